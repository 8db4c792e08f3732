// The report as the rules read it: folded to Simplified, its punctuation made full-width, every offset kept.
import { foldToSimplified } from '../script/fold.ts';

/** A piece of the text: [start, end) in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Half-width and compatibility forms of the marks that the rules look for, one unit to one unit, and what they are read as. */
const FORMS = ',﹐､﹑;﹔:﹕!?｡()﹙﹚[]〔〕「」『』<>‧•・．\u3000\u00a0\t\r';
const MARKS = '，，、、；；：：！？。（）（）（）（）“”‘’〈〉····    ';
const MARK = new RegExp(`[${FORMS.replace(']', '\\]')}]`, 'g');

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Straight quotes have no direction: within a line they open and close in turn. */
function turnStraightQuotes(line: string): string {
  if (!line.includes('"')) return line;
  let open = false;
  return line.replace(/"/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
}

/**
 * Folds a report for matching. Same length in UTF-16 code units, so that an offset in the result is an offset in
 * the text. A comma or colon between two digits (1,000; 9:30) stays as it is.
 */
export function foldForReading(text: string): string {
  const folded = foldToSimplified(text).replace(MARK, (mark, at: number, all: string) =>
    (mark === ',' || mark === ':') && isDigit(all[at - 1]) && isDigit(all[at + 1])
      ? mark
      : MARKS[FORMS.indexOf(mark)]!,
  );
  return folded.includes('"') ? folded.split('\n').map(turnStraightQuotes).join('\n') : folded;
}

const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

/** The span without white space at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
