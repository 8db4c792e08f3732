// @vitest-environment jsdom
// Every page fixture: what must be hidden is, what must stay does. See test/pages/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { collapse } from '../../../utils/article/blocks.ts';
import { findArticle } from '../../../utils/article/index.ts';
import { planHiding } from '../../../utils/clean/index.ts';
import { createHider } from '../../../utils/dom/hide.ts';
import { HIDE_ATTRIBUTE } from '../../../utils/dom/names.ts';
import { takeSnapshot } from '../../../utils/dom/snapshot.ts';
import { plainLook } from '../../../utils/dom/snapshot-look.ts';
import type { HideReason, PageSnapshot } from '../../../utils/types.ts';

interface Expected {
  article?: boolean;
  script?: 'hans' | 'hant';
  hide: { reason: HideReason; text: string }[];
  stay: string[];
}

const folder = new URL('../../pages/', pathToFileURL(import.meta.filename));
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The page's visible text, a line per block, white space collapsed; hidden parts left out. */
function visibleText(snapshot: PageSnapshot, gone: ReadonlySet<number>): string {
  let text = '';
  for (let i = 0; i < snapshot.nodes.length; i++) {
    const node = snapshot.nodes[i]!;
    if (gone.has(i)) {
      i = node.end - 1;
      continue;
    }
    if (node.tag === '#text' && !node.hidden) text += node.text;
    else if (node.block || node.tag === 'br') text += ' ';
  }
  return collapse(text);
}

describe('page fixtures', () => {
  it.each(slugs)('%s', (slug) => {
    const html = readFileSync(new URL(`${slug}/page.html`, folder), 'utf8');
    const expected: Expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'));
    const { document } = new JSDOM(html, { url: 'https://news.example/2023/0418/1234.html' }).window;
    const before = document.documentElement.outerHTML;
    const { snapshot, nodes } = takeSnapshot(document, plainLook());
    const article = findArticle(snapshot);
    const { parts } = planHiding(snapshot, article);

    if (expected.article !== undefined)
      expect({ article: article.article, why: article.why }).toMatchObject({ article: expected.article });
    if (expected.script) expect(article.script).toBe(expected.script);

    const visible = visibleText(snapshot, new Set(parts.map((part) => part.node)));
    for (const text of expected.stay) expect(visible, 'must stay').toContain(text);
    const named = (part: { reason: string; text: string }) =>
      expected.hide.some((entry) => entry.reason === part.reason && part.text.startsWith(entry.text));
    expect(
      parts.filter((part) => !named(part)),
      'hidden, but not named',
    ).toEqual([]);
    for (const entry of expected.hide) {
      expect(
        parts.some((part) => part.reason === entry.reason && part.text.startsWith(entry.text)),
        `to hide: ${entry.reason} ${entry.text} of ${parts.map((p) => `${p.reason} ${p.text.slice(0, 20)}`).join(' / ')}`,
      ).toBe(true);
    }

    const hider = createHider(document);
    hider.update(parts.map((part) => ({ ...part, element: nodes[part.node] as Element })));
    expect(document.querySelectorAll(`[${HIDE_ATTRIBUTE}]`)).toHaveLength(parts.length);
    const again = takeSnapshot(document, plainLook());
    expect(planHiding(again.snapshot, findArticle(again.snapshot)), 'second look').toEqual({ parts });
    hider.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
