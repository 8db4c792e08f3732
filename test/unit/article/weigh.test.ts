// The points of each piece of evidence, and where they suffice.
import { describe, expect, it } from 'vitest';
import { choose } from '../../../utils/article/choose.ts';
import { weigh } from '../../../utils/article/weigh.ts';
import type { PageSnapshot } from '../../../utils/types.ts';
import { han, prose, read, type Sketch } from './sketch.ts';

const TITLE = '云川市举行春季植树活动';
const h1: Sketch = ['h1', TITLE];
const date: Sketch = ['p', '2024-04-09'];
const source: Sketch = ['p', '来源：云川日报'];
const words = (count: number): Sketch[] => Array(count).fill(['p', '分享']);

function verdict(children: Sketch[], more: Partial<PageSnapshot> = {}) {
  const { snapshot, blocks, facts } = read(children, { title: TITLE, ...more });
  return weigh(snapshot, blocks, facts, choose(snapshot, blocks, facts)!);
}
const points = (children: Sketch[], more: Partial<PageSnapshot> = {}) =>
  Math.round(verdict(children, more).points * 100) / 100;

describe('points', () => {
  it.each<[what: string, children: Sketch[], more: Partial<PageSnapshot>, points: number]>([
    ['a hundred Han', [prose(100)], {}, 1],
    ['three hundred', [prose(150), prose(150, 2)], {}, 3],
    ['five hundred have four', [prose(250), prose(250, 2)], {}, 4],
    ['the headline', [h1, prose(100)], {}, 2],
    ['a heading', [h1, prose(100)], { title: '云川网' }, 1.5],
    ['a date', [date, prose(100)], {}, 2],
    ['a source', [source, prose(100)], {}, 2],
    ['a dateline', [['p', `本报讯${han(97)}。`]], {}, 2],
    ['metadata', [prose(100)], { meta: { 'og:type': 'Article' } }, 2],
    ['metadata of news', [prose(100)], { meta: { 'og:type': 'news' } }, 2],
    ['metadata of another kind', [prose(100)], { meta: { 'og:type': 'website' } }, 1],
    ['structured data', [prose(100)], { jsonLdArticle: true }, 2],
    ['both are one', [prose(100)], { jsonLdArticle: true, meta: { 'og:type': 'article' } }, 2],
    ['all', [h1, date, source, ['p', `本报讯${han(97)}。`]], { jsonLdArticle: true }, 6],
  ])('%s', (_what, children, more, expected) => expect(points(children, more)).toBe(expected));

  it('of a second copy: half of one', () => {
    const copy: Sketch[] = [prose(60, 1), prose(60, 2)];
    expect(
      points([
        ['div', ...copy],
        ['div', ...copy],
      ]),
    ).toBe(1.7);
    // Where most of the text stands there twice.
    expect(
      points([
        ['div', ...copy, prose(120, 3)],
        ['div', ...copy],
      ]),
    ).toBe(2.9);
    expect(
      points([
        ['div', ...copy, prose(121, 3)],
        ['div', ...copy],
      ]),
    ).toBe(2.41);
  });
  it('are told, with the rest', () => {
    expect(verdict([h1, date, prose(150), prose(160, 2)]).why).toEqual([
      'prose 310 in 2',
      'headline agrees with title',
      'date',
      'points 5.1',
    ]);
    expect(verdict([prose(100)]).why).toEqual(['prose 100 in 1', 'points 1.0']);
  });
});

describe('date and source', () => {
  it.each<[what: string, children: Sketch[], points: number]>([
    ['twelve lines above the body', [date, ...words(11), prose(100)], 2],
    ['forty, and no headline', [date, ...words(39), prose(100)], 1],
    ['twelve lines below', [prose(100), ...words(11), date], 2],
    ['thirteen below', [prose(100), ...words(12), date], 1],
    ['in the body', [prose(100), date, prose(100, 2)], 3],
    ['below the headline, 39 lines above the body', [h1, date, ...words(37), prose(100)], 3],
    ['below one that is farther off', [h1, date, ...words(38), prose(100)], 2],
    ['above a headline near the body', [date, ...words(10), h1, prose(100)], 3],
    ['farther above it', [date, ...words(11), h1, prose(100)], 2],
    ['hidden', [['p!', '2024-04-09'], prose(100)], 1],
    ['none', [...words(3), prose(100), ...words(3)], 1],
  ])('%s', (_what, children, expected) => expect(points(children)).toBe(expected));
});

describe('an article', () => {
  it('has three points', () => {
    expect(verdict([h1, date, prose(100)]).article).toBe(true);
    expect(verdict([h1, date, prose(99)]).article).toBe(false);
  });
  it('has forty Han', () => {
    expect(verdict([h1, date, source, prose(40)]).article).toBe(true);
    expect(verdict([h1, date, source, prose(39)]).article).toBe(false);
  });
  it('keeps its points against the marks of another kind', () => {
    const shop: Sketch[] = ['加入购物车', '库存 12 件', '¥ 35'].map((text) => ['p', text]);
    const page = (length: number) => verdict([h1, date, source, prose(length), ...shop]);
    expect(page(300)).toMatchObject({ article: true, points: 3 });
    expect(page(299)).toMatchObject({ article: false });
    expect(page(300).why).toContainEqual(expect.stringContaining('shop: '));
    // Nobody asks where the points do not suffice anyway.
    expect(verdict([prose(100), ...shop]).why).toEqual(['prose 100 in 1', 'points 1.0']);
  });
  it('has a headline that is no page about the site', () => {
    expect(verdict([['h1', '关于我们'], date, source, prose(350)], { title: '' }).why).toContain(
      'about the site itself',
    );
  });
});
