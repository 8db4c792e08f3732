// Folds a text to Simplified, character by character: the common key under which a Simplified, a Traditional
// and a spoilt Traditional copy of the same text become equal. Not a conversion for reading.
import { FOLD_PAIRS } from './fold-pairs.ts';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Folded code unit of each code unit of the basic CJK block; 0 where it stays. */
const FOLDED: Uint16Array = readPairs(FOLD_PAIRS);

function readPairs(pairs: string): Uint16Array {
  const folded = new Uint16Array(LAST - FIRST + 1);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    folded[pairs.charCodeAt(at) - FIRST] = pairs.charCodeAt(at + 1);
  }
  return folded;
}

/**
 * Folds Traditional and regional forms, and the forms a naive converter leaves (製 麵 係 後 …), to Simplified.
 * Keeps the length: offsets (UTF-16 code units) in the result are offsets in the text. Words that Simplified
 * itself writes with a folded form (著名, 慰藉) fold, too: compare only folded with folded.
 */
export function foldToSimplified(text: string): string {
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST || code > LAST) continue;
    const folded = FOLDED[code - FIRST]!;
    if (folded === 0) continue;
    out += text.slice(done, at) + String.fromCharCode(folded);
    done = at + 1;
  }
  return done === 0 ? text : out + text.slice(done);
}
