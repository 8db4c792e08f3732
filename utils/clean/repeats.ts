// Does a line repeat the body? Every sentence of it must stand there, in order.

import { foldSentences } from '../article/fold.ts';
import { createFinder } from './finder.ts';
import { oneVocabulary } from './vocabulary.ts';

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
   * @param from where the copy has come to, 0 before its first line; a sentence that stands in the body twice is
   *   looked for behind it, and a line of short pieces (a table's cell) must stand right there
   */
  repeats(text: string, from: number): Repeat | null;
}

/** Short pieces (会议指出) count only beside longer ones. */
const SHORTEST = 6;
const ELLIPSIS = /…+|⋯+|\.{3,}/;

/** Indexes the folded body. */
export function createBody(folded: string): Body {
  const whole = oneVocabulary(folded);
  const finder = createFinder(whole);
  return {
    length: whole.length,
    repeats(text, from) {
      const pieces = text.split(ELLIPSIS).map((piece) => foldSentences(piece).map(oneVocabulary));
      const sentences = pieces.flat();
      const short = sentences.every((sentence) => sentence.length < SHORTEST);
      if (sentences.length === 0 || (short && from === 0)) return null;
      // What stands behind an ellipsis in mid-line must follow in the body at once: else the two halves are a
      // sentence of the line's own.
      const resumes = new Set(pieces.slice(1).map((piece) => piece[0]));
      let at = -1;
      let end = from;
      let shared = 0;
      for (const sentence of sentences) {
        const place = finder.find(sentence, end);
        if (place === -1) return null;
        if (place !== end && (short || (at !== -1 && resumes.has(sentence)))) return null;
        if (at === -1) at = place;
        end = place + sentence.length;
        shared += sentence.length;
      }
      return { at, end, shared, sentences: sentences.length };
    },
  };
}
