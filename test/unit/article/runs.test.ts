// Where a run of prose goes on, and where it ends: what may stand between two paragraphs.
import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../utils/article/runs.ts';
import { han, prose, read, type Sketch } from './sketch.ts';

/** The runs of a page, as the number of Han characters of each of their lines. */
function runs(children: Sketch[], skip: (block: number) => boolean = () => false) {
  const { nodes, blocks, facts } = read(children);
  const found = findRuns(nodes, blocks, facts, skip);
  for (const run of found) expect(run.han).toBe(run.lines.reduce((sum, line) => sum + facts[line]!.han, 0));
  return found.map((run) => run.lines.map((line) => facts[line]!.han));
}
const A = prose(20, 1);
const B = prose(30, 2);
const link: Sketch = ['p', ['a', '链接文字']];
const words: Sketch = ['p', '图注'];
const date: Sketch = ['p', '2024-04-09'];
const notice: Sketch = ['p', '版权所有'];
const times = (count: number, sketch: Sketch): Sketch[] => Array(count).fill(sketch);
const boxed = (...children: Sketch[]): Sketch => ['div', ...children];

describe('a run of prose', () => {
  it('is every paragraph in a row; there is none without prose', () => {
    expect(runs([A, B])).toEqual([[20, 30]]);
    expect(runs([link, words])).toEqual([]);
    expect(runs([])).toEqual([]);
  });
  it('passes over what is hidden or skipped', () => {
    expect(runs([A, ['p!', `${han(25)}。`], B])).toEqual([[20, 30]]);
    expect(runs([A, prose(40, 3), B], (block) => block === 1)).toEqual([[20, 30]]);
  });

  it.each<[what: string, between: Sketch[], one: boolean]>([
    ['twelve links', times(12, link), true],
    ['thirteen', times(13, link), false],
    ['twelve lines of boilerplate', times(12, notice), true],
    ['thirteen of them', times(13, notice), false],
    ['eight dates', times(8, date), true],
    ['nine', times(9, date), false],
    ['sixty words', times(59, words), true],
    ['more', times(61, words), false],
  ])('goes on among siblings over %s', (_what, between, one) => {
    expect(runs([A, ...between, B])).toEqual(one ? [[20, 30]] : [[20], [30]]);
    // The holder of both may be one element, too.
    const lines = between.flatMap((line): Sketch[] => [(line as Sketch[])[1]!, ['br']]);
    expect(runs([boxed(`${han(20, 1)}。`, ['br'], ...lines, `${han(30, 2)}。`)])).toEqual(
      one ? [[20, 30]] : [[20], [30]],
    );
  });

  it.each<[what: string, between: Sketch[], one: boolean]>([
    ['three links', times(3, link), true],
    ['four', times(4, link), false],
    ['two dates', times(2, date), true],
    ['three', times(3, date), false],
    ['fourteen words', times(14, words), true],
    ['sixteen', times(16, words), false],
  ])('goes on between paragraphs of different boxes over %s', (_what, between, one) =>
    expect(runs([boxed(A), ...between, boxed(B)])).toEqual(one ? [[20, 30]] : [[20], [30]]),
  );

  it('counts anew behind every paragraph', () => {
    expect(runs([boxed(A), ...times(2, link), boxed(B), ...times(2, link), boxed(A)])).toEqual([
      [20, 30, 20],
    ]);
    expect(runs([boxed(A), ...times(4, link), boxed(B), boxed(A)])).toEqual([[20], [30, 20]]);
    // What stood before the first paragraph ends nothing.
    expect(runs([...times(20, link), A, B])).toEqual([[20, 30]]);
  });

  it('ends at a link before a paragraph of another kind or depth', () => {
    expect(runs([boxed(A), link, ['div', ['h4', `${han(30, 2)}。`]]])).toEqual([[20], [30]]);
    expect(runs([boxed(A), link, boxed(boxed(B))])).toEqual([[20], [30]]);
    expect(runs([boxed(A), words, boxed(boxed(B))])).toEqual([[20, 30]]);
    expect(runs([boxed(A), boxed(boxed(B))])).toEqual([[20, 30]]);
    // A link before the first paragraph of two, or before the one between them, is none between these.
    expect(runs([boxed(A), link, boxed(B), words, boxed(boxed(A))])).toEqual([[20, 30, 20]]);
  });

  it('ends at the heading of the comments', () => {
    for (const heading of ['评论', '网友评论（12）', '最新跟帖', '全部留言', '精彩回应 3 条'])
      expect(runs([A, ['h3', heading], B]), heading).toEqual([[20], [30]]);
    for (const heading of ['评论员', '本报评论', '评论区规则说明'])
      expect(runs([A, ['h3', heading], B]), heading).toEqual([[20, 30]]);
  });
});

describe('a sentence that the page repeats', () => {
  const prompt = prose(15, 5);
  it('is furniture from the fourth time on', () => {
    expect(runs([A, ...times(3, prompt)])).toEqual([[20, 15, 15, 15]]);
    expect(runs([A, ...times(4, prompt)])).toEqual([[20]]);
  });
  it('may stand there in both scripts', () => {
    const both = ['请关注云川日报，阅读更多报道。', '請關注雲川日報，閱讀更多報道。'];
    expect(runs([A, ...[...both, ...both].map((text): Sketch => ['p', text])])).toEqual([[20]]);
    expect(runs([A, ...both.map((text): Sketch => ['p', text])])).toEqual([[20, 13, 13]]);
  });
  it('is not one of as many lines of the same length', () => {
    expect(runs([prose(20, 1), prose(20, 2), prose(20, 3), prose(20, 4)])).toEqual([[20, 20, 20, 20]]);
  });
  it('is counted where it can be seen', () => {
    expect(runs([A, ['div!', ...times(3, prompt)], prompt])).toEqual([[20, 15]]);
  });
});
