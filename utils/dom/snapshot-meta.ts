// What the page says about itself in its head: title, language, <meta>, JSON-LD. Only ever a bonus.
import type { PageSnapshot } from '../types.ts';
import { safeDom } from './safe.ts';

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:[A-Za-z]*Article|Report|BlogPosting)"/;
/** A JSON-LD block names its type early; longer ones carry the body itself. */
const LD_READ = 20_000;
/** Longer <meta> values are descriptions that nobody reads to the end. */
const LONGEST = 500;

function all(document: Document, selector: string): Element[] {
  // By the prototype: an <img name=querySelectorAll> shadows the document's own.
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

function documentText(document: Document, name: 'title' | 'URL'): string {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return String(get?.call(document) ?? '');
}

/** Everything of a snapshot but its nodes. */
export function readMeta(document: Document): Omit<PageSnapshot, 'nodes'> {
  const dom = safeDom();
  const meta: Record<string, string> = {};
  for (const element of all(document, 'meta')) {
    const name =
      dom.attribute(element, 'property') ??
      dom.attribute(element, 'name') ??
      dom.attribute(element, 'itemprop');
    const value = dom.attribute(element, 'content');
    if (name && value) meta[name.toLowerCase()] ??= value.slice(0, LONGEST);
  }
  const jsonLdArticle = all(document, 'script[type="application/ld+json"]').some((element) => {
    const first = dom.firstChild(element)?.nodeValue ?? '';
    return ARTICLE_TYPE.test(first.slice(0, LD_READ));
  });
  const root = dom.root(document);
  return {
    url: documentText(document, 'URL'),
    title: documentText(document, 'title'),
    lang: (root && dom.attribute(root, 'lang')) ?? '',
    meta,
    jsonLdArticle,
  };
}
