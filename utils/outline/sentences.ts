// Cuts a paragraph into sentences, and a sentence into clauses. Quotations and brackets are never cut.
import type { Span } from './text.ts';
import { trimSpan } from './text.ts';

export interface Sentence extends Span {
  /** The mark it ends with ('。', '；' …), or '' at the end of a paragraph. */
  readonly stop: string;
  /** True for the second and later parts of a sentence with ；. */
  readonly parallel: boolean;
}

const OPEN = '“‘（《〈【';
const CLOSE = '”’）》〉】';
const STOPS = '。！？；…';
/** No sentence of the 240 reports is longer than 900 units; a text without full stops is cut here instead. */
const LONGEST = 1200;
/** A quotation or bracket that is not closed within this many units is taken as a slip of the pen (longest: 160). */
const LONGEST_QUOTE = 240;

/** Brackets left open in one stretch, after which they are no longer looked for (keeps the search linear). */
const MOST_SLIPS = 6;

/** Where the bracket that opens at `at` is closed, or -1. */
function closing(text: string, at: number, end: number): number {
  const kind = OPEN.indexOf(text[at]!);
  const open = OPEN[kind];
  const close = CLOSE[kind];
  const limit = Math.min(end, at + LONGEST_QUOTE);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}

/** Splits [start, end) at every character of `marks` that stands outside quotations and brackets. */
export function splitAt(
  text: string,
  start: number,
  end: number,
  marks: string,
): (Span & { readonly stop: string })[] {
  const parts: (Span & { stop: string })[] = [];
  let from = start;
  let at = start;
  let slips = 0;
  const cut = (to: number, stop: string) => {
    const span = trimSpan(text, from, to);
    if (span.end > span.start) parts.push({ ...span, stop });
  };
  while (at < end) {
    const code = text.charCodeAt(at);
    // Nearly all characters are Han: none of them is a mark.
    if (code >= 0x4e00 && code <= 0x9fff) {
      at++;
      continue;
    }
    const c = text[at]!;
    if (OPEN.includes(c) && slips < MOST_SLIPS) {
      const close = closing(text, at, end);
      if (close < 0) slips++;
      if (close > 0) {
        // 他说：“……。”他又说：a quotation that ends with a full stop ends the sentence.
        at = close + 1;
        if (
          STOPS.includes(text[close - 1]!) &&
          marks.includes('。') &&
          (c === '“' || c === '‘') &&
          close > from + 12
        ) {
          cut(at, '。');
          from = at;
        }
        continue;
      }
    }
    if (marks.includes(c)) {
      cut(at, c);
      from = at + 1;
    }
    at++;
  }
  cut(end, '');
  return parts;
}

function pieces(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const out: Span[] = [];
  let from = span.start;
  while (span.end - from > LONGEST) {
    const comma = text.lastIndexOf('，', from + LONGEST);
    const to = comma > from + LONGEST / 2 ? comma : from + LONGEST;
    out.push({ start: from, end: to });
    from = text[to] === '，' ? to + 1 : to;
  }
  out.push({ start: from, end: span.end });
  return out;
}

/** The sentences of [start, end), in order; parts between ； are sentences of their own, marked parallel. */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const out: Sentence[] = [];
  let parallel = false;
  for (const part of splitAt(text, start, end, STOPS)) {
    for (const piece of pieces(text, part)) out.push({ ...piece, stop: part.stop, parallel });
    parallel = part.stop === '；';
  }
  return out;
}

/** The clauses of [start, end): cut at commas and colons. `stop` is the mark that follows. */
export function clausesOf(text: string, start: number, end: number): (Span & { readonly stop: string })[] {
  return splitAt(text, start, end, '，：');
}

/** …，为此，他提出两点要求: the connective belongs to the act that comes. */
const TO_NEXT = /[，；](?:为此|对此|因此|同时)$/;

/** Where the words of [start, end) end: before closing marks and what leads on to the next act. */
export function endBeforeNext(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[，；：\s]/.test(text[to - 1]!)) to--;
  return to - (TO_NEXT.exec(text.slice(start, to))?.[0].length ?? 0);
}
