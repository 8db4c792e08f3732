// Document in, what to do with it out: snapshot → article → parts to hide, each with its element, timed.
import { findArticle } from '../article/index.ts';
import { planHiding } from '../clean/index.ts';
import type { ArticleMap, HideReason } from '../types.ts';
import { takeSnapshot } from './snapshot.ts';

/** A part to hide, with the element that the page has it in. */
export interface ElementPart {
  readonly element: Element;
  readonly reason: HideReason;
  readonly text: string;
}

export interface PagePlan {
  readonly article: ArticleMap;
  /** nodes[i] is the DOM node of snapshot node i. */
  readonly nodes: readonly Node[];
  readonly parts: readonly ElementPart[];
  /** Milliseconds. */
  readonly ms: { readonly detect: number; readonly clean: number };
}

/**
 * Looks at the document; `forced` takes it for an article whatever the detector says. Writes nothing.
 * @param textOf the page's own text of a text node, where it shows a converted one
 */
export function planPage(document: Document, forced: boolean, textOf?: (node: Node) => string): PagePlan {
  const started = performance.now();
  const { snapshot, nodes } = takeSnapshot(document, undefined, textOf);
  const found = findArticle(snapshot);
  const article = forced && !found.article ? asArticle(found) : found;
  const detected = performance.now();
  const parts = article.article ? planHiding(snapshot, article).parts : [];
  const cleaned = performance.now();
  return {
    article,
    nodes,
    parts: parts.map(({ node, reason, text }) => ({ element: nodes[node] as Element, reason, text })),
    ms: { detect: detected - started, clean: cleaned - detected },
  };
}

/** A page that the reader calls an article: its likeliest body, or all that can be read on it. */
function asArticle(found: ArticleMap): ArticleMap {
  const visible = found.blocks.flatMap((block, i) => (block.hidden || block.linkShare > 0.5 ? [] : [i]));
  const body = found.body.length > 0 ? found.body : visible.filter((i) => i !== found.title);
  return { ...found, article: true, body, why: [...found.why, 'the reader says so'] };
}
