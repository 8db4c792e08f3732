// How far a second copy reaches beyond the body's own lines: its element, and the headline, source and credits
// that it repeats.

import { foldText } from '../article/fold.ts';
import { commonAncestor, holds } from '../article/tree.ts';
import type { ArticleMap, PageSnapshot } from '../types.ts';

/** The largest element around the stretch without a line of the body or the headline; -1 where there is none. */
export function boxOf(
  { nodes }: PageSnapshot,
  { blocks, body, title }: ArticleMap,
  lines: readonly number[],
): number {
  const kept = [...body, ...(title === -1 ? [] : [title])].map((line) => blocks[line]!.texts[0]!);
  const clear = (at: number) => !kept.some((text) => holds(nodes, at, text));
  const first = blocks[lines[0]!]!.texts[0]!;
  let box = commonAncestor(nodes, first, blocks[lines.at(-1)!]!.texts.at(-1)!);
  if (!clear(box)) return -1;
  while (box > 0 && clear(nodes[box]!.parent)) box = nodes[box]!.parent;
  return box;
}

/** Lines around the body that a copy may repeat, too: headline, date and source before it, credits after it. */
const BEFORE = 8;
const AFTER = 20;

/**
 * The copy, with the lines of its box that the article's own surroundings have word for word. What stands in another
 * copy's box is no surroundings: of two copies that differ from the body alike, neither speaks for the other.
 * @param boxes of all copies, this one's among them
 * @param more the line that asks to read on, or -1
 */
export function withEdges(
  { nodes }: PageSnapshot,
  article: ArticleMap,
  copy: readonly number[],
  box: number,
  boxes: readonly number[],
  inBody: ReadonlySet<number>,
  more: number,
): number[] {
  const { body, title, blocks } = article;
  const within = (at: number, line: number) => holds(nodes, at, blocks[line]!.texts[0]!);
  const inBox = (line: number) => within(box, line);
  const inAny = (line: number) => boxes.some((at) => within(at, line));
  const known = new Set<string>();
  const from = Math.max(0, Math.min(title === -1 ? body[0]! : title, body[0]! - BEFORE));
  for (let i = from; i <= Math.min(blocks.length - 1, body.at(-1)! + AFTER); i++) {
    if (!blocks[i]!.hidden && !inAny(i)) known.add(foldText(blocks[i]!.text));
  }
  const lines = new Set(copy);
  const same = (i: number) =>
    !inBody.has(i) && !blocks[i]!.hidden && inBox(i) && known.has(foldText(blocks[i]!.text));
  const first = copy[0]!;
  const last = copy.at(-1)!;
  for (let i = first; i <= last; i++) if (same(i)) lines.add(i);
  for (let i = first - 1; i >= 0 && first - i <= BEFORE && same(i); i--) lines.add(i);
  for (let i = last + 1; i < blocks.length && i - last <= AFTER && same(i); i++) lines.add(i);
  if (more !== -1 && inBox(more)) lines.add(more);
  return [...lines];
}
