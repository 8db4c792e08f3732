// Bare pipes on a line of their own, and empty rows of a table that lost its labels. Pipes between links or
// words are separators, and stay.
import type { ArticleMap, HideReason, PageNode, PageSnapshot } from '../types.ts';
import { isPipes } from './content.ts';
import { childrenOf, createStanding, MOST_LABELS, type Standing } from './surroundings.ts';

/** Reasons by text node (pipes) or row element (empty rows of tables with a marked text). */
export function findRows(
  snapshot: PageSnapshot,
  article: ArticleMap,
  marked: ReadonlyMap<number, HideReason>,
): Map<number, HideReason> {
  const { nodes } = snapshot;
  const found = new Map<number, HideReason>();
  const pipes = article.blocks.filter(
    (block) => !block.hidden && block.linkShare === 0 && isPipes(block.text) && !marked.has(block.texts[0]!),
  );
  if (pipes.length > MOST_LABELS || (pipes.length === 0 && marked.size === 0)) return found;
  const standing = createStanding(
    nodes,
    () => false,
    (text) => marked.has(text),
  );
  for (const block of pipes) {
    if (isSeparator(nodes, block.holder, standing, marked)) continue;
    for (const text of block.texts) found.set(text, 'empty-row');
  }
  const isMarked = (row: number) => hasText(nodes, row, marked) || hasText(nodes, row, found);
  const bodies = new Set<number>();
  for (const text of [...marked.keys(), ...found.keys()]) {
    let at = text;
    while (at > 0 && nodes[at]!.tag !== 'tr') at = nodes[at]!.parent;
    if (at > 0 && standing(at) === 'nothing') bodies.add(nodes[at]!.parent);
  }
  for (const body of bodies) {
    const rows = childrenOf(nodes, body).filter((i) => nodes[i]!.tag === 'tr' && !nodes[i]!.hidden);
    const isEmpty = (row: number) => standing(row) === 'nothing' && !isMarked(row);
    // Rows of a layout table that merely space out what stays are no remains of a label: both neighbours must go.
    let before = true;
    let waiting: number[] = [];
    for (const row of rows) {
      if (isEmpty(row)) {
        waiting.push(row);
        continue;
      }
      const goes = standing(row) === 'nothing';
      if (before && goes) for (const each of waiting) found.set(each, 'empty-row');
      before = goes;
      waiting = [];
    }
    if (before) for (const each of waiting) found.set(each, 'empty-row');
  }
  return found;
}

function hasText(nodes: readonly PageNode[], row: number, marked: ReadonlyMap<number, HideReason>): boolean {
  for (let i = row; i < nodes[row]!.end; i++) if (marked.has(i)) return true;
  return false;
}

/** Does content stand before and after the pipe, in its row? Climbs while the pipe is alone. */
function isSeparator(
  nodes: readonly PageNode[],
  holder: number,
  standing: Standing,
  marked: ReadonlyMap<number, HideReason>,
): boolean {
  let at = holder;
  if (standing(at) !== 'nothing') return true;
  while (at > 0) {
    const parent = nodes[at]!.parent;
    if (parent < 0) return false;
    const siblings = childrenOf(nodes, parent);
    const place = siblings.indexOf(at);
    const filled = (i: number) => standing(i) !== 'nothing';
    const before = siblings.slice(0, place).findLast(filled);
    const after = siblings.slice(place + 1).find(filled);
    if (before === undefined && after === undefined) {
      // Among labels that go, it is what is left of one.
      if (siblings.some((i) => i !== at && hasText(nodes, i, marked))) return false;
      at = parent;
      continue;
    }
    // A whole row, paragraph or table of pipes separates nothing; an item, a cell or a box among others does.
    const { tag } = nodes[at]!;
    if (tag === 'tr' || tag === 'p' || tag === 'table' || tag === 'tbody') return false;
    return before !== undefined && after !== undefined;
  }
  return false;
}
