// Where acts open inside one sentence: its lead-ins of speech and its agenda clauses, with their speakers.
import type { Act } from '../types.ts';
import { announced } from './announced.ts';
import { agendaOf, personActOf } from './meeting-acts.ts';
import { isFurther, RUNS_ON } from './reported.ts';
import { clausesOf, type Sentence } from './sentences.ts';
import { type SpeechVerb, speechVerbs } from './speech.ts';
import { nearestPerson, type Speaker, sentenceSubject, stripAdverbs, subjectOf } from './subject.ts';
import type { Span } from './text.ts';

export interface Opening {
  readonly form: 'speech' | 'agenda';
  readonly act: Act;
  readonly speaker: Speaker;
  /** Where the clause of the lead-in begins: an earlier act's content ends before it. */
  readonly at: number;
  /** Where the content begins. UTF-16 code units, like all offsets here. */
  readonly content: number;
  /** The lead-in ends its line: its content stands in the lines below. */
  readonly below?: boolean;
}

/** What the sentences before this one have left open. */
export interface Context {
  /** The form of the act that this sentence may continue. */
  readonly mode: 'none' | 'speech' | 'agenda';
  /** The sentence before had an agenda act of the meeting. */
  readonly afterAgenda: boolean;
  /** Is this the second or a later part between ；? */
  readonly parallel: boolean;
  /** The report is of the style that reported.ts reads. */
  readonly reported: boolean;
  /** A speech runs in this paragraph: a meeting's act in the middle of a sentence is what the speaker tells. */
  readonly inSpeech: boolean;
}

const CONVENED =
  /(?:召开|举行|主持|召集)[^，]{0,60}(?:会|会议|学习|论坛|全会|扩大会议|班)|会(?:今天|昨天|\d{1,2}日)?[^，]{0,16}(?:召开|举行|开幕|闭幕)/;
const STRONG: ReadonlySet<Act> = new Set<Act>(['指出', '强调', '要求', '认为', '表示', '说', '希望']);
/** A subject of unknown make is taken for a speaker with these only. */
const SAYS: ReadonlySet<Act> = new Set<Act>(['指出', '强调', '认为', '表示', '说']);
/** …，并要求各地落实: a further act of the same speaker in the middle of his sentence. */
const FURTHER =
  /^(?:并|并且|同时|还|也|又|亦|但)(?:强调|指出|指示|要求|希望|期勉|呼吁|认为|表示|说|称|批评|促请|责请|责成|提醒|裁示|重申|形容)/;
/** 委員會批評由人大授權不理想: what bodies say without a comma. */
const GROUPS_SAY: ReadonlySet<string> = new Set(['批评', '质疑', '承认', '促请', '提醒', '警告', '裁定']);
/** 他強調…，他承認…: he himself goes on. 他相信, 他認為 may stand inside what he says. */
const HE_GOES_ON =
  /^(?:但|而|不过)?[他她](?:又|亦|也|并|还)?(?:承认|强调|坦言|补充|指出|指(?![导引明示向标])|重申|透露|促请|呼吁)$/;
const MEETING_START = /^(?:会议|大会|全会|会上|会中|会议上)/;

const LIST_BELOW = /^\s*\n\s*(?:0?1\s*\n\s*)?(?:一[要是、]|第一|首先|（一）|1[.、])/;
/** UTF-16 code units; longer lines are headlines. */
const LONGEST_LEAD_IN = 24;

type Mode = Context['mode'];
type Clause = Span & { readonly stop: string };

/** The acts that open in this sentence (or part between ；), in order. */
export function openingsOf(text: string, sentence: Sentence, context: Context): Opening[] {
  const clauses = clausesOf(text, sentence.start, sentence.end);
  const out: Opening[] = [];
  let mode: Mode = context.parallel ? context.mode : 'none';
  let convened = false;
  const meetingStart = clauses[0] ? MEETING_START.test(text.slice(clauses[0].start, clauses[0].end)) : false;
  for (let i = 0; i < clauses.length; i++) {
    const spoken = speechIn(text, clauses, i, sentence, context, mode);
    if (spoken) {
      out.push(spoken);
      mode = 'speech';
      continue;
    }
    if (mode === 'speech') continue;
    const clause = clauses[i]!;
    const elided =
      mode === 'agenda' || convened || (i === 0 && context.afterAgenda) || (i > 0 && meetingStart);
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
      const speaker: Speaker =
        named && agenda.act.subject.end === clause.start ? { kind: 'same' } : agenda.speaker;
      out.push({ form: 'agenda', act, speaker, at: clause.start, content });
      mode = 'agenda';
    } else if (context.mode !== 'speech' && CONVENED.test(text.slice(clause.start, clause.end)))
      convened = true;
  }
  return out;
}

/** 任命A为…，免去B…: one decision on posts. */
function isDismissal(text: string, clause: Span, before: readonly Opening[]): boolean {
  const last = before.at(-1);
  if (!last || !/^(?:并|经表决|同时)*免去/.test(text.slice(clause.start, clause.end))) return false;
  return /^(?:决定)?任命/.test(text.slice(last.content, last.content + 4));
}

/** The lead-in of speech in clause `i`, or null. */
function speechIn(
  text: string,
  clauses: readonly Clause[],
  i: number,
  sentence: Sentence,
  context: Context,
  mode: Mode,
): Opening | null {
  const clause = clauses[i]!;
  const alone = i === 0 && isAlone(text, clause, sentence);
  const stop = clause.stop || (clause.end !== sentence.end ? '，' : alone ? '：' : '');
  for (const verb of speechVerbs(text, clause, stop, context.reported)) {
    let content = verb.end;
    while (content < sentence.end && /[，： 到道]/.test(text[content]!)) content++;
    // 委员会提醒： at the end of a line: what it says stands in the lines below.
    const below = content >= sentence.end && verb.closed && stop === '：' && sentence.stop === '';
    if (content >= sentence.end && !below) continue;
    const further =
      mode === 'speech' && context.reported && isFurther(text, { start: clause.start, end: verb.end });
    const subject = further ? null : subjectOf(text, clause.start, verb.start);
    const make = (speaker: Speaker): Opening => ({
      form: 'speech',
      act: verb.act,
      speaker,
      at: clause.start,
      content,
      below: below && clause.stop === '：',
    });
    if (mode === 'speech') {
      // 不少人向他表示，…: told by him who speaks.
      if (/向[他她]|不少|有些|多名/.test(text.slice(clause.start, verb.start))) continue;
      if (further || (FURTHER.test(text.slice(clause.start, verb.end)) && !subject))
        return make({ kind: 'same' });
      if (context.reported && HE_GOES_ON.test(text.slice(clause.start, verb.end)))
        return make({ kind: 'pronoun' });
      if (
        context.reported &&
        verb.closed &&
        subject?.kind === 'other' &&
        !subject.loose &&
        !/^[他她你我]/.test(text.slice(subject.span.start, subject.span.end))
      )
        return make(subject);
      if (!verb.closed || !(STRONG.has(verb.act) || context.reported)) continue;
      if (subject?.kind === 'meeting' || (subject?.kind === 'person' && clause.stop !== ''))
        return make(subject);
      continue;
    }
    if (subject) {
      // 张三与市县防指连线: without a comma only adverbs stand between the person and the verb.
      if (subject.kind === 'person' && !verb.closed) {
        const between = text.slice(subject.span.end + subject.title.length, verb.start);
        if (stripAdverbs(`某${between}`) !== '某' || (RUNS_ON.has(verb.word) && between.length > 8)) continue;
      }
      if (subject.kind === 'pronoun' && RUNS_ON.has(verb.word) && !verb.closed) {
        const before = text.slice(clause.start, verb.start);
        if (stripAdverbs(before.slice(before.search(/[他她]/) + 1)) !== '') continue;
      }
      if (subject.kind === 'pronoun' && i > 0) {
        const person = nearestPerson(text, clauses, i);
        if (person) return make(person);
      }
      if (subject.kind === 'other') {
        const runsOn = context.reported && !subject.loose && GROUPS_SAY.has(verb.word);
        if ((!verb.closed && !runsOn) || (subject.loose && !SAYS.has(verb.act))) continue;
      }
      return make(subject);
    }
    const speaker = elidedSpeaker(text, clauses, i, verb, context, mode);
    if (speaker) return make(speaker);
  }
  return mode === 'speech' ? null : announced(text, clauses, i, context);
}

/** A line of its own with nothing but a lead-in (区委领导张三强调), a list below it. */
function isAlone(text: string, clause: Clause, sentence: Sentence): boolean {
  if (sentence.stop !== '' || clause.end !== sentence.end || clause.end - clause.start > LONGEST_LEAD_IN)
    return false;
  return LIST_BELOW.test(text.slice(clause.end, clause.end + 16));
}

/** Who speaks where the verb has no subject in its own clause; null where it is no lead-in. */
function elidedSpeaker(
  text: string,
  clauses: readonly Clause[],
  i: number,
  verb: SpeechVerb,
  context: Context,
  mode: Mode,
): Speaker | null {
  const before = text.slice(clauses[i]!.start, verb.start);
  const bare = before === '' || stripAdverbs(before) === '';
  if (!verb.closed && !bare) return null;
  // 要落实从严要求，…: inside a speech a clause with words of its own before the verb is part of the speech.
  if (!bare && context.mode === 'speech' && mode !== 'agenda') return null;
  // 他被问到有议员说要…: what follows is the question.
  if (i > 0 && !/[只仅]/.test(before) && /被问|问到|问及/.test(text.slice(clauses[0]!.start, verb.start)))
    return null;
  const earlier = sentenceSubject(text, clauses, i, verb.start, context.reported);
  if (earlier) return earlier;
  // 希望各组统一思想 at the head of a sentence goes on with the speech that runs.
  if (i === 0 && verb.act === '希望' && !verb.closed) return null;
  // 报告提出“…”，强调…: inside a speech, what has a subject of its own is no lead-in.
  if (i > 0 && context.mode === 'speech' && mode !== 'agenda') return null;
  return context.mode !== 'none' || mode === 'agenda' ? { kind: 'pronoun' } : null;
}
