// Where in the article the reader is: the offset of the text that stands at the reading line of the window.
import { type AnchoredText, rangeOf } from './anchors.ts';

/** Share of the window's height at which one reads: where goToRange puts a sentence, and a little below. */
const READING_LINE = 0.35;

/**
 * Offset, in UTF-16 code units of the anchored text, of the first character at or below the reading line; the last
 * offset where the article is scrolled past, -1 where it cannot be told. Bisects: about 15 boxes for 20,000 characters.
 */
export function readingOffset(anchored: AnchoredText, height: number): number {
  const line = height * READING_LINE;
  const { runs } = anchored;
  if (runs.length === 0) return -1;
  const isAbove = (offset: number): boolean => {
    const box = rangeOf(anchored, offset, offset + 1)?.getBoundingClientRect();
    return box !== undefined && box.bottom < line;
  };
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isAbove(runs[middle]!.start)) low = middle;
    else high = middle - 1;
  }
  const run = runs[low]!;
  let first = 0;
  let last = run.length - 1;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (isAbove(run.start + middle)) first = middle + 1;
    else last = middle;
  }
  return run.start + first;
}
