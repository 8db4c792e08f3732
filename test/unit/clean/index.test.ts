// The plan: copies first, then labels, then rows; nothing where there is no article or where not all was read.
import { expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import { MOST_NODES } from '../../../utils/article/limits.ts';
import { planHiding } from '../../../utils/clean/index.ts';
import { prose, read, type Sketch } from '../article/sketch.ts';

const TITLE = '云川市举行春季植树活动';
const text: Sketch[] = [prose(90, 1), prose(90, 2), prose(90, 3)];
const row = (...cells: string[]): Sketch => ['tr', ...cells.map((cell): Sketch => ['td', cell])];
const children: Sketch[] = [
  ['h1', TITLE],
  ['p', '2024-04-09 来源：云川日报'],
  ['div', ...text, ['img', { src: 'a.jpg' }]],
  ['div', ...text, ['img', { src: 'a.jpg' }], ['p', '责编：']],
  ['p', '编辑：'],
  ['table', row('校对：', ''), row('', ''), row('审核：', '')],
  ['p', '|'],
];
const page = read(children, { title: TITLE });
const article = findArticle(page.snapshot);
const plan = (changes: Partial<typeof article>, snapshot = page.snapshot) =>
  planHiding(snapshot, { ...article, ...changes }).parts.map(({ reason, text: of }) => [
    reason,
    of.slice(0, 9),
  ]);

it('names copies, labels and rows', () => {
  expect(article.article).toBe(true);
  expect(plan({})).toEqual([
    ['duplicate-body', page.blocks[2]!.text.slice(0, 9)],
    ['empty-credit', '编辑：'],
    ['empty-credit', '校对： 审核：'],
    ['empty-row', '|'],
  ]);
});
it('is empty where nothing is to go', () => {
  const plain = read(children.slice(0, 3), { title: TITLE });
  expect(planHiding(plain.snapshot, findArticle(plain.snapshot))).toEqual({ parts: [] });
});
it('is empty for what is no article, has no body, or was cut', () => {
  expect(plan({ article: false })).toEqual([]);
  expect(plan({ body: [] })).toEqual([]);
  const last = page.nodes.at(-1)!;
  const grown = (length: number) => ({
    ...page.snapshot,
    nodes: [...page.nodes, ...Array(length - page.nodes.length).fill(last)],
  });
  expect(plan({}, grown(MOST_NODES - 1)).length).toBeGreaterThan(0);
  expect(plan({}, grown(MOST_NODES))).toEqual([]);
});
it('a page is read up to its limits', () => expect(MOST_NODES).toBe(120_000));
