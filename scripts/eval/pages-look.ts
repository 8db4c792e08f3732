// Looks at a page's HTML without a browser: jsdom's tree, tags and inline styles for its looks.
import { JSDOM } from 'jsdom';
import { collapse } from '../../utils/article/blocks.ts';
import { findArticle } from '../../utils/article/index.ts';
import { planHiding } from '../../utils/clean/index.ts';
import { takeSnapshot } from '../../utils/dom/snapshot.ts';
import { plainLook } from '../../utils/dom/snapshot-look.ts';
import type { ArticleMap, HidePlan, PageSnapshot } from '../../utils/types.ts';

export interface Looked {
  readonly snapshot: PageSnapshot;
  readonly article: ArticleMap;
  readonly plan: HidePlan;
  /** What is visible, before and after hiding; white space collapsed. */
  readonly before: string;
  readonly after: string;
}

/** Reads, detects and plans. */
export function lookAt(html: string, url = 'https://news.example/a/1.html'): Looked {
  const { window } = new JSDOM(html, { url });
  // The page's prototypes stand in for the browser's own.
  const { Element, Node, Document, NodeFilter, ShadowRoot } = window;
  Object.assign(globalThis, { Element, Node, Document, NodeFilter, ShadowRoot });
  const { snapshot } = takeSnapshot(window.document, plainLook());
  window.close();
  const article = findArticle(snapshot);
  const plan = planHiding(snapshot, article);
  const gone = new Set(plan.parts.map((part) => part.node));
  return { snapshot, article, plan, before: visible(snapshot, new Set()), after: visible(snapshot, gone) };
}

function visible({ nodes }: PageSnapshot, gone: ReadonlySet<number>): string {
  let text = '';
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (gone.has(i)) i = node.end - 1;
    else if (node.tag === '#text') text += node.hidden ? '' : node.text;
    else if (node.block || node.tag === 'br') text += '\n';
  }
  return collapse(text);
}
