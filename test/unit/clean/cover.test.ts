// From marked texts to elements: the outermost ones that hold nothing else.
import { describe, expect, it } from 'vitest';
import { coverMarks, type Marks } from '../../../utils/clean/cover.ts';
import type { HideReason } from '../../../utils/types.ts';
import { read, type Sketch } from '../article/sketch.ts';

const C = 'empty-credit';
const D = 'duplicate-body';
/** What is hidden where the texts that begin with × are marked: [element, text]; ×× are second copies. */
function covered(children: Sketch[], spare: string[] = [], more: [id: string, reason: HideReason][] = []) {
  const page = read(children);
  const marks: Marks = new Map();
  page.nodes.forEach(({ text }, i) => {
    if (text.startsWith('×')) marks.set(i, text.startsWith('××') ? D : C);
  });
  for (const [id, reason] of more) marks.set(page.element(id), reason);
  const parts = coverMarks(page.snapshot, marks, new Set(spare.map(page.element)));
  return parts.map(({ node, reason, text }) => [
    page.nodes[node]!.attrs.id ?? page.nodes[node]!.tag,
    reason,
    text,
  ]);
}
const box = (id: string, ...children: Sketch[]): Sketch => ['div', { id }, ...children];
const keep: Sketch = ['p', '留'];

describe('what is hidden', () => {
  it.each<[what: string, children: Sketch[], parts: unknown[]]>([
    ['nothing without a mark', [keep, box('a', ' ')], []],
    ['an element', [['p', '×责编'], keep], [['p', C, '×责编']]],
    ['the outermost', [box('a', box('b', '×责编')), keep], [['a', C, '×责编']]],
    ['all in one', [box('a', ['p', '×责编'], ['p', '×校对']), keep], [['a', C, '×责编 ×校对']]],
    [
      'with what is blank or hidden',
      [box('a', ['p', '×责编'], ' ', ['p', '　'], ['p!', '隐藏']), keep],
      [['a', C, '×责编']],
    ],
    [
      'beside what stays',
      [box('a', ['p', '×责编'], keep, ['p', '×校对'])],
      [
        ['p', C, '×责编'],
        ['p', C, '×校对'],
      ],
    ],
    ['no element with a text that stays', [['p', '×责编', '许言']], []],
    ['an inline one beside it', [['p', ['b', '×责编'], '许言']], [['b', C, '×责编']]],
    ['not the whole page', [['p', '×责编']], [['p', C, '×责编']]],
    ['no element without a mark beside one', [box('a', ['p', '×责编'], ['p']), keep], [['a', C, '×责编']]],
    ['not what is hidden anyway', [['p!', '×责编'], keep], []],
    ['nor with a picture', [box('a', ['p', '×责编'], ['img']), keep], [['p', C, '×责编']]],
  ])('%s', (_what, children, parts) => expect(covered(children)).toEqual(parts));

  it('things go where the other copy has them', () => {
    const page = [box('a', ['p', '××一'], ['img', { id: 'i' }]), keep];
    expect(covered(page, ['i'])).toEqual([['a', D, '××一']]);
    expect(covered(page)).toEqual([['p', D, '××一']]);
  });
  it('an element may be marked itself', () => {
    expect(covered([['table', box('row', ' '), box('other', '字')]], [], [['row', 'empty-row']])).toEqual([
      ['row', 'empty-row', ''],
    ]);
  });
  it('nothing in a shadow tree or a frame, and not the tree itself', () => {
    const shadow: Sketch = ['#shadow', ['p', '×责编']];
    expect(covered([box('host', shadow, keep)])).toEqual([]);
    expect(covered([box('host', shadow), keep])).toEqual([['host', C, '×责编']]);
    expect(covered([['iframe', ['p', '×责编']], keep])).toEqual([]);
  });
});

describe('the reason', () => {
  const reasons: HideReason[] = ['empty-row', 'empty-credit', 'empty-notice', 'duplicate-body'];
  const pairs = reasons.flatMap((a, i) => reasons.slice(i).map((b): [HideReason, HideReason] => [a, b]));
  it.each(pairs)('of %s and %s is the latter', (light, heavy) => {
    for (const [a, b] of [
      [light, heavy],
      [heavy, light],
    ] as const) {
      const page: Sketch[] = [box('all', box('x', '字一'), box('y', '字二')), keep];
      const parts = read(page);
      const marks: Marks = new Map([
        [parts.element('x') + 1, a],
        [parts.element('y') + 1, b],
      ]);
      expect(coverMarks(parts.snapshot, marks, new Set())).toMatchObject([
        { reason: heavy, text: '字一 字二' },
      ]);
    }
  });
});

it('the text has a space where the reader sees a break, and nothing hidden', () => {
  const table: Sketch = ['table', ['tr', ['td', '×一'], ['td', '×二']]];
  expect(covered([box('a', '×责', ['b', '×编'], ['br'], '×校', ['span!', '×隐'], table), keep])).toEqual([
    ['a', C, '×责×编 ×校 ×一 ×二'],
  ]);
  expect(
    covered([
      ['p', { id: 'a' }, '×一'],
      ['p', '×二'],
    ]).map(([, , text]) => text),
  ).toEqual(['×一', '×二']);
});
