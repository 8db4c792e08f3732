// Runs of prose: lines of sentences that follow each other with no more than a caption, a heading or a stray link
// between them.
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
  const close = () => {
    if (lines.length > 0) runs.push({ lines, han });
    lines = [];
    han = 0;
  };
  blocks.forEach((block, i) => {
    if (block.hidden || skip(i)) return;
    const line = facts[i]!;
    if (line.prose) {
      const last = blocks[lines.at(-1) ?? i]!.holder;
      const siblings = last === block.holder || nodes[last]!.parent === nodes[block.holder]!.parent;
      if (between > (siblings ? MOST_BETWEEN_SIBLINGS : MOST_BETWEEN)) close();
      between = 0;
      lines.push(i);
      han += line.han;
      return;
    }
    between += line.linky || line.boilerplate ? 1 : line.date ? 1.5 : 0.2;
  });
  close();
  return runs;
}
