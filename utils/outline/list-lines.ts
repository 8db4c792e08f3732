// 甲；\n乙。: lines of a list that are parts of one sentence.
import { labelAt } from './labels.ts';
import type { Span } from './text.ts';

/** UTF-16 code units: a line that goes on with a list; shorter ones are signatures. */
const PART_OF_LIST = 8;

/** Does the line [start, end) of the folded text go on with the sentence that the line above broke off at a ；? */
export const goesOnWithList = (text: string, { start, end }: Span): boolean =>
  end - start >= PART_OF_LIST &&
  /[。；]$/.test(text.slice(end - 1, end)) &&
  /；\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  !labelAt(text, start, true);
