// Taiwan's or Hong Kong's own words (软件 → 軟體), for readers who ask for them: longest match as in OpenCC, but a
// phrase may not begin inside one word of the sentence and end inside another (勇敢|的|士兵 holds no 的士).
import type { Stage } from './stage.ts';

/** Does the phrase [from, to) cut a word? Edges hold 1 where a word begins. */
function cutsWord(edges: Uint8Array, from: number, to: number, length: number): boolean {
  const begins = edges[from] === 1;
  const ends = to === length || edges[to] === 1;
  if (begins && ends) return false;
  for (let at = from + 1; at < to; at++) if (edges[at] === 1) return true;
  return false;
}

/** Applies the vocabulary to units[offset, offset + length) in place; returns the new length. */
export function applyVocabulary(
  vocabulary: Stage,
  units: Uint16Array,
  offset: number,
  length: number,
  edges: Uint8Array,
): number {
  let out: string | undefined;
  const text = String.fromCharCode.apply(null, units.subarray(offset, offset + length) as never);
  let done = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    const key = vocabulary.heads
      .get(text.charCodeAt(at))
      ?.find(
        (phrase) => text.startsWith(phrase, start) && !cutsWord(edges, start, start + phrase.length, length),
      );
    if (key === undefined) {
      at++;
      continue;
    }
    out = (out ?? '') + text.slice(done, at) + vocabulary.map.get(key);
    at += key.length;
    done = at;
  }
  if (out === undefined) return length;
  out += text.slice(done);
  // A phrase grows by a few units at most; what would not fit in the buffer stays as it was.
  if (offset + out.length > units.length) return length;
  for (let unit = 0; unit < out.length; unit++) units[offset + unit] = out.charCodeAt(unit);
  return out.length;
}
