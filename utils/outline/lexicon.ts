// The compact lexicon: words with their frequency and rarity, made at build time. Used for heads and for ranking.
import { hasCompound } from './compound-filter.ts';

export interface Lexicon {
  /** Words in the order of the table. */
  readonly size: number;
  /** Inverse document frequency of a word (natural logarithm), 0 where it is unknown. */
  idf(word: string): number;
  /** Cuts a folded text into words (most probable path); unknown stretches come out character by character. */
  cut(text: string): string[];
  /**
   * Last offset ≤ limit (UTF-16 units) that is surely between two words and at least `least`; where there is none,
   * the first one behind the limit; 0 where there is none at all.
   */
  boundaryNear(text: string, limit: number, least: number): number;
}

const MAGIC = 'JDLX2';
/** Magic, 8 bytes stamp of the inputs, three sizes. */
const HEADER = MAGIC.length + 20;

/**
 * Reads the table written by scripts/tables/outline.ts. Throws an Error that says what is wrong where the bytes are
 * cut off or of another kind.
 */
export function loadLexicon(bytes: ArrayBuffer): Lexicon {
  const all = new Uint8Array(bytes);
  if (all.length < HEADER) throw new Error('outline lexicon: the table is cut off');
  if (new TextDecoder().decode(all.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new Error('outline lexicon: not a lexicon table');
  }
  const view = new DataView(bytes);
  const count = view.getUint32(HEADER - 12, true);
  const wordBytes = view.getUint32(HEADER - 8, true);
  const filterBytes = view.getUint32(HEADER - 4, true);
  const costs = HEADER + wordBytes;
  if (all.length !== costs + 2 * count + filterBytes)
    throw new Error('outline lexicon: the table is cut off');
  const words = new TextDecoder().decode(all.subarray(HEADER, costs)).split('\n');
  if (words.length !== count) throw new Error('outline lexicon: the word count does not match');
  return makeLexicon(
    new Map(words.map((word, i) => [word, i])),
    all.subarray(costs, costs + count),
    all.subarray(costs + count, costs + 2 * count),
    all.subarray(costs + 2 * count),
  );
}

/** Cost of a character that no word covers, in the table's unit (−ln p); above the rarest word's. */
const UNKNOWN = 18;

/** Compounds are looked for up to this length across a place between two words. */
const LONGEST_COMPOUND = 8;

/** `costs` are −ln p × 8, `rarities` idf × 16, by the index of the word. */
function makeLexicon(
  entries: ReadonlyMap<string, number>,
  costs: Uint8Array,
  rarities: Uint8Array,
  compounds: Uint8Array,
): Lexicon {
  let longest = 1;
  // First pairs of the words of three characters or more: where there is none, no such word is looked for.
  const starts = new Set<string>();
  for (const word of entries.keys()) {
    longest = Math.max(longest, word.length);
    if (word.length > 2) starts.add(word.slice(0, 2));
  }
  const cut = (text: string): string[] => {
    const n = text.length;
    const cost = new Float64Array(n + 1);
    const from = new Int32Array(n + 1);
    cost.fill(Number.POSITIVE_INFINITY, 1);
    const step = (start: number, end: number, price: number) => {
      const total = cost[start]! + price;
      if (total >= cost[end]!) return;
      cost[end] = total;
      from[end] = start;
    };
    for (let start = 0; start < n; start++) {
      const single = entries.get(text[start]!);
      step(start, start + 1, single === undefined ? UNKNOWN : costs[single]! / 8);
      if (start + 2 > n) break;
      const pair = text.slice(start, start + 2);
      const word = entries.get(pair);
      if (word !== undefined) step(start, start + 2, costs[word]! / 8);
      if (!starts.has(pair)) continue;
      for (let end = start + 3; end <= n && end - start <= longest; end++) {
        const long = entries.get(text.slice(start, end));
        if (long !== undefined) step(start, end, costs[long]! / 8);
      }
    }
    const out: string[] = [];
    for (let end = n; end > 0; end = from[end]!) out.push(text.slice(from[end]!, end));
    return out.reverse();
  };
  const insideCompound = (text: string, at: number): boolean => {
    for (let start = Math.max(0, at - LONGEST_COMPOUND + 2); start <= at - 2; start++) {
      const end = Math.min(text.length, start + LONGEST_COMPOUND);
      for (let stop = at + 2; stop <= end; stop++) {
        if (hasCompound(compounds, text.slice(start, stop))) return true;
      }
    }
    return false;
  };
  return {
    size: entries.size,
    idf: (word) => {
      const index = entries.get(word);
      return index === undefined ? 0 : rarities[index]! / 16;
    },
    cut,
    boundaryNear(text, limit, least) {
      const words = cut(text);
      let at = 0;
      let best = 0;
      for (let i = 0; i + 1 < words.length; i++) {
        at += words[i]!.length;
        if (at > limit && best > 0) break;
        if (at < least) continue;
        // Two known words of two characters or more: an unknown word would have come out in single characters.
        if (words[i]!.length >= 2 && words[i + 1]!.length >= 2 && !insideCompound(text, at)) {
          best = at;
          if (at > limit) break;
        }
      }
      return best;
    },
  };
}
