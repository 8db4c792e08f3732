// Pictures, players and links of a second copy that the kept copy has, too: they may go with it.
import type { ArticleMap, PageSnapshot } from '../types.ts';

const PICTURES = new Set(['img', 'video', 'audio', 'iframe', 'embed', 'source']);

/** Indices of things outside the body's element whose address stands inside it. */
export function thingsThatMayGo(snapshot: PageSnapshot, article: ArticleMap): Set<number> {
  const { nodes } = snapshot;
  const { root } = article;
  if (root < 0) return new Set();
  const end = nodes[root]!.end;
  const kept = new Set<string>();
  const spare = new Set<number>();
  const addressOf = (i: number) => {
    const { tag, attrs } = nodes[i]!;
    return tag === 'a' ? attrs.href : PICTURES.has(tag) ? attrs.src : undefined;
  };
  for (let i = root; i < end; i++) {
    const address = addressOf(i);
    if (address) kept.add(address);
  }
  nodes.forEach((node, i) => {
    if (i >= root && i < end) return;
    const address = addressOf(i);
    if (address && kept.has(address)) spare.add(i);
    else if (node.tag === 'picture') spare.add(i);
  });
  return spare;
}
