// Does a line repeat the body? Every sentence of it must stand there, in order.

import { foldSentences } from '../article/fold.ts';
import { createFinder } from './finder.ts';

/** Where in the folded body a line stands. UTF-16 code units. */
export interface Repeat {
  readonly at: number;
  readonly end: number;
  readonly shared: number;
  readonly sentences: number;
}

export interface Body {
  readonly length: number;
  /**
   * @param from where the copy has come to; a sentence that stands in the body twice is looked for behind it
   * @param converted the line is in the other script: a converter may have changed words, too (軟體 for 软件)
   */
  repeats(text: string, from: number, converted: boolean): Repeat | null;
}

/** Short pieces (会议指出) count only beside longer ones. */
const SHORTEST = 6;
/** Share of a sentence's pairs of characters that a converter of words leaves: .72 at least on 360 reports. */
const LEAST_ALIKE = 0.6;
/** Shorter sentences are too easily alike. */
const SHORTEST_ALIKE = 10;

/** Indexes the folded body. */
export function createBody(whole: string): Body {
  const finder = createFinder(whole);
  return {
    length: whole.length,
    repeats(text, from, converted) {
      const sentences = foldSentences(text);
      if (sentences.every((sentence) => sentence.length < SHORTEST)) return null;
      let at = -1;
      let end = from;
      let shared = 0;
      for (const sentence of sentences) {
        let place = finder.find(sentence, end);
        let length = sentence.length;
        if (place === -1 && converted) {
          place = isAlike(sentence, whole, end) ? end : -1;
          // The next sentence finds its exact place again.
          length = Math.floor(length * 0.8);
        }
        if (place === -1) return null;
        if (at === -1) at = place;
        end = place + length;
        shared += sentence.length;
      }
      return { at, end, shared, sentences: sentences.length };
    },
  };
}

/** Has the stretch of the body right there most pairs of the sentence, and every number? */
function isAlike(sentence: string, whole: string, at: number): boolean {
  if (sentence.length < SHORTEST_ALIKE) return false;
  const there = whole.slice(at, at + Math.ceil(sentence.length * 1.5) + 6);
  const digits = sentence.match(/\d+/g) ?? [];
  if (!digits.every((number) => there.includes(number))) return false;
  let same = 0;
  for (let i = 0; i + 1 < sentence.length; i++) if (there.includes(sentence.slice(i, i + 2))) same++;
  return same >= (sentence.length - 1) * LEAST_ALIKE;
}
