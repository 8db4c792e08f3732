// What stands around a label: the largest element that holds nothing but labels, and what follows it where a
// value would stand.
import type { PageNode } from '../types.ts';
import { isBlank, isPipes, isSlot, isThing } from './content.ts';

/** A page with more labels or bare pipes than this is no article's tail (the most on a saved page: 40). */
export const MOST_LABELS = 300;

export type Standing = (index: number) => 'nothing' | 'label' | 'text' | 'thing';

/** Indices of a node's children. */
export function childrenOf(nodes: readonly PageNode[], index: number): number[] {
  const children: number[] = [];
  for (let i = index + 1; i < nodes[index]!.end; i = nodes[i]!.end) children.push(i);
  return children;
}

/**
 * Sums up a subtree: text that counts, else a thing (picture, control, slot, script), else labels, else nothing.
 * @param isLabel texts that are label-only lines, by node index
 * @param isGone texts that are hidden as a copy
 */
export function createStanding(
  nodes: readonly PageNode[],
  isLabel: (text: number) => boolean,
  isGone: (text: number) => boolean,
): Standing {
  // One pass from the end gives every subtree's sum.
  const text = new Uint8Array(nodes.length);
  const thing = new Uint8Array(nodes.length);
  const label = new Uint8Array(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    if (node.tag === '#text') {
      if (isLabel(i)) label[i] = 1;
      else if (!node.hidden && !isBlank(node.text) && !isPipes(node.text) && !isGone(i)) text[i] = 1;
    } else if (text[i] === 0 && label[i] === 0 && (isThing(nodes, i) || isSlot(nodes, i))) thing[i] = 1;
    if (node.parent < 0) continue;
    text[node.parent]! |= text[i]!;
    thing[node.parent]! |= thing[i]!;
    label[node.parent]! |= label[i]!;
  }
  return (index) =>
    text[index] === 1 ? 'text' : thing[index] === 1 ? 'thing' : label[index] === 1 ? 'label' : 'nothing';
}
