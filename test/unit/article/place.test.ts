// The body's element, and which lines of it are the body's.
import { describe, expect, it } from 'vitest';
import { placeBody } from '../../../utils/article/place.ts';
import { findRuns } from '../../../utils/article/runs.ts';
import { han, prose, read, type Sketch } from './sketch.ts';

/** Where the longest run of the page is placed: the element's id, and its lines' first characters. */
function place(children: Sketch[], skip: (block: number) => boolean = () => false) {
  const { snapshot, nodes, blocks, facts } = read(children);
  const run = findRuns(nodes, blocks, facts, skip).sort((a, b) => b.han - a.han)[0]!;
  const { root, lines } = placeBody(snapshot, blocks, facts, run, skip);
  const tag = nodes[root]!.tag;
  return { root: nodes[root]!.attrs.id ?? tag, lines: lines.map((line) => blocks[line]!.text.slice(0, 3)) };
}
const start = (sketch: Sketch) => ((sketch as Sketch[])[1] as string).slice(0, 3);
const [A, B, C] = [prose(40, 1), prose(40, 2), prose(40, 3)];
const [a, b, c] = [start(A), start(B), start(C)];
const box = (id: string, ...children: Sketch[]): Sketch => ['div', { id }, ...children];

describe('the body’s element', () => {
  it.each<[what: string, children: Sketch[], root: string]>([
    ['the smallest that holds all', [box('x', box('y', A, B))], 'y'],
    ['the parent of siblings', [A, B], 'body'],
    ['not the half of it', [box('x', A, B), box('y', C)], 'body'],
    // 160 of 200 Han are just enough, 159 of 200 are not.
    ['four fifths of it', [box('x', prose(80, 1), prose(80, 2)), box('y', prose(40, 3))], 'x'],
    ['less', [box('x', prose(80, 1), prose(79, 2)), box('y', prose(41, 3))], 'body'],
    [
      'four fifths behind something else',
      [box('y', prose(40, 3)), box('x', prose(80, 1), prose(80, 2))],
      'x',
    ],
    ['an element within that', [box('x', box('z', prose(80, 1), prose(80, 2)), prose(10, 4))], 'z'],
    [
      'an element with four fifths of what the last one holds',
      [box('x', box('z', prose(70, 1), prose(60, 2)), prose(30, 4)), box('y', prose(40, 3))],
      'z',
    ],
    ['a box with one paragraph', [box('x', box('y', prose(200, 1)), prose(20, 2))], 'y'],
    ['no single paragraph', [box('x', prose(200, 1), prose(20, 2))], 'x'],
    [
      'a box with one paragraph and a picture',
      [box('x', box('y', prose(200, 1), ['img']), prose(20, 2))],
      'y',
    ],
    ['lines between breaks', [box('x', `${han(40, 1)}。`, ['br'], `${han(40, 2)}。`)], 'x'],
    ['the paragraph of a single line', [box('x', A)], 'p'],
    ['the innermost of a single line', [box('x', ['p', { id: 'p' }, `${han(40, 1)}。`])], 'p'],
  ])('is %s', (_what, children, root) => expect(place(children).root).toBe(root));
});

describe('its lines', () => {
  it('are those of the run and what stands between them, links and boilerplate left out', () => {
    const between: Sketch[] = [
      ['p', '小标题'],
      ['p', ['a', '链接文字']],
      ['p', '版权所有'],
      ['p!', '隐藏文字'],
      ['p', '未完'],
    ];
    expect(place([A, ...between, B]).lines).toEqual([a, '小标题', '未完', b]);
    expect(place([A, ...between, B], (line) => line === 5).lines).toEqual([a, '小标题', b]);
  });
  it('lie inside the element', () => {
    const aside = box('aside', prose(15, 4));
    expect(place([box('x', prose(80, 1), prose(80, 2)), aside]).lines).toHaveLength(2);
    expect(place([aside, box('x', prose(80, 1), prose(80, 2))]).lines).toHaveLength(2);
  });
  it('go on to a byline behind the last paragraph', () => {
    const byline = (text: string): Sketch => ['p', text];
    expect(place([A, B, byline('（记者 许言）')]).lines).toEqual([a, b, '（记者']);
    // With one other line before it, not with two.
    expect(place([A, B, ['p', '图注文'], byline('（记者 许言）')]).lines).toEqual([a, b, '图注文', '（记者']);
    expect(place([A, B, ['p', '图注文'], ['p', '另一行'], byline('（记者 许言）')]).lines).toEqual([a, b]);
    expect(place([A, B, byline('许言供稿')]).lines).toEqual([a, b]);
    // At most 60 characters, in the element, visible, and not part of a copy.
    const long = (n: number) => `（记者 许言）${'字'.repeat(n - 7)}`;
    expect(place([A, B, byline(long(60))]).lines).toEqual([a, b, '（记者']);
    expect(place([A, B, byline(long(61))]).lines).toEqual([a, b]);
    expect(place([box('x', A, B), byline('（记者 许言）')]).lines).toEqual([a, b]);
    expect(place([A, B, ['p!', '（记者 许言）']]).lines).toEqual([a, b]);
    expect(place([A, B, byline('（记者 许言）')], (line) => line === 2).lines).toEqual([a, b]);
    expect(place([A, B, ['p', '图注文'], byline('（记者 许言）')], (line) => line === 2).lines).toEqual([
      a,
      b,
    ]);
    // Two of them, each behind the last.
    expect(place([A, B, byline('（记者 许言）'), byline('（通讯员 林一）'), ['p', '完']]).lines).toEqual([
      a,
      b,
      '（记者',
      '（通讯',
    ]);
  });
  it('are in the order of the page', () => expect(place([A, B, C]).lines).toEqual([a, b, c]));
});
