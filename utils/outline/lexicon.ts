// The compact lexicon: words with their frequency and rarity, made at build time. Used for heads and for ranking.

export interface Lexicon {
  /** Words in the order of the table. */
  readonly size: number;
  /** Inverse document frequency of a word (natural logarithm), 0 where it is unknown. */
  idf(word: string): number;
  /** Cuts a folded text into words (most probable path); unknown stretches come out character by character. */
  cut(text: string): string[];
  /** Last offset ≤ limit (UTF-16 units) that is surely between two words, at least `least`; 0 where there is none. */
  lastBoundary(text: string, limit: number, least: number): number;
}

const MAGIC = 'JDLX1';
/** Magic, 8 bytes stamp of the inputs, two sizes. */
const HEADER = MAGIC.length + 16;

interface Entry {
  readonly cost: number;
  readonly idf: number;
}

/**
 * Reads the table written by scripts/tables/outline.ts. Throws an Error that says what is wrong where the bytes are
 * cut off or of another kind.
 */
export function loadLexicon(bytes: ArrayBuffer): Lexicon {
  const all = new Uint8Array(bytes);
  const magic = new TextDecoder().decode(all.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error('outline lexicon: not a lexicon table');
  if (all.length < HEADER) throw new Error('outline lexicon: the table is cut off');
  const view = new DataView(bytes);
  const count = view.getUint32(HEADER - 8, true);
  const wordBytes = view.getUint32(HEADER - 4, true);
  if (all.length !== HEADER + wordBytes + 2 * count) throw new Error('outline lexicon: the table is cut off');
  const words = new TextDecoder().decode(all.subarray(HEADER, HEADER + wordBytes)).split('\n');
  if (words.length !== count) throw new Error('outline lexicon: the word count does not match');
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i++) {
    entries.set(words[i]!, {
      cost: all[HEADER + wordBytes + i]! / 8,
      idf: all[HEADER + wordBytes + count + i]! / 16,
    });
  }
  return makeLexicon(entries);
}

/** Cost of a character that no word covers, in the table's unit (−ln p); above the rarest word's. */
const UNKNOWN = 18;

function makeLexicon(entries: ReadonlyMap<string, Entry>): Lexicon {
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
      step(start, start + 1, entries.get(text[start]!)?.cost ?? UNKNOWN);
      if (start + 2 > n) break;
      const pair = text.slice(start, start + 2);
      const word = entries.get(pair);
      if (word) step(start, start + 2, word.cost);
      if (!starts.has(pair)) continue;
      for (let end = start + 3; end <= n && end - start <= longest; end++) {
        const long = entries.get(text.slice(start, end));
        if (long) step(start, end, long.cost);
      }
    }
    const out: string[] = [];
    for (let end = n; end > 0; end = from[end]!) out.push(text.slice(from[end]!, end));
    return out.reverse();
  };
  return {
    size: entries.size,
    idf: (word) => entries.get(word)?.idf ?? 0,
    cut,
    lastBoundary(text, limit, least) {
      const words = cut(text);
      let at = 0;
      let best = 0;
      for (let i = 0; i + 1 < words.length; i++) {
        at += words[i]!.length;
        if (at > limit) break;
        if (at < least) continue;
        // Two known words of two characters or more: an unknown word would have come out in single characters.
        if (words[i]!.length >= 2 && words[i + 1]!.length >= 2) best = at;
      }
      return best;
    },
  };
}
