// The lead-in of speech in one clause of a sentence: its verb, who speaks, where the content begins.
import type { Act } from '../types.ts';
import { announced } from './announced.ts';
import type { Context, Opening } from './opening.ts';
import { isFurther } from './reported.ts';
import type { Sentence } from './sentences.ts';
import { type SpeechVerb, speechVerbs } from './speech.ts';
import { GROUP_ONLY, PERSON_ONLY, RUNS_ON } from './speech-words.ts';
import { nearestPerson, type Speaker, sentenceSubject, stripAdverbs, subjectOf } from './subject.ts';
import type { Span } from './text.ts';

type Mode = Context['mode'];
type Clause = Span & { readonly stop: string };

const STRONG: ReadonlySet<Act> = new Set<Act>(['指出', '强调', '要求', '认为', '表示', '说', '希望']);
/** A subject of unknown make is taken for a speaker with these only. */
const SAYS: ReadonlySet<Act> = new Set<Act>(['指出', '强调', '认为', '表示', '说']);
/** 县长要求环保局…: whom one calls by the office alone gives orders without a comma. */
const OFFICE = /^(?:副)?(?:[省市县区乡镇局处署部院校司厅州]长|主席|主委|董事长|理事长)(?:也|亦|并|另)?$/;
const ORDERS: ReadonlySet<Act> = new Set<Act>(['要求', '希望']);
/** …，并要求各地落实: a further act of the same speaker in the middle of his sentence. */
const FURTHER =
  /^(?:并|并且|同时|还|也|又|亦|但)(?:强调|指出|指示|要求|希望|期勉|呼吁|认为|表示|说|称|批评|促请|责请|责成|提醒|裁示|重申|形容)/;
/** 委員會批評由人大授權不理想: what bodies say without a comma. */
const GROUPS_SAY: ReadonlySet<string> = new Set(['批评', '质疑', '承认', '促请', '提醒', '警告', '裁定']);
/** 他強調…，他承認…: he himself goes on. 他相信, 他認為 may stand inside what he says. */
const HE_GOES_ON =
  /^(?:但|而|不过)?[他她](?:又|亦|也|并|还)?(?:承认|强调|坦言|补充|指出|指(?![导引明示向标])|重申|透露|促请|呼吁)$/;
const VISITING =
  /^在[^，]{2,60}(?:看望|慰问|走访|考察|调研|视察|参观|察看|座谈|会见|检查|督导)[^，]{0,16}时$/;
const LIST_BELOW = /^[^\S\n]*\n\s*(?:0?1[^\S\n]*\n\s*)?(?:一[要是、]|要(?!求)|第一|首先|（一）|1[.、])/;
/** UTF-16 code units; longer lines are headlines. */
const LONGEST_LEAD_IN = 24;

/** The lead-in of speech in clause `i`, or null. */
export function speechIn(
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
    // 指出，道路…: 道 belongs to the verb only where it stands right behind it.
    const content =
      verb.end +
      /^[到道]?[，： ]*/.exec(text.slice(verb.end, Math.min(sentence.end, verb.end + 8)))![0].length;
    // 委员会提醒： at the end of a line: what it says stands in the lines below.
    const listed =
      stop === '：' || (stop === '，' && LIST_BELOW.test(text.slice(sentence.end, sentence.end + 16)));
    const below = content >= sentence.end && verb.closed && listed && sentence.stop === '';
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
      below: below && clause.stop !== '',
    });
    if (PERSON_ONLY.has(verb.word) && subject?.kind !== 'person') continue;
    if (GROUP_ONLY.has(verb.word)) {
      if (mode !== 'speech' && subject?.kind === 'other' && !subject.loose) return make(subject);
      continue;
    }
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
      // ；余定邦批评政府…: the next part has a speaker of its own.
      if (
        context.parallel &&
        i === 0 &&
        subject?.kind === 'person' &&
        (RUNS_ON.has(verb.word) || SAYS.has(verb.act))
      )
        return make(subject);
      if (!verb.closed || !(STRONG.has(verb.act) || context.reported)) continue;
      // ；余定邦提出建言，他表示，…: he who was named in this sentence.
      const he = subject?.kind === 'pronoun' && i > 0 ? nearestPerson(text, clauses, i) : null;
      if (he) return make(he);
      if (verb.closed && subject?.kind === 'pronoun') return make(subject);
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
        const inOffice =
          ORDERS.has(verb.act) && OFFICE.test(text.slice(subject.span.start, subject.span.end));
        if (!verb.closed && !runsOn && !inOffice) continue;
        if (subject.loose && !SAYS.has(verb.act) && !inOffice) continue;
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
  // 根据区委要求，…: a noun.
  if (/^(?:根据|按照|依照|遵照|应(?!询|邀|记者|媒体))/.test(before)) return null;
  // 他被问到有议员说要…: what follows is the question.
  if (i > 0 && !/[只仅]/.test(before) && /被问|问到|问及/.test(text.slice(clauses[0]!.start, verb.start)))
    return null;
  const earlier = sentenceSubject(text, clauses, i, verb.start, context.reported);
  if (earlier) return earlier;
  // 全会充分肯定…。一致认为，…: nobody does that alone.
  if (!context.inSpeech && /一致|普遍/.test(before)) return { kind: 'meeting' };
  // 希望各组统一思想 at the head of a sentence goes on with the speech that runs.
  if (i === 0 && verb.act === '希望' && !verb.closed) return null;
  // 在纪委办公室看望干部时，要求…: he goes on, somewhere else.
  if (i === 1 && bare && VISITING.test(text.slice(clauses[0]!.start, clauses[0]!.end)))
    return { kind: 'pronoun' };
  // 报告提出“…”，强调…: inside a speech, what has a subject of its own is no lead-in.
  if (i > 0 && context.mode === 'speech' && mode !== 'agenda') return null;
  if (context.mode === 'none' && mode !== 'agenda') return null;
  return { kind: context.inSpeech ? 'same' : 'pronoun' };
}
