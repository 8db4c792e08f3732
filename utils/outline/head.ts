// The short form of a point for the eye: cut at a comma, else at a word's boundary, never inside a word.
import type { Lexicon } from './lexicon.ts';

/** Shortest and longest head, in Han characters (the guideline's 10; two lines of a 360 px popup hold 24). */
const SHORTEST = 10;
const LONGEST = 24;
const HAN = /[\u3400-\u9fff]/;

const OPEN = '“‘（《〈【';
const CLOSE = '”’）》〉】';

/**
 * Length of the head of the gist [start, end) of the folded text, in UTF-16 code units. It ends at the first comma
 * or colon after ten Han characters; one that is longer than 24 is cut at an enumeration comma or quotation's end,
 * or, with a lexicon, between two words.
 */
export function headLength(text: string, start: number, end: number, lexicon: Lexicon | undefined): number {
  let han = 0;
  let depth = 0;
  let full = end - start;
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
    else if (HAN.test(c)) han++;
    if (han >= SHORTEST && depth === 0 && (text[i + 1] === '，' || text[i + 1] === '：')) {
      full = i + 1 - start;
      break;
    }
  }
  return han <= LONGEST ? full : clampLength(text, start, start + full, lexicon);
}

function clampLength(text: string, start: number, end: number, lexicon: Lexicon | undefined): number {
  let han = 0;
  let depth = 0;
  let best = 0;
  const limitAt = (() => {
    let n = 0;
    for (let i = start; i < end; i++) {
      if (HAN.test(text[i]!) && ++n > LONGEST) return i;
    }
    return end;
  })();
  for (let i = start; i < limitAt; i++) {
    const c = text[i]!;
    if (OPEN.includes(c)) depth++;
    if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
    if (HAN.test(c)) han++;
    const next = text[i + 1];
    if (han >= SHORTEST && depth === 0 && (next === '、' || next === '，')) best = i + 1;
  }
  if (best > 0) return best - start;
  const word =
    lexicon?.boundaryNear(text.slice(start, Math.min(end, limitAt + 40)), limitAt - start, SHORTEST) ?? 0;
  return word > 0 ? word : end - start;
}
