// Lead-ins of speech: 会议指出，… / 张三强调要… / 他在讲话中说：… Never the noun 要求, never inside a quotation.
import type { Act } from '../types.ts';
import { isChineseName } from './names.ts';
import {
  ACT,
  AFTER_NAME_RUNS_ON,
  COMMA_ONLY,
  NOT_CONTENT,
  NOUN_BEFORE,
  REPORTED_ONLY,
  RUNS_ON,
  VERB,
} from './speech-words.ts';
import type { Span } from './text.ts';

export interface SpeechVerb {
  readonly act: Act;
  readonly word: string;
  /** Offsets of the verb, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** A comma or colon follows: the verb closes its clause. */
  readonly closed: boolean;
}

/** 沒有直接回應, 拒絕說明: nothing was said. */
const NEGATED = /(?:没有|未有|从未|并未|尚未|拒绝|不愿|暂无)(?:正面|直接|即时|再|作|进一步|具体)?$/;
/** A content of fewer characters behind a verb without a comma is its object (他批評政府). */
const SHORTEST = 6;

const depthAt = (text: string, from: number, to: number): number => {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if ('“‘（《'.includes(text[i]!)) depth++;
    else if ('”’）》'.includes(text[i]!) && depth > 0) depth--;
  }
  return depth;
};

/** The verbs of speech in one clause that can open a content; `stop` is the mark behind the clause. `reported`: see reported.ts. */
export function speechVerbs(text: string, clause: Span, stop: string, reported: boolean): SpeechVerb[] {
  const c = text.slice(clause.start, clause.end);
  const out: SpeechVerb[] = [];
  for (const hit of c.matchAll(VERB)) {
    const verb = hit[0];
    const at = hit.index;
    const end = at + verb.length;
    if (
      c[at - 1] === '的' ||
      (NOUN_BEFORE[verb]?.test(c.slice(Math.max(0, at - 16), at)) &&
        !(at === 3 && isChineseName(c.slice(0, at))))
    )
      continue;
    if (NEGATED.test(c.slice(Math.max(0, at - 6), at))) continue;
    if (depthAt(c, 0, at) > 0 || (!reported && REPORTED_ONLY.has(verb))) continue;
    const rest = c.slice(end);
    const closed = rest === '' || /^(?:到|道|了)?$/.test(rest);
    if (closed && stop !== '，' && stop !== '：') continue;
    if (!closed) {
      // 强调的, 指出了; but 明确了 opens what was made clear.
      if (rest[0] === '的' || (rest[0] === '了' && verb !== '明确')) continue;
      if (NOT_CONTENT[verb]?.test(rest)) continue;
      const runsOn =
        rest.length >= SHORTEST &&
        ((reported && RUNS_ON.has(verb)) ||
          (AFTER_NAME_RUNS_ON.has(verb) &&
            (isChineseName(c.slice(0, at)) || /^[他她][并也还则]?$/.test(c.slice(0, at)))));
      if (COMMA_ONLY.has(verb) && !runsOn && !/^(?:要|必须|，)/.test(rest)) {
        if (
          !(verb === '决定' || verb === '同意' || verb === '明确') ||
          !/会议$|全会$|大会$/.test(c.slice(0, at))
        )
          continue;
      }
    }
    out.push({ act: ACT.get(verb)!, word: verb, start: clause.start + at, end: clause.start + end, closed });
  }
  return out;
}
