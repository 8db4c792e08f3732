// How strongly the words around a character speak against its form: the price of the cheapest reading that
// keeps the form, less the price of the cheapest reading of all.
import { COST_BITS, FORM_BITS, MOST_FORMS, UNSURE } from './lexicon-format.ts';
import type { Reading } from './reading.ts';

/** Price of keeping a form that a word is known with, too, though less often (one natural logarithm). */
const UNSURE_PRICE = 12;
const NONE = 0x3fffffff;
const COST_MASK = (1 << COST_BITS) - 1;

/** Words of the window are longer than this only at its edges. */
export const WINDOW = 24;

/** Form that a word beginning at `start` gives to the character at `at`. */
function formIn(reading: Reading, text: string, value: number, start: number, at: number): number {
  let rest = (value & ~UNSURE) >>> COST_BITS;
  for (let before = start; before < at; before++) {
    if (reading.row[text.charCodeAt(before)] !== 0) rest >>>= FORM_BITS;
  }
  const row = reading.row[text.charCodeAt(at)]!;
  return reading.forms[(row - 1) * MOST_FORMS + (rest & (MOST_FORMS - 1))]!;
}

/**
 * Cheapest price of [from, to) of the Simplified text where the character at `at` has the form `kept`
 * (code unit; `same` tells whether two forms are one). The window must be at most WINDOW units long.
 */
export function priceKeeping(
  reading: Reading,
  text: string,
  from: number,
  to: number,
  at: number,
  kept: number,
  same: (a: number, b: number) => boolean,
): number {
  const { first } = reading;
  const { labels, checks, links } = reading.forest;
  const prices = new Int32Array(to - from + 1).fill(NONE);
  prices[0] = 0;
  for (let start = from; start < to; start++) {
    const price = prices[start - from]!;
    if (price === NONE) continue;
    if (start === at) {
      const row = reading.row[text.charCodeAt(at)]!;
      for (let form = 0; form < MOST_FORMS; form++) {
        const place = (row - 1) * MOST_FORMS + form;
        if (reading.forms[place] === 0 || !same(reading.forms[place]!, kept)) continue;
        const sum = price + reading.formCosts[place]!;
        if (sum < prices[start - from + 1]!) prices[start - from + 1] = sum;
      }
    } else if (price + 264 < prices[start - from + 1]!) prices[start - from + 1] = price + 264;
    let link = first[labels[text.charCodeAt(start)]!]!;
    let end = start + 1;
    while (link !== 0) {
      const leaf = (link & 1) !== 0;
      if ((leaf || (link & 2) !== 0) && !(start === at && end === at + 1)) {
        const value = leaf ? link >>> 1 : links[link >>> 2]!;
        let sum = price + (value & COST_MASK);
        if (start <= at && at < end && !same(formIn(reading, text, value, start, at), kept)) {
          sum = (value & UNSURE) !== 0 ? sum + UNSURE_PRICE : NONE;
        }
        if (sum < prices[end - from]!) prices[end - from] = sum;
      }
      if (leaf || end >= to) break;
      const label = labels[text.charCodeAt(end)]!;
      const slot = (link >>> 2) + label;
      if (checks[slot] !== label) break;
      link = links[slot]!;
      end++;
    }
  }
  return prices[to - from]!;
}
