// Runs of prose: lines of sentences that follow each other with no more than a caption, a heading or a stray link
// between them.
import { foldToSimplified } from '../script/fold.ts';
import type { Block, PageNode } from '../types.ts';
import type { LineFacts } from './lines.ts';

export interface Run {
  /** Prose lines, indices into blocks. */
  readonly lines: readonly number[];
  /** Han characters of the prose lines. */
  readonly han: number;
}

/** What may stand between two paragraphs, in points: a link line weighs 1, any other line a fifth. */
const MOST_BETWEEN = 3;
/** Between two paragraphs in the same element: a table of twenty cells, a gallery with its buttons. */
const MOST_BETWEEN_SIBLINGS = 12;

/** A heading that ends the article. */
const COMMENTS =
  /^(?:热门|熱門|最新|全部|精彩|精选|精選|读者|讀者|用户|網友|网友)?(?:评论|評論|跟[帖贴貼]|留言|回[应應])(?:区|區|列表)?[（(\d\s)）条條]{0,8}$/;
/** A sentence that stands on the page so often is the page's own (a prompt to share). */
const FURNITURE = 4;

function depthOf(nodes: readonly PageNode[], index: number): number {
  let depth = 0;
  for (let at = index; at > 0 && depth < 200; at = nodes[at]!.parent) depth++;
  return depth;
}

/** Lines that stand on the page FURNITURE times or more, in either script: a page may be converted in part. */
function furnitureOf(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  // Only of lengths that occur so often is the text compared; folding keeps the length.
  const lengths = new Map<number, number[]>();
  blocks.forEach(({ hidden, text }, i) => {
    if (!hidden) listAt(lengths, text.length).push(i);
  });
  for (const lines of lengths.values()) {
    if (lines.length < FURNITURE) continue;
    const texts = new Map<string, number[]>();
    for (const line of lines) listAt(texts, foldToSimplified(blocks[line]!.text)).push(line);
    for (const same of texts.values()) if (same.length >= FURNITURE) for (const line of same) found.add(line);
  }
  return found;
}

function listAt<K>(lists: Map<K, number[]>, key: K): number[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

/** Every run of the page, in document order; lines for which `skip` is true are passed over. */
export function findRuns(
  nodes: readonly PageNode[],
  blocks: readonly Block[],
  facts: readonly LineFacts[],
  skip: (block: number) => boolean,
): Run[] {
  const runs: Run[] = [];
  let lines: number[] = [];
  let han = 0;
  let between = 0;
  let links = false;
  /** Paragraphs of one text stand at one depth, in elements of one name. */
  const alike = (a: number, b: number) =>
    nodes[a]!.tag === nodes[b]!.tag && depthOf(nodes, a) === depthOf(nodes, b);
  const furniture = furnitureOf(blocks);
  const close = () => {
    if (lines.length > 0) runs.push({ lines, han });
    lines = [];
    han = 0;
  };
  blocks.forEach((block, i) => {
    if (block.hidden || skip(i)) return;
    const line = facts[i]!;
    if (line.prose && !furniture.has(i)) {
      const last = blocks[lines.at(-1) ?? i]!.holder;
      const siblings = last === block.holder || nodes[last]!.parent === nodes[block.holder]!.parent;
      const most = siblings ? MOST_BETWEEN_SIBLINGS : links && !alike(last, block.holder) ? 0 : MOST_BETWEEN;
      if (between > most) close();
      between = 0;
      links = false;
      lines.push(i);
      han += line.han;
      return;
    }
    if (line.linky) links = true;
    if (COMMENTS.test(block.text)) close();
    between += line.linky || line.boilerplate ? 1 : line.date ? 1.5 : 0.2;
  });
  close();
  return runs;
}
