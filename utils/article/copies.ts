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
  /** It ends in an ellipsis. */
  readonly cut: boolean;
  readonly block: number;
}
interface Chain {
  /** Sentences of the earlier and of the later run, in pairs. */
  readonly earlier: number[];
  readonly later: number[];
  shared: number;
}

/** Shorter sentences (会议指出) repeat by nature. */
const SHORTEST_KEY = 6;
const BEGINNING = 10;
const CUT = /(?:…|⋯|\.{3})[^。！？]{0,8}$/;
/** Sentences that one copy may lack in a row: a paragraph of the longest kind in the saved pages. */
const GAP = 12;
const MOST_PLACES = 6;
const MOST_OPEN = 12;
/** No doubled body is shorter; equal captions and slogans are. */
const LEAST_SHARED = 60;

/** Headline and source line may stand outside the earlier copy's element, and inside the later one's. */
const MOST_TRIMMED = 4;
/** A text pasted twice into one element: folded characters, sentences, and their share of all that stands there. */
export const FLAT = { shared: 120, sentences: 4, share: 0.8 };

/** Every doubled run of at least two sentences, longest first. Hidden and link lines are left out. */
export function findDoubled(nodes: readonly PageNode[], blocks: readonly Block[]): Doubled[] {
  const sentences = sentencesOf(blocks);
  return chainsOf(sentences)
    .filter((chain) => chain.later.length >= 2 && chain.shared >= LEAST_SHARED)
    .map((chain) => toDoubled(nodes, blocks, sentences, chain))
    .filter((doubled) => doubled !== null)
    .sort((a, b) => b.shared - a.shared);
}

function chainsOf(sentences: readonly Sentence[]): Chain[] {
  const places = new Map<string, number[]>();
  const chains: Chain[] = [];
  let open: Chain[] = [];
  // Where a teaser breaks off, only the beginning of the sentence is there.
  const anyCut = sentences.some((sentence) => sentence.cut);
  const beginnings = new Map<string, number>();
  sentences.forEach(({ key, cut }, i) => {
    const start = anyCut && key.length >= BEGINNING ? key.slice(0, BEGINNING) : '';
    const begun = beginnings.get(start);
    const isSame =
      begun !== undefined && (cut || sentences[begun]!.cut) && sameStart(key, sentences[begun]!.key);
    const known = places.get(key) ?? (isSame ? [begun!] : undefined);
    if (start !== '' && begun === undefined) beginnings.set(start, i);
    if (!known) {
      places.set(key, [i]);
      return;
    }
    if (!extend(open, known, i, key.length)) {
      const chain = { earlier: [known[0]!], later: [i], shared: key.length };
      chains.push(chain);
      open.push(chain);
    }
    if (open.length > MOST_OPEN) open = open.filter((c) => i - c.later.at(-1)! <= GAP).slice(-MOST_OPEN);
    if (known.length < MOST_PLACES) known.push(i);
  });
  return chains;
}

/** Continues an open chain, the newest first; false where none fits. */
function extend(open: readonly Chain[], known: readonly number[], at: number, length: number): boolean {
  for (let c = open.length - 1; c >= 0; c--) {
    const chain = open[c]!;
    if (at - chain.later.at(-1)! > GAP) continue;
    for (const place of known) {
      const step = place - chain.earlier.at(-1)!;
      if (step <= 0 || step > GAP || place >= chain.later[0]!) continue;
      chain.earlier.push(place);
      chain.later.push(at);
      chain.shared += length;
      return true;
    }
  }
  return false;
}

const sameStart = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function toDoubled(
  nodes: readonly PageNode[],
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  chain: Chain,
): Doubled | null {
  const region = (from: number, to: number): Region => {
    const first = sentences[from]!.block;
    const last = sentences[to]!.block;
    const root = commonAncestor(nodes, blocks[first]!.texts[0]!, blocks[last]!.texts.at(-1)!);
    return { first, last, root };
  };
  const { earlier, later, shared } = chain;
  const count = earlier.length;
  const pair = (from: number, to: number) => ({
    earlier: region(earlier[from]!, earlier[to]!),
    later: region(later[from]!, later[to]!),
    shared,
  });
  const apart = ({ earlier: a, later: b }: Doubled) => a.last < b.first && disjoint(nodes, a.root, b.root);
  const whole = pair(0, count - 1);
  if (apart(whole)) return whole;
  const flat =
    whole.earlier.last < whole.later.first && isFlat(sentences, chain) && !hasHeadingBetween(blocks, whole);
  for (let cut = 1; cut <= MOST_TRIMMED && count - cut >= 2; cut++) {
    for (const [from, to] of [
      [cut, count - 1],
      [0, count - 1 - cut],
    ] as const) {
      // What is left must be a doubled text by itself, not a question that an interview asks again.
      const rest = later.slice(from, to + 1).reduce((sum, i) => sum + sentences[i]!.key.length, 0);
      if (rest < LEAST_SHARED) continue;
      const part = pair(from, to);
      // One paragraph of a flat text has an element of its own and is no copy by itself.
      if (flat && part.earlier.first === part.earlier.last) continue;
      if (apart(part)) return part;
    }
  }
  return flat ? whole : null;
}

/** A byline, credits: what may stand between a text and its second pasting. */
const BYLINE = /^[（(［【[].*[）)］】\]]$|记者|記者|通[讯訊][员員]|[责責][编編]|[编編][辑輯]|来源|來源/;

const LONGEST_HEADING = 20;
/** Lines above a text (headline, date, source) and between its two pastings; more are another text. */
const MOST_LINES = 12;

/** 二、视频记者 before the same four demands: a line that the first run has not before it heads another section. */
function hasHeadingBetween(blocks: readonly Block[], { earlier, later }: Doubled): boolean {
  const between = blocks
    .slice(earlier.last + 1, later.first)
    .filter(({ hidden, text }) => !hidden && WORD.test(text));
  if (between.length > MOST_LINES) return true;
  const above = blocks.slice(Math.max(0, earlier.first - MOST_LINES), earlier.first).map(({ text }) => text);
  return between.some(
    ({ text }) =>
      text.length <= LONGEST_HEADING && !/[。！？]/.test(text) && !BYLINE.test(text) && !above.includes(text),
  );
}

const WORD = /[\p{L}\d]/u;

/** A text pasted twice, and hardly anything else between its two beginnings and ends. */
function isFlat(sentences: readonly Sentence[], { earlier, later, shared }: Chain): boolean {
  if (shared < FLAT.shared || earlier.length < FLAT.sentences) return false;
  let between = 0;
  for (let i = earlier[0]!; i <= later.at(-1)!; i++) between += sentences[i]!.key.length;
  return shared * 2 >= between * FLAT.share;
}

function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, i) => {
    if (block.hidden || block.linkShare >= 0.5 || block.text.length < SHORTEST_KEY) return [];
    const keys = foldSentences(block.text);
    const isCut = CUT.test(block.text);
    return keys
      .map((key, k) => ({ key, block: i, cut: isCut && k === keys.length - 1 }))
      .filter(({ key }) => key.length >= SHORTEST_KEY);
  });
}
