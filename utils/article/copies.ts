// Finds the text that a page prints twice: ordered runs of equal sentences in separate subtrees. Linear: every
// sentence is looked up by its key, and may join one of a few open chains.
import type { Block, PageNode } from '../types.ts';
import { foldSentences } from './fold.ts';
import { commonAncestor, disjoint } from './tree.ts';

export interface Region {
  /** First and last block. */
  readonly first: number;
  readonly last: number;
  /** Smallest element that holds them. */
  readonly root: number;
}
/** Two regions with the same sentences in the same order. */
export interface Doubled {
  readonly earlier: Region;
  readonly later: Region;
  /** Folded characters that both have. */
  readonly shared: number;
}

interface Sentence {
  readonly key: string;
  readonly block: number;
}
interface Chain {
  firstEarlier: number;
  lastEarlier: number;
  firstLater: number;
  lastLater: number;
  shared: number;
  sentences: number;
}

/** Shorter sentences (会议指出) repeat by nature. */
const SHORTEST_KEY = 6;
/** Sentences that one copy may lack in a row: a paragraph of the longest kind in the saved pages. */
const GAP = 12;
const MOST_PLACES = 6;
const MOST_OPEN = 12;
/** No doubled body is shorter; equal captions and slogans are. */
const LEAST_SHARED = 60;

/** Every doubled run of at least two sentences, longest first. Hidden and link lines are left out. */
export function findDoubled(nodes: readonly PageNode[], blocks: readonly Block[]): Doubled[] {
  const sentences = sentencesOf(blocks);
  const places = new Map<string, number[]>();
  const chains: Chain[] = [];
  let open: Chain[] = [];
  sentences.forEach((sentence, i) => {
    const known = places.get(sentence.key);
    if (known) {
      const chain = extend(open, known, i, sentence.key.length);
      if (chain.sentences === 1) {
        chains.push(chain);
        open.push(chain);
      }
      if (open.length > MOST_OPEN) open = open.filter((c) => i - c.lastLater <= GAP).slice(-MOST_OPEN);
      if (known.length < MOST_PLACES) known.push(i);
    } else places.set(sentence.key, [i]);
  });
  const region = (from: number, to: number): Region => {
    const first = sentences[from]!.block;
    const last = sentences[to]!.block;
    const root = commonAncestor(nodes, blocks[first]!.texts[0]!, blocks[last]!.texts.at(-1)!);
    return { first, last, root };
  };
  return chains
    .filter((c) => c.sentences >= 2 && c.shared >= LEAST_SHARED && c.lastEarlier < c.firstLater)
    .map((c) => ({
      earlier: region(c.firstEarlier, c.lastEarlier),
      later: region(c.firstLater, c.lastLater),
      shared: c.shared,
    }))
    .filter((d) => disjoint(nodes, d.earlier.root, d.later.root))
    .sort((a, b) => b.shared - a.shared);
}

function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, i) =>
    block.hidden || block.linkShare >= 0.5
      ? []
      : foldSentences(block.text)
          .filter((key) => key.length >= SHORTEST_KEY)
          .map((key) => ({ key, block: i })),
  );
}

/** The open chain that the match continues, the newest first; else a new one from the first place. */
function extend(open: readonly Chain[], known: readonly number[], at: number, length: number): Chain {
  for (let c = open.length - 1; c >= 0; c--) {
    const chain = open[c]!;
    if (at - chain.lastLater > GAP) continue;
    for (const place of known) {
      const step = place - chain.lastEarlier;
      if (step <= 0 || step > GAP || place >= chain.firstLater) continue;
      chain.lastEarlier = place;
      chain.lastLater = at;
      chain.shared += length;
      chain.sentences++;
      return chain;
    }
  }
  const place = known[0]!;
  return {
    firstEarlier: place,
    lastEarlier: place,
    firstLater: at,
    lastLater: at,
    shared: length,
    sentences: 1,
  };
}
