// The article's text as one string, and the way back from an offset in it to the text node in the page.
import type { Block } from '../types.ts';

/** A run of characters that stand in one text node without a gap. */
interface Run {
  /** Offset in the article's text, UTF-16 code units. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's value. */
  readonly from: number;
}

export interface AnchoredText {
  /** A line per block, white space collapsed. */
  readonly text: string;
  readonly runs: readonly Run[];
}

const SPACE = /[\s\u00a0\u3000\u200b\ufeff]/;

/** Joins the blocks' texts as they stand in the page now; nodes[i] is the DOM node of snapshot node i. */
export function anchorText(blocks: readonly Block[], nodes: readonly Node[]): AnchoredText {
  const runs: Run[] = [];
  let text = '';
  for (const block of blocks) {
    let line = '';
    const lineStart = text.length === 0 ? 0 : text.length + 1;
    let pendingSpace = false;
    for (const index of block.texts) {
      const node = nodes[index] as Text;
      const value = node.nodeValue ?? '';
      let at = 0;
      while (at < value.length) {
        if (SPACE.test(value[at]!)) {
          pendingSpace = line !== '';
          at++;
          continue;
        }
        let end = at;
        while (end < value.length && !SPACE.test(value[end]!)) end++;
        if (pendingSpace) line += ' ';
        pendingSpace = false;
        runs.push({ start: lineStart + line.length, length: end - at, node, from: at });
        line += value.slice(at, end);
        at = end;
      }
    }
    if (line !== '') text = text === '' ? line : `${text}\n${line}`;
  }
  return { text, runs };
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.start + run.length) low = middle + 1;
    else return run;
  }
  return undefined;
}

/** The page's range of [start, end) of the text; null where the page no longer has it. */
export function rangeOf(anchored: AnchoredText, start: number, end: number): Range | null {
  const first = runAt(anchored.runs, start);
  const last = runAt(anchored.runs, end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = new Range();
  try {
    range.setStart(first.node, first.from + (start - first.start));
    range.setEnd(last.node, last.from + (end - last.start));
  } catch {
    // The page shortened the node since the text was read.
    return null;
  }
  return range;
}

/** Where the excerpt stands in a newer text of the same article: the occurrence nearest to its old offset, or -1. */
export function relocate(excerpt: string, text: string, near: number): number {
  let best = -1;
  for (let at = text.indexOf(excerpt); at !== -1; at = text.indexOf(excerpt, at + 1)) {
    if (best !== -1 && Math.abs(at - near) >= Math.abs(best - near)) break;
    best = at;
  }
  return best;
}
