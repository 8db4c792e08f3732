// Of two copies, the one to keep.
import { describe, expect, it } from 'vitest';
import { keepsLater } from '../../../utils/article/keep.ts';
import { commonAncestor } from '../../../utils/article/tree.ts';
import { read, type Sketch } from './sketch.ts';

interface Given {
  /** Length of each line, for those that are not as long as they are. */
  lengths?: number[];
  titles?: number[];
  /** Prose that the earlier and the later one read on in. */
  on?: [number, number];
}
const zi = (n: number) => '字'.repeat(n);
const lines = (n: number): Sketch[] => [
  ['p', zi(n)],
  ['p', zi(n)],
];

/** Is the later of two boxes kept? Each has two lines at its end. */
function later(
  first: Sketch,
  second: Sketch,
  { lengths, titles = [], on = [0, 0] }: Given = {},
  around: Sketch[] = [],
) {
  const { snapshot, nodes, blocks, line } = read([...around, first, second]);
  const region = (from: number) => {
    const root = commonAncestor(nodes, blocks[from]!.texts[0]!, blocks[from + 1]!.texts[0]!);
    return { first: from, last: from + 1, root };
  };
  const from = line('字');
  const doubled = { earlier: region(from), later: region(blocks.length - 2), shared: 0 };
  return keepsLater(snapshot, doubled, {
    lengths: lengths ?? blocks.map(({ text }) => text.length),
    titles,
    readsOn: ({ first }) => on[first === from ? 0 : 1],
  });
}
const div = (...children: Sketch[]): Sketch => ['div', ...children];
const box = (attrs: Record<string, string>, ...children: Sketch[]): Sketch => ['div', attrs, ...children];
const [PLAIN, SAME] = [div(...lines(100)), div(...lines(100))];
const img: Sketch = ['img', { src: 'a' }];

describe('of two equal copies', () => {
  it('the first', () => expect(later(PLAIN, SAME)).toBe(false));

  it.each<[what: string, better: Sketch[]]>([
    ['a picture', [img]],
    ['a picture element', [['picture']]],
    ['a video', [['video']]],
    ['a figure', [['figure', '']]],
    ['a heading', [['h2', '']]],
  ])('the one with %s', (_what, [thing]) => {
    const better = div(['p', zi(100)], thing!, ['p', zi(100)]);
    expect(later(PLAIN, better)).toBe(true);
    expect(later(better, PLAIN)).toBe(false);
  });
  it('pictures count up to three, headings once', () => {
    const pictures = (n: number) => div(['p', zi(100)], ...Array<Sketch>(n).fill(img), ['p', zi(100)]);
    expect(later(pictures(2), pictures(3))).toBe(true);
    expect(later(pictures(3), pictures(4))).toBe(false);
    const headings = (n: number) => div(['p', zi(100)], ...Array<Sketch>(n).fill(['h3', '']), ['p', zi(100)]);
    expect(later(headings(1), headings(2))).toBe(false);
    // A picture outside of the copy is none of its own.
    expect(later(PLAIN, div(img, SAME, img))).toBe(false);
  });

  it.each(['main', 'article'])('the one in %s', (tag) => {
    expect(later(PLAIN, [tag, SAME])).toBe(true);
    expect(later(PLAIN, [tag, ...lines(100)])).toBe(true);
  });
  it.each(['aside', 'footer', 'nav', 'details'])('not the one in %s', (tag) => {
    expect(later([tag, PLAIN], SAME)).toBe(true);
    // Three points: a main element in it does not help, nor do two pictures.
    const two = div(['p', zi(100)], img, img, ['p', zi(100)]);
    expect(later([tag, two], SAME)).toBe(true);
    expect(later([tag, ['main', two]], SAME)).toBe(false);
  });
  it.each(['print', 'printArea', 'content_mobile', 'elder-box', 'wap', 'summary 2', 'm'])(
    'not the one that is called %s',
    (name) => {
      expect(later(box({ id: name }, ...lines(100)), SAME)).toBe(true);
      expect(later(box({ class: name }, PLAIN), SAME)).toBe(true);
      // Two points, by either name or both.
      const one = (n: number) =>
        box({ id: name, class: name }, ['p', zi(100)], ...Array<Sketch>(n).fill(img), ['p', zi(100)]);
      expect(later(one(1), SAME)).toBe(true);
      expect(later(one(2), SAME)).toBe(false);
    },
  );
  it.each(['blueprint', 'sprinter', 'plaintiff', 'content', 'mm'])('a name that says nothing: %s', (name) =>
    expect(later(box({ id: name, class: name }, ...lines(100)), SAME)).toBe(false),
  );

  it('the one right under the headline', () => {
    // The lines: 0 to 1, headline, more, then the copy.
    const headed = (n: number) => div(...Array<Sketch>(n).fill(['p', '分享']), SAME);
    for (const [n, is] of [
      [1, true],
      [15, true],
      [16, false],
    ] as const)
      expect(later(PLAIN, headed(n), { titles: [2] }), `${n} lines`).toBe(is);
    // Worth two pictures.
    const pictures = (n: number) => div(['p', zi(100)], ...Array<Sketch>(n).fill(img), ['p', zi(100)]);
    expect(later(pictures(1), headed(1), { titles: [2] })).toBe(true);
    expect(later(pictures(2), headed(1), { titles: [2] })).toBe(false);
    // One above the first copy is not above the second.
    expect(later(PLAIN, headed(1), { titles: [0] }, [['p', '题']])).toBe(false);
    expect(later(PLAIN, pictures(2), { titles: [0] }, [['p', '题']])).toBe(false);
    expect(later(PLAIN, pictures(3), { titles: [0] }, [['p', '题']])).toBe(true);
    // The last line of the first copy is none between them; the first line of the second is its own.
    expect(later(PLAIN, SAME, { titles: [1] })).toBe(false);
    expect(later(PLAIN, SAME, { titles: [2] })).toBe(true);
    expect(later(PLAIN, SAME, { titles: [3] })).toBe(false);
  });
});

describe('of two different copies', () => {
  const pictures = div(['p', zi(100)], img, ['p', zi(100)]);
  it('the longer one, by more than a few characters', () => {
    // 4 % and eight characters of 200 are 16.
    expect(later(PLAIN, SAME, { lengths: [100, 100, 100, 116] })).toBe(false);
    expect(later(PLAIN, SAME, { lengths: [100, 100, 100, 117] })).toBe(true);
    expect(later(PLAIN, pictures, { lengths: [100, 116, 100, 100] })).toBe(true);
    expect(later(PLAIN, pictures, { lengths: [100, 117, 100, 100] })).toBe(false);
  });
  it('the one that the text goes on behind', () => {
    expect(later(PLAIN, SAME, { on: [100, 130] })).toBe(false);
    expect(later(PLAIN, SAME, { on: [100, 131] })).toBe(true);
    expect(later(PLAIN, pictures, { on: [130, 100] })).toBe(true);
    expect(later(PLAIN, pictures, { on: [131, 100] })).toBe(false);
    // The longer one before it.
    expect(later(PLAIN, SAME, { lengths: [100, 100, 100, 117], on: [300, 100] })).toBe(true);
  });
});
