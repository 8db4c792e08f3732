// @vitest-environment jsdom
// Where the article is on the page fixtures: its headline, its first and last line, how many lines (maps.json; null:
// no article there). What is hidden on them is another test's matter (test/unit/clean/pages.test.ts).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import { takeSnapshot } from '../../../utils/dom/snapshot.ts';
import { plainLook } from '../../../utils/dom/snapshot-look.ts';
import maps from './maps.json' with { type: 'json' };

const folder = path.join(import.meta.dirname, '..', '..', 'pages');
const snapshotOf = (slug: string) => {
  const html = readFileSync(path.join(folder, slug, 'page.html'), 'utf8');
  const { document } = new JSDOM(html, { url: 'https://news.example/2023/0418/1234.html' }).window;
  return takeSnapshot(document, plainLook()).snapshot;
};

describe('the article on', () => {
  it.each(Object.entries(maps))('%s', (slug, expected) => {
    const snapshot = snapshotOf(slug);
    const found = findArticle(snapshot);
    const textOf = (line: number | undefined) => found.blocks[line ?? -1]?.text ?? '';
    const seen = found.article
      ? {
          title: textOf(found.title),
          lines: found.body.length,
          first: textOf(found.body[0]).slice(0, 16),
          last: textOf(found.body.at(-1)).slice(-16),
        }
      : null;
    expect(seen, found.why.join('; ')).toEqual(expected);
    if (!found.article) return;
    // The body lies in one element, in the order of the page, and none of it is hidden.
    const { end } = snapshot.nodes[found.root]!;
    for (const [i, line] of found.body.entries()) {
      const block = found.blocks[line]!;
      expect(block.hidden).toBe(false);
      expect(block.texts.every((text) => text >= found.root && text < end)).toBe(true);
      expect(line).toBeGreaterThan(found.body[i - 1] ?? -1);
    }
  });
});
