// The body's place: the element that holds a run of prose, and its lines.
import type { Block, PageSnapshot } from '../types.ts';
import type { LineFacts } from './lines.ts';
import type { Run } from './runs.ts';
import { commonAncestor, holds } from './tree.ts';

export interface Place {
  readonly root: number;
  readonly lines: readonly number[];
}

/** A child that holds this share of the run's prose is where the body is. */
const MOST_OF_IT = 0.8;

/** Narrows the run to the smallest element with most of its prose, then takes that element's own lines. */
export function placeBody(
  snapshot: PageSnapshot,
  blocks: readonly Block[],
  facts: readonly LineFacts[],
  run: Run,
  skip: (block: number) => boolean,
): Place {
  const { nodes } = snapshot;
  const textOf = (line: number) => blocks[line]!.texts[0]!;
  const root = narrow(snapshot, run, textOf, facts);
  const inside = run.lines.filter((line) => holds(nodes, root, textOf(line)));
  const first = inside[0]!;
  let last = inside.at(-1)!;
  // A byline or a short last line right behind the body belongs to it.
  for (let i = last + 1; i < blocks.length && i <= last + 2; i++) {
    const block = blocks[i]!;
    if (block.hidden || skip(i) || !holds(nodes, root, textOf(i))) break;
    if (facts[i]!.dateline && block.text.length <= 60) last = i;
  }
  const lines: number[] = [];
  for (let i = first; i <= last; i++) {
    const line = facts[i]!;
    if (blocks[i]!.hidden || skip(i) || !holds(nodes, root, textOf(i))) continue;
    if (!line.linky && !line.boilerplate) lines.push(i);
  }
  return { root, lines };
}

function narrow(
  snapshot: PageSnapshot,
  run: Run,
  textOf: (line: number) => number,
  facts: readonly LineFacts[],
): number {
  const { nodes } = snapshot;
  let root = commonAncestor(nodes, textOf(run.lines[0]!), textOf(run.lines.at(-1)!));
  for (;;) {
    const masses = new Map<number, number>();
    let all = 0;
    for (const line of run.lines) {
      if (!holds(nodes, root, textOf(line))) continue;
      all += facts[line]!.han;
    }
    const child = childWith(snapshot, root, run, textOf, facts, all * MOST_OF_IT, masses);
    if (child === -1) return root;
    root = child;
  }
}

function childWith(
  snapshot: PageSnapshot,
  root: number,
  run: Run,
  textOf: (line: number) => number,
  facts: readonly LineFacts[],
  least: number,
  masses: Map<number, number>,
): number {
  const { nodes } = snapshot;
  for (const line of run.lines) {
    if (!holds(nodes, root, textOf(line))) continue;
    // The child of root on the way up from the line.
    let at = textOf(line);
    let below = at;
    while (at > root) {
      below = at;
      at = nodes[at]!.parent;
    }
    const mass = (masses.get(below) ?? 0) + facts[line]!.han;
    masses.set(below, mass);
    // One paragraph, with a text and no more in it, is a line, not a place.
    if (mass >= least && nodes[below]!.end - below > 2) return below;
  }
  return -1;
}
