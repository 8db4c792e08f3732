// Where acts open inside one sentence: its lead-ins of speech and its agenda clauses, with their speakers.
import type { Act } from '../types.ts';
import { speechIn } from './lead-in.ts';
import { agendaOf, personActOf } from './meeting-acts.ts';
import type { Context, Opening } from './opening.ts';
import { personAt } from './person.ts';
import { clausesOf, type Sentence } from './sentences.ts';
import { nearestPerson, type Speaker } from './subject.ts';
import type { Span } from './text.ts';

const CONVENED =
  /(?:召开|举行|主持|召集)[^，]{0,60}(?:会|会议|学习|论坛|全会|扩大会议|班)|会(?:今天|昨天|\d{1,2}日)?[^，]{0,16}(?:召开|举行|开幕|闭幕)|[今昨]?[天日]开会$/;
/** …召開，由縣長主持，審議通過…: a paragraph of its own after a speech. */
const HOSTED = /^，由[^，]{2,20}主持，/;
/** 會中決議由農業處研擬: the meeting is not named and acts. */
const AT_THE_MEETING =
  /^(?:会中|会上|会议上)(?:并|也|还)?(?:决议|决定|同意|审议通过|表决通过|讨论通过|通过|听取|传达了|宣读了)|^分别(?:表决|审议)通过了/;
/** 决定召开四中全会，主要议程是，…研究…: what that meeting will do. */
const AGENDA_OF = /^主要(?:议程|议题)[是为]/;
const WISH = /^(?:并|也)?(?:希望|期勉|期许|期盼)(?=[^，]{4})/;
const ORDER =
  /^要求(?=各|有关|相关|全体|大家|全[省市县区校院局镇]|与会|属地|[\u4e00-\u9fff]{2,6}(?:部门|单位|科室|支部|学校|企业|同志|干部)|加强|加快|认真|切实|严格|抓紧)/;
const MEETING_START =
  /^(?:与会(?:人员|代表|委员|同志)|会议|大会|全会|会上|会中|会议上|[^，]{1,8}会上$)|^(?:此次|本次|这次)[^，]{0,6}会议$/;

type Mode = Context['mode'];

/** The acts that open in this sentence (or part between ；), in order. */
export function openingsOf(text: string, sentence: Sentence, context: Context): Opening[] {
  const clauses = clausesOf(text, sentence.start, sentence.end).flatMap((clause) => twoActs(text, clause));
  const out: Opening[] = [];
  let mode: Mode = context.parallel ? context.mode : 'none';
  let convened = false;
  const meetingStart = clauses[0] ? MEETING_START.test(text.slice(clauses[0].start, clauses[0].end)) : false;
  for (let i = 0; i < clauses.length; i++) {
    if (out.length > 0 && AGENDA_OF.test(text.slice(clauses[i]!.start, clauses[i]!.end))) break;
    const spoken = speechIn(text, clauses, i, sentence, context, mode);
    if (spoken) {
      out.push(spoken);
      mode = 'speech';
      continue;
    }
    const clause = clauses[i]!;
    if (mode === 'speech') {
      const after = actAfter(text, clause, out.at(-1));
      if (after) out.push(after);
      continue;
    }
    const elided =
      mode === 'agenda' ||
      convened ||
      AT_THE_MEETING.test(text.slice(clause.start, clause.end)) ||
      (i === 0 && context.afterAgenda) ||
      (i > 0 && meetingStart);
    const last = out.at(-1);
    const named = last?.form === 'agenda' && (last.speaker.kind === 'person' || last.speaker.kind === 'same');
    const agenda = agendaOf(text, clause, elided) ?? personActOf(text, clause);
    if (agenda && context.inSpeech && i > 0 && mode === 'none') continue;
    // 审议国务院…议案 after an agenda sentence, without 会议 and without 了, is rather a sentence of another kind.
    const loose =
      i === 0 && mode !== 'agenda' && agenda?.act.subject.end === clause.start && !agenda.act.done;
    if (
      agenda &&
      !(loose && context.afterAgenda && agenda.act.act !== '决定') &&
      !isDismissal(text, clause, out)
    ) {
      const { act, content } = agenda.act;
      // 张三传达了甲，通报了乙: he goes on.
      const own = agenda.act.subject.end < clause.start + 2;
      // 梅健总结了工作，安排了任务; 会上，姚晓丽解读了政策，并对工作进行了安排.
      const goesOn =
        i > (meetingStart ? 1 : 0) &&
        !convened &&
        (agenda.act.done || text[clause.start] === '并') &&
        !/(?:主持|[出列]席|参加)，$/.test(text.slice(sentence.start, clause.start));
      const he = own && goesOn && out.length === 0 && nearestPerson(text, clauses, i);
      const speaker: Speaker = named && own ? { kind: 'same' } : he || agenda.speaker;
      out.push({ form: 'agenda', act, speaker, at: clause.start, content });
      mode = 'agenda';
    } else if (
      (context.mode !== 'speech' ||
        (!context.inSpeech &&
          (HOSTED.test(text.slice(clause.end, sentence.end)) || personAt(text, clause.start, clause.end)))) &&
      CONVENED.test(text.slice(clause.start, clause.end))
    )
      convened = true;
  }
  return out;
}

/** 传达了会议精神并对工作进行了部署: two acts without a comma between them. */
const AND_ARRANGED =
  /(?:传达|学习|听取|通报|宣读)[^，]{2,60}?(并(?:对|就|围绕)[^，]{2,60}(?:进行|作出|作|做出|做)了?[^，]{0,4}(?:安排|部署))$/;

function twoActs<C extends Span>(text: string, clause: C): C[] {
  const second = AND_ARRANGED.exec(text.slice(clause.start, clause.end))?.[1];
  if (!second) return [clause];
  const at = clause.end - second.length;
  return [
    { ...clause, end: at },
    { ...clause, start: at },
  ];
}

const FURTHER: readonly (readonly [Act, RegExp])[] = [
  ['强调', /^强调(?=[^，的]{4})/],
  ['希望', WISH],
  ['要求', ORDER],
];

/**
 * 重申…的重要性，希望各单位…; 指出部分单位存在问题，要求各科室…: behind what ran on without a comma a wish, or an order to
 * somebody who is named at once, is an act of its own.
 */
function actAfter(text: string, clause: Span, last: Opening | undefined): Opening | null {
  if (!last || /[，：]/.test(text[last.content - 1]!)) return null;
  const words = text.slice(clause.start, clause.end);
  for (const [act, pattern] of FURTHER) {
    const hit = act === last.act ? null : pattern.exec(words);
    if (!hit) continue;
    const content = clause.start + hit[0].length;
    return { form: 'speech', act, speaker: { kind: 'same' }, at: clause.start, content };
  }
  return null;
}

/** 任命A为…，免去B…: one decision on posts. */
function isDismissal(text: string, clause: Span, before: readonly Opening[]): boolean {
  const last = before.at(-1);
  if (!last || !/^(?:并|经表决|同时)*(?:免去|任命)/.test(text.slice(clause.start, clause.end))) return false;
  return /^(?:决定)?(?:任命|免去)/.test(text.slice(last.content, last.content + 4));
}
