// What stands in a subtree: text, else a thing, else labels, else nothing.
import { describe, expect, it } from 'vitest';
import { childrenOf, createStanding } from '../../../utils/clean/surroundings.ts';
import { read, type Sketch } from '../article/sketch.ts';

/** Texts that begin with × are labels, those that begin with - are gone. */
function standing(children: Sketch[], id = 'x') {
  const { nodes, element } = read(children);
  const begins = (sign: string) => (i: number) => nodes[i]!.text.startsWith(sign);
  return createStanding(nodes, begins('×'), begins('-'))(element(id));
}
const box = (...children: Sketch[]): Sketch => ['div', { id: 'x', class: 'box' }, ...children];
const img: Sketch = ['img'];

describe('what stands there', () => {
  it.each<[what: string, sketch: Sketch, stands: string]>([
    ['an empty box with an id is a slot', box(), 'thing'],
    ['a box of boxes', box(['p']), 'nothing'],
    ['white space and pipes', box(['p', ' 　'], ['p', '| ｜']), 'nothing'],
    ['hidden text', box(['p!', '字']), 'nothing'],
    ['text that is gone', box(['p', '-字']), 'nothing'],
    ['text', box(['p', '字']), 'text'],
    ['text deep in it', box(['p', ['b', ['i', '字']]]), 'text'],
    ['a label', box(['p', '×责编：']), 'label'],
    ['a label and white space', box(['p', '×责编：'], ['p', ' ']), 'label'],
    ['a label and text', box(['p', '×责编：'], ['p', '许言']), 'text'],
    ['a picture', box(['p', img]), 'thing'],
    ['a picture and a label', box(['p', img], ['p', '×责编：']), 'thing'],
    ['a picture and text', box(['p', img], ['p', '字']), 'text'],
    ['a slot', box(['p', ['span', { id: 'y' }]]), 'thing'],
    ['a slot with a label in it is none', box(['p', ['span', { id: 'y' }, '×责编：']]), 'label'],
    ['a button with text', box(['button', '字']), 'text'],
    ['a button with a label', box(['button', '×责编：']), 'label'],
    ['a script', box(['p', ['script']]), 'thing'],
  ])('%s: %s', (_what, sketch, stands) => expect(standing([sketch])).toBe(stands));

  it('is not what stands beside it', () => {
    expect(standing([['p', '字'], box(['p']), img, ['p', '×责编：']])).toBe('nothing');
    expect(standing([['div', { id: 'all' }, box(['p']), ['p', '字']]], 'all')).toBe('text');
    expect(standing([['div', { id: 'all' }, box(['p']), img]], 'all')).toBe('thing');
    expect(standing([['div', { id: 'all' }, box(['p']), ['p', '×责编：']]], 'all')).toBe('label');
  });
  it('is told of the page and of its last node, too', () => {
    const { nodes } = read([['p', '字']]);
    const of = createStanding(
      nodes,
      () => false,
      () => false,
    );
    expect(nodes.map((_, i) => of(i))).toEqual(['text', 'text', 'text']);
    const label = createStanding(
      nodes,
      () => true,
      () => false,
    );
    expect(nodes.map((_, i) => label(i))).toEqual(['label', 'label', 'label']);
  });
});

it('children are the elements and texts right below', () => {
  const { nodes } = read([
    ['div', ['p', '一'], '二', ['b', ['i', '三']]],
    ['p', '四'],
  ]);
  expect(childrenOf(nodes, 0)).toEqual([1, 8]);
  expect(childrenOf(nodes, 1)).toEqual([2, 4, 5]);
  expect(childrenOf(nodes, 3)).toEqual([]);
  expect(childrenOf(nodes, 8)).toEqual([9]);
});
