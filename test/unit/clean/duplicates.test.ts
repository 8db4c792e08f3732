// What is a second copy of the body: how much of it, how densely, with how much of its own between.
import { describe, expect, it } from 'vitest';
import { holds } from '../../../utils/article/tree.ts';
import { findDuplicates } from '../../../utils/clean/duplicates.ts';
import type { ArticleMap } from '../../../utils/types.ts';
import { han, read, type Sketch } from '../article/sketch.ts';

/** Sentence i, n characters long. */
const s = (i: number, n = 20) => han(n, i * 7 + 1);
const p = (...sentences: string[]): Sketch => ['p', sentences.map((sentence) => `${sentence}。`).join('')];
const each = (...numbers: number[]): Sketch[] => numbers.map((i) => p(s(i)));
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const body = (...children: Sketch[]): Sketch => ['div', { id: 'body' }, ...children];
const box = (...children: Sketch[]): Sketch => ['div', ...children];
const MANY = body(...each(...range(1, 24)));
const TEN = body(...each(...range(1, 10)));

/** Lines of the copies, counted from the first line behind the body's element; the headline is line -1, if any. */
function copies(children: Sketch[], from = 'body') {
  const { snapshot, nodes, blocks, element } = read(children);
  const root = element('body');
  const inside = (i: number) => holds(nodes, root, blocks[i]!.texts[0]!);
  const lines = blocks.flatMap((block, i) => (inside(i) && !block.hidden ? [i] : []));
  const article: ArticleMap = {
    article: true,
    why: [],
    script: 'hans',
    blocks,
    title: -1,
    body: lines,
    root,
  };
  const start = from === 'body' ? lines.at(-1)! + 1 : 0;
  return findDuplicates(snapshot, article)
    .map((i) => i - start)
    .sort((a, b) => a - b);
}

describe('a copy', () => {
  it.each<[what: string, children: Sketch[], lines: number[]]>([
    ['is the whole body again', [TEN, box(...each(...range(1, 10)))], range(0, 9)],
    ['is half of it', [TEN, box(...each(...range(1, 5)))], range(0, 4)],
    ['is not less', [TEN, box(...each(...range(3, 6)), p(s(7, 19)))], []],
    [
      'may have a paragraph more',
      [TEN, box(...each(1, 2, 3), p(s(50)), ...each(4, 5, 6))],
      [0, 1, 2, 4, 5, 6],
    ],
    ['is no hidden text', [TEN, ['div!', ...each(...range(1, 10))]], []],
    [
      'is no line with a sentence of its own',
      [TEN, box(...each(1, 2, 3, 4, 5), p(s(6), s(60)))],
      [0, 1, 2, 3, 4],
    ],
    ['is in the order of the body', [TEN, box(...each(5, 4, 3, 2, 1))], []],
    // Of the stretch that it repeats it has three fifths: twelve of twenty, not of twenty-one.
    ['is dense', [MANY, box(...each(3, 5, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22))], range(0, 11)],
    ['is no summary', [MANY, box(...each(3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 22, 23))], []],
    // A quarter, with the first and the last sentence.
    ['is a frame', [MANY, box(...each(1, 5, 10, 15, 20, 24))], range(0, 5)],
    ['is no smaller frame', [MANY, box(...each(1, 5, 10, 15, 20), p(s(24).slice(1)))], []],
    ['is no frame without the first', [MANY, box(...each(3, 5, 10, 15, 20, 24))], []],
    ['is no frame without the last', [MANY, box(...each(1, 5, 10, 15, 20, 22))], []],
  ])('%s', (_what, children, lines) => expect(copies(children)).toEqual(lines));

  it('has 100 characters, or is whole and has sixty', () => {
    const five = (n: number) => [...each(1, 2, 3, 4), p(s(5, n))];
    const long = (n: number) => body(...five(n), ...each(6, 7, 8));
    expect(copies([long(20), box(...five(20))])).toEqual(range(0, 4));
    expect(copies([long(19), box(...five(19))])).toEqual([]);
    const brief = (n: number) => [p(s(1, 30)), p(s(2, n))];
    expect(copies([body(...brief(30)), box(...brief(30))])).toEqual([0, 1]);
    expect(copies([body(...brief(29)), box(...brief(29), p(s(40)), p(s(41)))])).toEqual([]);
    // Nine tenths are whole.
    expect(copies([body(...brief(60), p(s(3, 10))), box(...brief(60))])).toEqual([0, 1]);
    expect(copies([body(...brief(60), p(s(3, 11))), box(...brief(60))])).toEqual([]);
  });
  it('has three sentences', () => {
    const page = (...copy: Sketch[]) => copies([body(p(s(1, 60)), p(s(2, 60)), p(s(3, 60))), box(...copy)]);
    expect(page(p(s(1, 60)), p(s(2, 60)))).toEqual([]);
    expect(page(p(s(1, 60)), p(s(2, 30), s(2, 60).slice(30)))).toEqual([0, 1]);
  });
  it('stands at the edges of the body, within 24 characters', () => {
    const framed = (head: number, tail: number) => {
      const text: Sketch[] = [p(s(1, head)), p(s(2, 40)), ...each(3, 4, 5, 6, 7), p(s(8, 40)), p(s(9, tail))];
      return copies([body(...text), box(p(s(2, 40)), p(s(5)), p(s(8, 40)))]);
    };
    expect(framed(24, 24)).toEqual([0, 1, 2]);
    expect(framed(25, 24)).toEqual([]);
    expect(framed(24, 25)).toEqual([]);
  });
  it('has six lines of its own between two, at most', () => {
    const page = (n: number) =>
      copies([
        TEN,
        box(...each(1, 2, 3, 4, 5), ...range(60, 59 + n).map((i) => p(s(i))), ...each(6, 7, 8, 9, 10)),
      ]);
    expect(page(6)).toEqual([0, 1, 2, 3, 4, 11, 12, 13, 14, 15]);
    // Then they are two copies, each half of the body.
    expect(page(7)).toEqual([0, 1, 2, 3, 4, 12, 13, 14, 15, 16]);
    const third = (n: number) =>
      copies([TEN, box(...each(1, 2, 3), ...range(60, 59 + n).map((i) => p(s(i))), ...each(4, 5, 6))]);
    expect(third(6)).toHaveLength(6);
    expect(third(7)).toEqual([]);
    // Counted anew behind each.
    const again = [
      ...each(1, 2, 3),
      ...range(60, 64).map((i) => p(s(i))),
      ...each(4),
      ...range(70, 74).map((i) => p(s(i))),
      ...each(5),
    ];
    expect(copies([TEN, box(...again)])).toHaveLength(5);
  });
  it('does not go on across the body', () => {
    expect(
      copies([box(...each(1, 2, 3)), body(...each(...range(1, 10))), box(...each(4, 5, 6))], 'page'),
    ).toEqual([]);
    expect(copies([box(...each(1, 2, 3, 4, 5)), body(...each(...range(1, 10)))], 'page')).toEqual(
      range(0, 4),
    );
  });
  it('begins anew where it begins anew', () => {
    expect(copies([TEN, box(...each(...range(1, 6))), box(...each(...range(1, 6)))])).toEqual(range(0, 11));
    expect(copies([TEN, box(...each(1, 2, 3)), box(...each(1, 2, 3))])).toEqual([]);
  });
  it('is no line of links', () => {
    const linked = (share: number) =>
      range(1, 10).map((i): Sketch => ['p', s(i).slice(0, 20 - share), ['a', s(i).slice(20 - share)]]);
    expect(copies([TEN, box(...linked(9))])).toEqual(range(0, 9));
    expect(copies([TEN, box(...linked(10))])).toEqual([]);
    expect(copies([TEN, box(...linked(10)), p(s(50, 60))])).toEqual([]);
  });
  it('is looked for where there is other text of sixty characters, in lines of twelve', () => {
    const two: Sketch[] = [
      ['p', s(1, 30)],
      ['p', s(2, 30)],
    ];
    expect(copies([body(...two), box(...two)])).toEqual([0, 1]);
    const short = range(1, 6).map((i) => p(s(i, 10)));
    expect(copies([body(...short), box(...short)])).toEqual([]);
    const longer = range(1, 6).map((i) => p(s(i, 11)));
    expect(copies([body(...longer), box(...longer)])).toEqual(range(0, 5));
  });
});

describe('a teaser', () => {
  const expand: Sketch = ['p', '展开全文'];
  const long = body(...each(...range(1, 30)));
  const cut = (text: string): Sketch => ['p', `${text}……`];
  it.each<[what: string, children: Sketch[], lines: number[]]>([
    [
      'of sixty characters, cut off, with the line that asks to read on',
      [long, box(p(s(1, 20), s(2)), cut(s(3)), expand)],
      [0, 1, 2],
    ],
    ['is not shorter', [long, box(p(s(1, 20), s(2)), cut(s(3).slice(0, 19)), expand)], []],
    ['has three sentences, where it is not cut off', [long, box(...each(1, 2, 3), expand)], [0, 1, 2, 3]],
    ['is not a lead that is quoted', [long, box(...each(1, 2, 3))], []],
    ['is not what stands in the middle', [long, box(p(s(3)), p(s(4)), cut(s(5)), expand)], []],
    ['leaves nothing out', [long, box(p(s(1)), p(s(3)), cut(s(4)), expand)], []],
    [
      'may have an advertisement before that line',
      [long, box(...each(1, 2, 3), ['p', '广告'], expand)],
      [0, 1, 2, 4],
    ],
    ['but not two', [long, box(...each(1, 2, 3), ['p', '广告'], ['p', '广告'], expand)], []],
    ['asks in sight', [long, box(...each(1, 2, 3), ['p!', '展开全文'])], []],
    ['says so in other words', [long, box(...each(1, 2, 3), ['p', '点击查看更多 >>'])], [0, 1, 2, 3]],
    ['not in these', [long, box(...each(1, 2, 3), ['p', '返回首页'])], []],
  ])('%s', (_what, children, lines) => expect(copies(children)).toEqual(lines));

  it('of two sentences is cut off and asks', () => {
    const page = body(p(s(1, 40)), p(s(2, 40)), ...each(...range(3, 30)));
    expect(copies([page, box(p(s(1, 40)), cut(s(2, 40).slice(0, 20)), expand)])).toEqual([0, 1, 2]);
    expect(copies([page, box(p(s(1, 40)), p(s(2, 40)), expand)])).toEqual([]);
  });
  it('may begin 24 characters late', () => {
    const page = (n: number) =>
      copies([body(p(s(40, n)), ...each(...range(1, 30))), box(...each(1, 2, 3), expand)]);
    expect(page(24)).toEqual([0, 1, 2, 3]);
    expect(page(25)).toEqual([]);
  });
  it('that does not ask has a quarter of the body, and three sentences', () => {
    const page = (n: number) => copies([body(...each(...range(1, n))), box(...each(1, 2), cut(s(3)))]);
    expect(page(12)).toEqual([0, 1, 2]);
    expect(page(13)).toEqual([]);
    const two = copies([
      body(p(s(1, 40)), p(s(2, 40)), ...each(3, 4, 5, 6, 7)),
      box(p(s(1, 40)), cut(s(2, 40))),
    ]);
    expect(two).toEqual([]);
  });
  it('leaves out a tenth at most', () => {
    const page = (n: number) =>
      copies([
        body(p(s(1, 45)), p(s(2, n)), p(s(3, 45)), ...each(...range(4, 30))),
        box(p(s(1, 45)), cut(s(3, 45)), expand),
      ]);
    expect(page(10)).toEqual([0, 1, 2]);
    expect(page(11)).toEqual([]);
  });
});

describe('in the body’s own element', () => {
  const many = (n: number, length: number) => range(1, n).map((i) => p(s(i, length)));
  /** The body's lines are the first ones of an element that has the copy, too. */
  const pasted = (first: Sketch[], second: Sketch[], swap = false) => {
    const { snapshot, blocks } = read([['div', { id: 'both' }, ...first, ...second]]);
    const all = blocks.map((_, i) => i);
    const lines = swap ? all.slice(first.length) : all.slice(0, first.length);
    const article: ArticleMap = {
      article: true,
      why: [],
      script: 'hans',
      blocks,
      title: -1,
      body: lines,
      root: 1,
    };
    return findDuplicates(snapshot, article).length;
  };
  const mixed = (text: Sketch[]): Sketch[] => [['div', ...text.slice(0, 1)], ...text.slice(1)];
  it('a text of 120 characters and four sentences, pasted behind itself or before', () => {
    // Each line is an element of its own, and the copy has none for itself.
    expect(pasted(many(4, 30), many(4, 30))).toBe(4);
    expect(pasted(many(4, 30), many(4, 30), true)).toBe(4);
    expect(pasted([...many(3, 30), p(s(4, 29))], [...many(3, 30), p(s(4, 29))])).toBe(0);
    expect(pasted(many(3, 60), many(3, 60))).toBe(0);
    expect(pasted(mixed(many(4, 30)), many(4, 30))).toBe(4);
  });
  it('is eight tenths of it', () => {
    expect(pasted([...many(8, 50), p(s(30, 100))], many(8, 50))).toBe(8);
    expect(pasted([...many(8, 50), p(s(30, 101))], many(8, 50))).toBe(0);
  });
});
