// Where acts open inside one sentence: its lead-ins of speech and its agenda clauses, with their speakers.
import type { Act } from '../types.ts';
import { type AgendaAct, agendaAt, isAim } from './agenda.ts';
import { personAt } from './person.ts';
import { clausesOf, type Sentence } from './sentences.ts';
import { speechVerbs } from './speech.ts';
import { type Speaker, stripAdverbs, subjectOf } from './subject.ts';

export interface Opening {
  readonly form: 'speech' | 'agenda';
  readonly act: Act;
  readonly speaker: Speaker;
  /** Where the clause of the lead-in begins: an earlier act's content ends before it. */
  readonly at: number;
  /** Where the content begins. UTF-16 code units, like all offsets here. */
  readonly content: number;
}

/** What the sentences before this one have left open. */
export interface Context {
  /** The form of the act that this sentence may continue. */
  readonly mode: 'none' | 'speech' | 'agenda';
  /** The sentence before had an agenda act of the meeting. */
  readonly afterAgenda: boolean;
  /** Is this the second or a later part between ；? */
  readonly parallel: boolean;
  /** A speech runs in this paragraph: a meeting's act in the middle of a sentence is what the speaker tells. */
  readonly inSpeech: boolean;
}

const CONVENED =
  /(?:召开|举行|主持|召集)[^，]{0,60}(?:会|会议|学习|论坛|全会|扩大会议|班)|会(?:今天|昨天|\d{1,2}日)?[^，]{0,16}(?:召开|举行|开幕|闭幕)/;
const MEETING_SUBJECT =
  /^(?:会上|会议上|会议期间|随后|同时|最后)?(?:本次|此次|这次)?[^，、“”《》了的对就]{0,22}?(?:会议|全会|大会|座谈会|峰会|常委会|委员会|主席会|主任会|论坛|理事会|党组|省政府|县政府|市政府|年会|例会|推进会|领导小组|政治局|常务委员会)(?:上)?/;
/** 建议根据会议讨论情况…, 参加会议审议: here the meeting is no subject. */
const NOT_SUBJECT = /根据|按照|按|建议|提请|提交|参加|出席|召开|主持|列席|听取|落实|贯彻|自|在/;
const REPORTING = /^(?:传达|通报|宣读|宣布|领学)/;
const GROUP_SUBJECT =
  /^(?:大家|与会[^，了]{0,8}?(?:人员|代表|者|领导人|同志)|代表们|委员们|双方|各方|[^，]{2,10}?们)/;
const STRONG: ReadonlySet<Act> = new Set<Act>(['指出', '强调', '要求', '认为', '表示', '说', '希望']);
/** 通过视频方式召开: a preposition. */
const BY_MEANS =
  /^通过(?!了|《)[^，]{0,30}(?:方式|形式|途径|渠道|平台|手段|努力|连线|方法|表决)(?:$|[^，]{0,20}(?:召开|举行|进行))/;
const AFTERTHOUGHT =
  /^(?:对[^，]{2,30}提出(?:了)?[^，]{0,8}要求$|符合|拟|达到|应到|实到|[^，]{2,14}(?:作了?(?:任职|说明|汇报|报告|发言)|主持(?:会议)?$|出席(?:会议)?$|参加(?:会议)?$|列席(?:会议)?$|发言$))/;

function sentenceSubject(
  text: string,
  clauses: readonly { start: number; end: number }[],
  upTo: number,
  limit: number,
): Speaker | null {
  for (let i = 0; i <= upTo; i++) {
    const { start } = clauses[i]!;
    const end = Math.min(clauses[i]!.end, limit);
    if (end <= start) break;
    const c = text.slice(start, end);
    const lead = /^(?:会上|会议上|随后|同时|最后|其间|期间)/.exec(c);
    const from = start + (lead ? lead[0].length : 0);
    const person = personAt(text, from, limit);
    if (person) {
      const title = text.slice(person.name.end, person.end);
      return { kind: 'person', span: person.name, title, role: person.role.end > person.role.start };
    }
    if (/^[他她](?!们)/.test(c)) return { kind: 'pronoun' };
    if (/^(?:会议|全会|大会|座谈会|峰会)(?!期间|上|前|后|由|室)/.test(c)) return { kind: 'meeting' };
    const group = GROUP_SUBJECT.exec(c);
    if (group) return { kind: 'other', span: { start, end: start + group[0].length } };
  }
  return null;
}

function agendaOf(
  text: string,
  clause: { start: number; end: number },
  elided: boolean,
): { act: AgendaAct; speaker: Speaker } | null {
  const c = text.slice(clause.start, clause.end);
  const good = (act: AgendaAct | null): act is AgendaAct => {
    if (!act) return false;
    const body = text.slice(act.subject.end, clause.end);
    if (BY_MEANS.test(body)) return false;
    return !(act.act === '传达学习' && !act.done && isAim(body));
  };
  const meeting = MEETING_SUBJECT.exec(c);
  if (meeting && !NOT_SUBJECT.test(meeting[0])) {
    const act = agendaAt(text, clause.start, clause.end, clause.start + meeting[0].length);
    if (good(act)) return { act, speaker: { kind: 'meeting' } };
  }
  if (elided) {
    const lead = /^(?:会上|会议上|会议期间|随后|同时|最后)/.exec(c);
    const act = agendaAt(text, clause.start, clause.end, clause.start + (lead ? lead[0].length : 0));
    if (good(act)) return { act, speaker: { kind: 'meeting' } };
  }
  const hit = /(?:传达|通报|宣读|宣布|领学)(?:学习)?了/.exec(c);
  if (hit && hit.index > 0) {
    const before = c.slice(0, hit.index).replace(/(?:原文|全文|集体|一并)$/, '');
    const subject: Speaker | null =
      before === '' ? { kind: 'meeting' } : subjectOf(text, clause.start, clause.start + before.length);
    const act = agendaAt(text, clause.start, clause.end, clause.start + hit.index);
    if (subject && good(act)) return { act, speaker: subject };
  }
  return null;
}

/** The acts that open in this sentence (or part between ；), in order. */
export function openingsOf(text: string, sentence: Sentence, context: Context): Opening[] {
  const clauses = clausesOf(text, sentence.start, sentence.end);
  const out: Opening[] = [];
  let mode: 'none' | 'speech' | 'agenda' = context.parallel ? context.mode : 'none';
  let convened = false;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    const c = text.slice(clause.start, clause.end);
    const spoken = speechIn(text, clauses, i, sentence, context, mode);
    if (spoken) {
      out.push(spoken);
      mode = 'speech';
      continue;
    }
    if (mode === 'speech') continue;
    const elided =
      mode === 'agenda' ||
      convened ||
      (i === 0 && context.afterAgenda) ||
      (i > 0 && /^(?:会议|大会|全会|会上|会议上)/.test(text.slice(clauses[0]!.start, clauses[0]!.end)));
    const agenda = agendaOf(text, clause, elided);
    const dismissal =
      out.length > 0 &&
      /^(?:并|经表决|同时)*免去/.test(c) &&
      /^(?:决定)?任命/.test(text.slice(out.at(-1)!.content));
    if (agenda && context.inSpeech && i > 0 && mode === 'none') continue;
    if (
      agenda &&
      !dismissal &&
      !(
        i === 0 &&
        context.afterAgenda &&
        agenda.act.subject.end === clause.start &&
        !agenda.act.done &&
        agenda.act.act !== '决定' &&
        mode !== 'agenda'
      )
    ) {
      out.push({
        form: 'agenda',
        act: agenda.act.act,
        speaker: agenda.speaker,
        at: clause.start,
        content: agenda.act.content,
      });
      mode = 'agenda';
    } else if (context.mode !== 'speech' && CONVENED.test(c)) convened = true;
  }
  return out;
}

function speechIn(
  text: string,
  clauses: readonly { start: number; end: number; stop: string }[],
  i: number,
  sentence: Sentence,
  context: Context,
  mode: 'none' | 'speech' | 'agenda',
): Opening | null {
  const clause = clauses[i]!;
  const stop = clause.stop || (clause.end === sentence.end ? '' : '，');
  for (const verb of speechVerbs(text, clause, stop)) {
    let content = verb.end;
    while (content < sentence.end && /[，： 到道]/.test(text[content]!)) content++;
    if (content >= sentence.end) continue;
    const subject = subjectOf(text, clause.start, verb.start);
    const make = (speaker: Speaker): Opening => ({
      form: 'speech',
      act: verb.act,
      speaker,
      at: clause.start,
      content,
    });
    if (mode === 'speech') {
      if (!verb.closed || !STRONG.has(verb.act)) continue;
      if (subject?.kind === 'meeting' || (subject?.kind === 'person' && clause.stop !== ''))
        return make(subject);
      continue;
    }
    if (subject) {
      if (subject.kind === 'other' && !verb.closed) continue;
      return make(subject);
    }
    const before = text.slice(clause.start, verb.start);
    const bare = before === '' || stripAdverbs(before) === '';
    const earlier = sentenceSubject(text, clauses, i, verb.start);
    if (!verb.closed && !bare) continue;
    if (earlier) return make(earlier);
    if (i === 0 && verb.act === '希望' && !verb.closed) continue;
    // 报告提出“…”，强调…: inside a speech, what has a subject of its own is no lead-in.
    if (i > 0 && context.mode === 'speech' && mode !== 'agenda') continue;
    if (context.mode !== 'none' || mode === 'agenda') return make({ kind: 'pronoun' });
  }
  return mode === 'speech' ? null : announced(text, clauses, i, context);
}

/** 就做好下一步工作提出三点希望：… and the like: the lead-in names what follows. */
const ANNOUNCED =
  /(?:提出|作出|做出|给出|发出)(?:了)?([^，]{0,18}?)(要求|希望|意见|建议|看法|主张|倡议|部署|安排|号召|呼吁)$/;
const ANNOUNCED_ACT: Readonly<Record<string, Act>> = {
  要求: '要求',
  意见: '要求',
  希望: '希望',
  部署: '部署',
  安排: '部署',
};

function announced(
  text: string,
  clauses: readonly { start: number; end: number; stop: string }[],
  i: number,
  context: Context,
): Opening | null {
  const clause = clauses[i]!;
  const last = i === clauses.length - 1;
  if (clause.stop !== '：' && !last) return null;
  const c = text.slice(clause.start, clause.end);
  const hit = ANNOUNCED.exec(c);
  if (!hit) return null;
  const act = ANNOUNCED_ACT[hit[2]!] ?? '其他';
  // 对工作作出部署。 is an agenda clause; only with a colon does it announce.
  if (last && (act === '部署' || (context.mode === 'none' && !/[一二三四五六七八几\d]/.test(hit[1]!))))
    return null;
  const speaker =
    subjectOf(text, clause.start, clause.start + hit.index) ??
    sentenceSubject(text, clauses, i, clause.end) ??
    (context.mode === 'none' ? null : ({ kind: 'pronoun' } as const));
  if (!speaker || (context.mode === 'speech' && speaker.kind === 'other' && last)) return null;
  let content = clause.end;
  const end = clauses.at(-1)!.end;
  while (content < end && /[： ]/.test(text[content]!)) content++;
  return { form: 'speech', act, speaker, at: clause.start, content };
}

export const isAfterthought = (clause: string): boolean => AFTERTHOUGHT.test(clause);
export const isReporting = (clause: string): boolean => REPORTING.test(clause);
