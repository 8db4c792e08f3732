// From texts that are to go, to elements to hide: the outermost elements that hold nothing else. A text that
// shares its element with something that stays, stays.

import { collapse } from '../article/blocks.ts';
import type { HidePart, HideReason, PageSnapshot } from '../types.ts';
import { isBlank, isThing, outOfReach } from './content.ts';

/** Reasons by text node (or by empty row), index into nodes. */
export type Marks = Map<number, HideReason>;

const WEIGHT: Record<HideReason, number> = {
  'duplicate-body': 3,
  'empty-notice': 2,
  'empty-credit': 1,
  'empty-row': 0,
};

/**
 * @param spare things (pictures, players) that may go with their surroundings, because the kept copy has them
 */
export function coverMarks(snapshot: PageSnapshot, marks: Marks, spare: ReadonlySet<number>): HidePart[] {
  const { nodes } = snapshot;
  const beyond = outOfReach(snapshot);
  const marked = new Uint8Array(nodes.length);
  const kept = new Uint8Array(nodes.length);
  const reasons: (HideReason | undefined)[] = new Array(nodes.length);
  kept[0] = 1;
  for (let i = nodes.length - 1; i > 0; i--) {
    const node = nodes[i]!;
    const reason = marks.get(i);
    if (reason !== undefined) {
      marked[i] = 1;
      reasons[i] = heavier(reasons[i], reason);
    } else if (node.tag === '#text') {
      if (!node.hidden && !isBlank(node.text)) kept[i] = 1;
    } else if (isThing(nodes, i) && !spare.has(i)) kept[i] = 1;
    if (kept[i] === 1) kept[node.parent] = 1;
    if (marked[i] === 1) {
      marked[node.parent] = 1;
      reasons[node.parent] = heavier(reasons[node.parent], reasons[i]!);
    }
  }
  const parts: HidePart[] = [];
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.tag === '#text' || marked[i] === 0 || kept[i] === 1 || kept[node.parent] === 0) continue;
    if (beyond[i] === 1 || node.hidden || node.tag === '#shadow') continue;
    parts.push({ node: i, reason: reasons[i]!, text: textOf(snapshot, i) });
  }
  return parts;
}

function heavier(a: HideReason | undefined, b: HideReason): HideReason {
  return a === undefined || WEIGHT[b] > WEIGHT[a] ? b : a;
}

function textOf(snapshot: PageSnapshot, index: number): string {
  const { nodes } = snapshot;
  const texts: string[] = [];
  for (let i = index; i < nodes[index]!.end; i++) {
    const node = nodes[i]!;
    if (node.tag === '#text') {
      if (!node.hidden) texts.push(node.text);
    } else if (node.block || node.tag === 'br' || node.tag === 'td') texts.push(' ');
  }
  return collapse(texts.join(''));
}
