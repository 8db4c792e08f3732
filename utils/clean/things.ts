// Pictures and players of a second copy that the kept copy has, too: they may go with it.
import type { ArticleMap, PageSnapshot } from '../types.ts';

const PICTURES = new Set(['img', 'video', 'audio', 'iframe', 'embed', 'source']);

/** Indices of things outside the body's element whose address stands inside it. */
export function thingsThatMayGo(snapshot: PageSnapshot, article: ArticleMap): Set<number> {
  const { nodes } = snapshot;
  const end = nodes[article.root]!.end;
  const kept = new Set<string>();
  const spare = new Set<number>();
  const addressOf = (i: number) => (PICTURES.has(nodes[i]!.tag) ? nodes[i]!.attrs['src'] : undefined);
  for (let i = article.root; i < end; i++) {
    const address = addressOf(i);
    if (address) kept.add(address);
  }
  nodes.forEach((node, i) => {
    if (i >= article.root && i < end) return;
    const address = addressOf(i);
    if (address && kept.has(address)) spare.add(i);
    else if (node.tag === 'picture') spare.add(i);
  });
  return spare;
}
