// @vitest-environment jsdom
// Spoilt pages: every fixture, mutated. Nothing throws, no sentence that could be read is lost, restoring gives the
// page back to the byte. A failure names the fixture and the seed: JINGDU_SEED=n runs from that seed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { foldText } from '../../utils/article/fold.ts';
import { createHider, type Hider } from '../../utils/dom/hide.ts';
import { type PagePlan, planPage } from '../../utils/dom/page-plan.ts';
import type { ArticleMap } from '../../utils/types.ts';
import { mutate } from './mutate.ts';

/** Mutants a run; `npm run soak` raises it. */
const RUNS = Number(process.env.JINGDU_FUZZ ?? 1500);
const SEED = Number(process.env.JINGDU_SEED ?? 20_240_508);

const folder = path.join(import.meta.dirname, '..', 'pages');
const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, html: readFileSync(path.join(folder, name, 'page.html'), 'utf8') }));

/** What tells a sentence: its Chinese characters, the forms that converters write as one, and its figures. */
const essence = (text: string) => foldText(text).replace(/[^\p{Script=Han}0-9]/gu, '');

/** Shorter ones are labels ('责编：'), which cleaning may take. */
const SHORTEST = 10;

const sentencesOf = (blocks: ArticleMap['blocks']): string[] =>
  blocks
    .filter((block) => !block.hidden)
    .flatMap((block) => block.text.match(/[^。！？；]+[。！？；]/g) ?? [])
    .map(essence)
    .filter((sentence) => sentence.length >= SHORTEST);

/** Sentences that could be read before and stand nowhere once the hider's parts are gone. */
function lost({ article, nodes }: PagePlan, hider: Hider): string[] {
  const left = essence(
    article.blocks
      .filter((block) => !block.hidden)
      .flatMap((block) => block.texts.map((i) => nodes[i]!))
      .filter((node) => !hider.isHidden(node))
      .map((node) => node.nodeValue)
      .join(''),
  );
  return sentencesOf(article.blocks).filter((sentence) => !left.includes(sentence));
}

function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const walker = document.createTreeWalker(root);
  for (let node: Node | null = root; node; node = walker.nextNode()) found.push(node);
  return found;
}

interface Tried {
  readonly articles: number;
  readonly hidden: number;
}

function tryOne(html: string, forced: boolean): Tried {
  document.documentElement.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const nodes = nodesOf(document.documentElement);
  const plan = planPage(document, forced);
  expect(document.documentElement.outerHTML, 'looking writes nothing').toBe(before);

  const hider = createHider(document);
  hider.update(plan.parts);
  expect(lost(plan, hider), 'sentences lost').toEqual([]);

  hider.update(planPage(document, forced).parts);
  hider.showAll();
  hider.hideAgain();
  hider.restore();
  expect(document.documentElement.outerHTML, 'restored').toBe(before);
  const after = nodesOf(document.documentElement);
  expect(after.length === nodes.length && after.every((node, i) => node === nodes[i])).toBe(true);
  return { articles: plan.article.article ? 1 : 0, hidden: plan.parts.length };
}

it(`${RUNS} spoilt pages from seed ${SEED}`, () => {
  let articles = 0;
  let hidden = 0;
  for (let run = 0; run < RUNS; run++) {
    const seed = SEED + run;
    const { name, html } = pages[seed % pages.length]!;
    try {
      const tried = tryOne(mutate(html, seed), seed % 5 === 0);
      articles += tried.articles;
      hidden += tried.hidden;
    } catch (error) {
      (error as Error).message = `JINGDU_SEED=${seed} (${name}): ${(error as Error).message}`;
      throw error;
    }
  }
  process.stdout.write(
    `fuzz: ${RUNS} pages from seed ${SEED}, ${articles} articles, ${hidden} parts hidden\n`,
  );
  // A run in which nothing is hidden proves nothing.
  expect(hidden).toBeGreaterThan(RUNS / 4);
}, 3_600_000);

it('notices a lost sentence', () => {
  const sentence = '市政府召開常務會議，研究老街修繕和防汛備汛工作。';
  document.documentElement.innerHTML = `<body><p>${sentence}</p><p>${sentence}</p></body>`;
  const plan = planPage(document, true);
  const [first, second] = document.querySelectorAll('p');
  const hider = createHider(document);
  const part = { reason: 'duplicate-body', text: sentence } as const;
  hider.update([{ element: first!, ...part }]);
  expect(lost(plan, hider)).toEqual([]);
  hider.update([first!, second!].map((element) => ({ element, ...part })));
  expect(lost(plan, hider)).toHaveLength(2);
});
