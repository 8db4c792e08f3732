// A Bloom filter (Bloom 1970) of the compounds that would come out of the lexicon in two words: 重大意义, 预备会议.
// A false alarm only spares a place where a head could have been cut.

/** Bits per word and hashes: 0.8 % false alarms. */
const BITS = 10;
const HASHES = 7;

/** FNV-1a over the UTF-16 code units. */
function hash(word: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function* bitsOf(word: string, size: number): Generator<number> {
  const first = hash(word, 0);
  const second = hash(word, 0x5bd1e995) | 1;
  for (let i = 0; i < HASHES; i++) yield ((first + Math.imul(i, second)) >>> 0) % size;
}

/** The filter's bytes for these words. */
export function makeCompoundFilter(words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * BITS) / 8) + 1);
  for (const word of words)
    for (const bit of bitsOf(word, bytes.length * 8)) bytes[bit >> 3]! |= 1 << (bit & 7);
  return bytes;
}

/** Is the word (probably) one of the filter's? An empty filter has none. */
export function hasCompound(bytes: Uint8Array, word: string): boolean {
  if (bytes.length === 0) return false;
  for (const bit of bitsOf(word, bytes.length * 8)) if (!(bytes[bit >> 3]! & (1 << (bit & 7)))) return false;
  return true;
}
