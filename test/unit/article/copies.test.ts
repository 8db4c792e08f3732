// What counts as a text printed twice: how much of it, in which order, with how much between.
import { describe, expect, it } from 'vitest';
import { findDoubled } from '../../../utils/article/copies.ts';
import { han, read, type Sketch } from './sketch.ts';

/** Sentence i, n characters long. */
const s = (i: number, n = 20) => han(n, i * 7 + 1);
const p = (...sentences: string[]): Sketch => ['p', sentences.map((sentence) => `${sentence}。`).join('')];
const box = (id: string, ...children: Sketch[]): Sketch => ['div', { id }, ...children];
const each = (...numbers: number[]): Sketch[] => numbers.map((i) => p(s(i)));

/** The doubled runs: their first and last lines, and how much they share. */
function doubled(children: Sketch[]) {
  const { nodes, blocks } = read(children);
  return findDoubled(nodes, blocks).map(({ earlier, later, shared }) => [
    [earlier.first, earlier.last],
    [later.first, later.last],
    shared,
  ]);
}
const roots = (children: Sketch[]) => {
  const { nodes, blocks } = read(children);
  return findDoubled(nodes, blocks).map(({ earlier, later }) =>
    [earlier, later].map(({ root }) => nodes[root]!.attrs.id),
  );
};

describe('a doubled text', () => {
  it('is named by its lines and elements', () => {
    const page = [p(s(90)), box('a', ...each(1, 2, 3)), p(s(91)), box('b', ...each(1, 2, 3))];
    expect(doubled(page)).toEqual([[[1, 3], [5, 7], 60]]);
    expect(roots(page)).toEqual([['a', 'b']]);
  });
  it('has sixty characters', () => {
    expect(doubled([box('a', p(s(1, 30)), p(s(2, 30))), box('b', p(s(1, 30)), p(s(2, 30)))])).toHaveLength(1);
    expect(doubled([box('a', p(s(1, 30)), p(s(2, 29))), box('b', p(s(1, 30)), p(s(2, 29)))])).toEqual([]);
  });
  it('has two sentences', () => {
    expect(doubled([box('a', p(s(1, 90))), box('b', p(s(1, 90)))])).toEqual([]);
    expect(doubled([box('a', p(s(1, 40), s(2, 40))), box('b', p(s(1, 40), s(2, 40)))])).toHaveLength(1);
  });
  it('counts sentences of six characters', () => {
    const short = (n: number) => p(s(1, 30), s(2, 30), s(3, n));
    expect(doubled([box('a', short(6)), box('b', short(6))])).toEqual([[[0, 0], [1, 1], 66]]);
    expect(doubled([box('a', short(5)), box('b', short(5))])).toEqual([[[0, 0], [1, 1], 60]]);
    // A whole line of six, and one of five.
    const line = (n: number): Sketch[] => [...each(1, 2, 3), ['p', s(4, n)]];
    expect(doubled([box('a', ...line(6)), box('b', ...line(6))])).toEqual([[[0, 3], [4, 7], 66]]);
    expect(doubled([box('a', ...line(5)), box('b', ...line(5))])).toEqual([[[0, 2], [4, 6], 60]]);
  });
  it('is no hidden text, and none of links', () => {
    const copy = each(1, 2, 3);
    expect(doubled([box('a', ...copy), ['div!', ...copy]])).toEqual([]);
    const linked = (share: number): Sketch[] =>
      [1, 2, 3].map((i) => ['p', s(i).slice(0, 20 - share), ['a', s(i).slice(20 - share)]]);
    expect(doubled([box('a', ...copy), box('b', ...linked(10))])).toEqual([]);
    expect(doubled([box('a', ...copy), box('b', ...linked(9))])).toHaveLength(1);
  });
  it('is in the same order', () => {
    expect(doubled([box('a', ...each(1, 2, 3, 4)), box('b', ...each(4, 3, 2, 1))])).toEqual([]);
    expect(doubled([box('a', ...each(1, 2, 3)), box('b', ...each(2, 3, 1))])).toEqual([]);
  });
  it('may lack twelve sentences in either copy, less one', () => {
    const others = (n: number) => each(...Array.from({ length: n }, (_, i) => 20 + i));
    for (const [n, found] of [
      [11, 1],
      [12, 0],
    ] as const) {
      expect(
        doubled([box('a', ...each(1), ...others(n), ...each(2, 3)), box('b', ...each(1, 2, 3))]),
      ).toHaveLength(found);
      expect(
        doubled([box('a', ...each(1, 2, 3)), box('b', ...each(1), ...others(n), ...each(2, 3))]),
      ).toHaveLength(found);
    }
  });
  it('is found twice where it stands there three times', () => {
    const copy = each(1, 2, 3);
    expect(doubled([box('a', ...copy), box('b', ...copy), box('c', ...copy)])).toEqual([
      [[0, 2], [3, 5], 60],
      [[0, 2], [6, 8], 60],
    ]);
  });
  it('the longest first', () => {
    const [long, short] = [each(11, 12, 13, 14), each(1, 2, 3)];
    const found = doubled([box('a', ...long), box('b', ...short), box('c', ...short), box('d', ...long)]);
    expect(found.map(([, , shared]) => shared)).toEqual([80, 60]);
  });
  it('does not go on into its own second copy', () => {
    // 1 2 3 1 2 3 4: the earlier one ends where the later one begins.
    expect(
      doubled([box('a', ...each(1, 2, 3)), box('b', ...each(1, 2, 3), ...each(4)), box('c', ...each(4))]),
    ).toEqual([[[0, 2], [3, 5], 60]]);
  });
});

describe('a teaser', () => {
  const cut = (text: string, sign = '……') => ['p', `${text}${sign}`] as Sketch;
  it.each(['……', '...', '⋯'])('may break off in a sentence: %s', (sign) => {
    const whole = box('a', ...each(1, 2), p(s(3, 40)));
    const found = doubled([whole, box('b', ...each(1, 2), cut(s(3, 40).slice(0, 25), sign))]);
    expect(found.map(([, , shared]) => shared)[0]).toBeGreaterThan(60);
    expect(found[0]![1]).toEqual([3, 5]);
  });
  it('may stand before the text, too', () => {
    const found = doubled([
      box('b', ...each(1, 2), cut(s(3, 40).slice(0, 25))),
      box('a', ...each(1, 2), p(s(3, 40))),
    ]);
    expect(found.map(([a, b]) => [a, b])).toEqual([
      [
        [0, 2],
        [3, 5],
      ],
    ]);
  });
  it('begins as the sentence does, with ten characters', () => {
    const whole = box('a', ...each(1, 2), p(s(3, 40)));
    const lines = (text: string) => doubled([whole, box('b', ...each(1, 2), cut(text))]).map(([, b]) => b);
    const three = (text: string) =>
      doubled([box('a', p(s(1, 30), s(2, 30)), p(s(3, 40))), box('b', p(s(1, 30), s(2, 30)), cut(text))]).map(
        ([, b]) => b,
      );
    expect(three(s(3, 40).slice(0, 10))).toEqual([[2, 3]]);
    expect(three(s(3, 40).slice(0, 9))).toEqual([[2, 2]]);
    expect(three(`${s(3, 40).slice(0, 10)}另有不同`)).toEqual([[2, 2]]);
    expect(lines(s(4, 20))).toEqual([]);
  });
  it('breaks off at the end of its line, and says so', () => {
    const whole = box('a', p(s(1, 30), s(2, 30)), p(s(3, 40)));
    const second = (...last: Sketch[]) =>
      doubled([whole, box('b', p(s(1, 30), s(2, 30)), ...last)]).map(([, b]) => b);
    expect(second(['p', `${s(3, 40).slice(0, 20)}`])).toEqual([[2, 2]]);
    expect(second(['p', `${s(3, 40).slice(0, 20)}。${s(5)}……`])).toEqual([[2, 2]]);
  });
});

describe('in one element', () => {
  const many = (n: number, length = 50) => Array.from({ length: n }, (_, i) => s(i + 1, length));
  const flat = (sentences: string[], between: string[] = []): Sketch[] => [
    ['div', ...[...sentences, ...between, ...sentences].map((text) => p(text))],
  ];
  it('is doubled where four sentences and 120 characters are', () => {
    expect(doubled(flat(many(4, 30)))).toEqual([[[0, 3], [4, 7], 120]]);
    expect(doubled(flat([...many(3, 30), s(4, 29)]))).toEqual([]);
    expect(doubled(flat(many(3, 60)))).toEqual([]);
  });
  it('and eight tenths of all', () => {
    // 2 × 300 of 750 are enough.
    expect(doubled(flat(many(6), [s(30, 150)]))).toHaveLength(1);
    expect(doubled(flat(many(6), [s(30, 151)]))).toEqual([]);
  });
  it('up to four sentences at either end may stand outside of the elements', () => {
    const [first, rest] = [each(1, 2, 3, 4, 5), each(6, 7, 8)];
    for (const [outside, found] of [
      [4, true],
      [5, false],
    ] as const) {
      const head = first.slice(5 - outside);
      // The text between keeps the whole from being one that was pasted twice.
      const page = [...head, box('a', ...rest), p(s(90, 100)), box('b', ...head, ...rest)];
      expect(doubled(page), `${outside} before`).toEqual(
        found ? [[[outside, outside + 2], [2 * outside + 4, 2 * outside + 6], 20 * (outside + 3)]] : [],
      );
      const tail = [box('b', ...rest, ...head), p(s(90, 100)), box('a', ...rest), ...head];
      expect(doubled(tail), `${outside} behind`).toEqual(
        found ? [[[0, 2], [outside + 4, outside + 6], 20 * (outside + 3)]] : [],
      );
    }
    // Two sentences are left at least, and sixty characters: else it is a question that is asked again.
    const long = [p(s(2, 30)), p(s(3, 30))];
    expect(doubled([...each(1), box('a', ...long), box('b', ...each(1), ...long)])).toHaveLength(1);
    expect(doubled([...each(1), box('a', ...each(2, 3)), box('b', ...each(1, 2, 3))])).toEqual([]);
    expect(doubled([...each(1, 2), box('a', p(s(3))), box('b', ...each(1, 2), p(s(3)))])).toEqual([]);
  });
});

describe('a refrain', () => {
  const refrain = p(s(50));
  const text = [p(s(1, 30)), refrain, p(s(2, 30))];
  const verses = (n: number) => Array.from({ length: n }, (_, i) => box('verse', p(s(60 + i)), refrain));
  // Far enough before the text that no run goes on from there.
  const others = Array.from({ length: 13 }, (_, i) => p(s(80 + i)));
  it.each([
    [0, 80],
    [1, 80],
    [5, 80],
    [6, 60],
  ])('is looked up in its first six places: %d before the text', (before, shared) => {
    const found = doubled([...verses(before), ...others, box('a', ...text), box('b', ...text)]);
    expect(found.map((each) => each[2])).toEqual([shared]);
  });
});
