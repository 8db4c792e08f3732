// Folds a text to Simplified, character by character: the common key under which a Simplified, a Traditional
// and a spoilt Traditional copy of the same text become equal. Not a conversion for reading.
import { DIGITS, DISTANCE, FIRST, LAST, SKIP } from './fold-format.ts';
import { FOLD_TABLE } from './fold-table.ts';

/** Folded code unit of each code unit of the basic CJK block; 0 where it stays. */
const FOLDED: Uint16Array = readTable(FOLD_TABLE);

function readTable(table: string): Uint16Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) digits[DIGITS.charCodeAt(digit)] = digit;
  const digitAt = (at: number) => digits[table.charCodeAt(at)]!;
  const simplified: number[] = [];
  let to = FIRST;
  for (let at = 0; at + 3 * simplified.length < table.length; at++) {
    const digit = digitAt(at);
    to += digit;
    if (digit !== SKIP) simplified.push(to);
  }
  const folded = new Uint16Array(LAST - FIRST + 1);
  const pairs = simplified.length;
  const high = table.length - 3 * pairs;
  for (let i = 0; i < pairs; i++) {
    const at = high + i;
    const distance = (digitAt(at) << 10) | (digitAt(at + pairs) << 5) | digitAt(at + 2 * pairs);
    folded[(simplified[i]! - FIRST + distance) & DISTANCE] = simplified[i]!;
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
