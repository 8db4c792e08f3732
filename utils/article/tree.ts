// Questions about the snapshot's tree.
import type { PageNode } from '../types.ts';

/** Is node b inside node a, or a itself? */
export const holds = (nodes: readonly PageNode[], a: number, b: number): boolean =>
  b >= a && b < (nodes[a]?.end ?? 0);

/** The smallest element that holds every node from first to last. */
export function commonAncestor(nodes: readonly PageNode[], first: number, last: number): number {
  let at = nodes[first]!.tag === '#text' ? nodes[first]!.parent : first;
  while (at > 0 && nodes[at]!.end <= last) at = nodes[at]!.parent;
  return Math.max(at, 0);
}

/** Do the two subtrees share no node? */
export const disjoint = (nodes: readonly PageNode[], a: number, b: number): boolean =>
  !holds(nodes, a, b) && !holds(nodes, b, a);

/** The outermost element around a that does not hold b. */
export function outermostBeside(nodes: readonly PageNode[], a: number, b: number): number {
  let at = a;
  while (at > 0 && !holds(nodes, nodes[at]!.parent, b)) at = nodes[at]!.parent;
  return at;
}
