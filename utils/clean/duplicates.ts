// Which lines repeat the kept body: every sentence of the line stands in the body, in order, and the lines
// together cover the body. A line with one sentence of its own is never among them.

import { foldSentences, foldText } from '../article/fold.ts';
import { commonAncestor, holds } from '../article/tree.ts';
import type { ArticleMap, PageSnapshot } from '../types.ts';
import { createFinder, type Finder } from './finder.ts';

/** A stretch of lines that repeats the body. */
interface Stretch {
  lines: number[];
  /** Folded characters of the body that it repeats. */
  shared: number;
  sentences: number;
  /** Where in the folded body its last line ends. */
  at: number;
}

/** Lines that a copy may have of its own between two repeated ones (a picture's caption, an advertisement). */
const GAP = 6;
/** Share of the body that a second copy covers; the refrains, leads and quotes of saved pages stay under a third. */
const LEAST_COVER = 0.5;
const LEAST_SHARED = 100;
const LEAST_SENTENCES = 3;
/** Short pieces are compared as whole lines only. */
const SHORTEST = 6;

/** Indices of the blocks that are a second copy of the body's lines. */
export function findDuplicates(snapshot: PageSnapshot, article: ArticleMap): number[] {
  const { blocks, body } = article;
  const inBody = new Set(body);
  const whole = body.map((line) => foldText(blocks[line]!.text)).join('');
  const finder = createFinder(whole);
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  let gap = 0;
  blocks.forEach((block, i) => {
    if (block.hidden) return;
    const found = inBody.has(i) ? null : repeats(block.text, finder);
    if (!found) {
      gap++;
      if (inBody.has(i) || gap > GAP) open = null;
      return;
    }
    if (!open || found.at < open.at) {
      open = { lines: [], shared: 0, sentences: 0, at: 0 };
      stretches.push(open);
    }
    gap = 0;
    open.lines.push(i);
    open.shared += found.shared;
    open.sentences += found.sentences;
    open.at = found.end;
  });
  return stretches
    .filter((stretch) => covers(stretch, whole.length))
    .flatMap((stretch) => {
      const box = boxOf(snapshot, article, stretch);
      if (box !== -1) return withEdges(snapshot, article, stretch, box, inBody);
      return isPastedTwice(stretch, body, whole.length) ? stretch.lines : [];
    });
}

/** The whole of a long text again in the same element, behind it: an editor's double paste. */
function isPastedTwice(stretch: Stretch, body: readonly number[], length: number): boolean {
  const long = stretch.shared >= 300 && stretch.sentences >= 6;
  return long && stretch.shared >= length * 0.9 && stretch.lines[0]! > body.at(-1)!;
}

/** The largest element around the stretch without a line of the body or the headline; -1 where there is none. */
function boxOf({ nodes }: PageSnapshot, { blocks, body, title }: ArticleMap, stretch: Stretch): number {
  const kept = [...body, ...(title === -1 ? [] : [title])].map((line) => blocks[line]!.texts[0]!);
  const clear = (at: number) => !kept.some((text) => holds(nodes, at, text));
  const first = blocks[stretch.lines[0]!]!.texts[0]!;
  let box = commonAncestor(nodes, first, blocks[stretch.lines.at(-1)!]!.texts.at(-1)!);
  if (!clear(box)) return -1;
  while (box > 0 && clear(nodes[box]!.parent)) box = nodes[box]!.parent;
  return box;
}

interface Found {
  at: number;
  end: number;
  shared: number;
  sentences: number;
}

function repeats(text: string, finder: Finder): Found | null {
  const sentences = foldSentences(text);
  if (sentences.every((sentence) => sentence.length < SHORTEST)) return null;
  let at = -1;
  let end = -1;
  let shared = 0;
  for (const sentence of sentences) {
    const place = finder.find(sentence, Math.max(end, 0));
    if (place === -1) return null;
    if (at === -1) at = place;
    end = place + sentence.length;
    shared += sentence.length;
  }
  return { at, end, shared, sentences: sentences.length };
}

function covers(stretch: Stretch, length: number): boolean {
  const cover = stretch.shared / length;
  if (cover >= 0.9 && stretch.shared >= LEAST_SHARED) return true;
  return cover >= LEAST_COVER && stretch.sentences >= LEAST_SENTENCES && stretch.shared >= LEAST_SHARED;
}

/** Lines around the body that a copy may repeat, too: headline, date and source before it, credits after it. */
const BEFORE = 8;
const AFTER = 20;

/** The stretch, with the lines of its box that the article's own surroundings have word for word. */
function withEdges(
  { nodes }: PageSnapshot,
  article: ArticleMap,
  stretch: Stretch,
  box: number,
  inBody: ReadonlySet<number>,
): number[] {
  const { body, title, blocks } = article;
  const inBox = (line: number) => holds(nodes, box, blocks[line]!.texts[0]!);
  const known = new Set<string>();
  const from = Math.max(0, Math.min(title === -1 ? body[0]! : title, body[0]! - BEFORE));
  for (let i = from; i <= Math.min(blocks.length - 1, body.at(-1)! + AFTER); i++) {
    if (!blocks[i]!.hidden && !inBox(i)) known.add(foldText(blocks[i]!.text));
  }
  const lines = new Set(stretch.lines);
  const same = (i: number) =>
    !inBody.has(i) && !blocks[i]!.hidden && inBox(i) && known.has(foldText(blocks[i]!.text));
  const first = stretch.lines[0]!;
  const last = stretch.lines.at(-1)!;
  for (let i = first; i <= last; i++) if (same(i)) lines.add(i);
  for (let i = first - 1; i >= 0 && first - i <= BEFORE && same(i); i--) lines.add(i);
  for (let i = last + 1; i < blocks.length && i - last <= AFTER && same(i); i++) lines.add(i);
  return [...lines];
}
