// What is a thing, a slot, a blank, and what lies out of reach.
import { describe, expect, it } from 'vitest';
import { isBlank, isPipes, isSlot, isThing, outOfReach } from '../../../utils/clean/content.ts';
import { read, type Sketch } from '../article/sketch.ts';

/** Asks about the first element of a body. */
const ask = (is: typeof isThing, sketch: Sketch) => is(read([sketch]).nodes, 1);

describe('a thing', () => {
  it.each<[what: string, sketch: Sketch, thing: boolean]>([
    ...'img picture video audio svg canvas object embed iframe math meter progress button select textarea output'
      .split(' ')
      .map((tag): [string, Sketch, boolean] => [tag, [tag], true]),
    ['a custom element', ['share-box'], true],
    ['a field', ['input', { type: 'text' }], true],
    ['a field without a type', ['input'], true],
    ['a hidden field', ['input', { type: 'hidden' }], false],
    ['a form', ['form', 'x'], false],
    ['a picture that is not shown', ['img!'], false],
    ['a box', ['div'], false],
    ['a text', '图', false],
    ['an empty box with a picture behind it', ['div', { picture: '1' }], true],
    ['one with something in it', ['div', { picture: '1' }, '字'], false],
    ['one without', ['div', { picture: '0' }], false],
  ])('%s: %s', (_what, sketch, thing) => expect(ask(isThing, sketch)).toBe(thing));
});

describe('a slot', () => {
  it.each<[what: string, sketch: Sketch, slot: boolean]>([
    ['a script', ['script'], true],
    ['a hidden script', ['script!'], true],
    ['an empty box', ['div'], false],
    ['a box with an id', ['div', { id: 'editor' }], true],
    ['one with white space and breaks', ['div', { id: 'editor' }, ' ', ['br'], ' '], true],
    ['one with an element', ['div', { id: 'editor' }, ['b', '']], false],
    ['one that holds the last of all', ['div', { id: 'editor' }, ' ', ['b']], false],
    ['a hidden one', ['div!', { id: 'editor' }], false],
    ['a binding', ['span', { slot: 'name' }], true],
    ['a property', ['span', { itemprop: 'author' }], true],
    ['a link', ['a', { href: '/u/3' }], true],
    ['a link to nothing', ['a', { href: '' }], false],
    ['a link without an address, but with an id', ['a', { id: 'top' }], false],
    ['an icon by its class', ['span', { class: 'share-icon' }], true],
    ['an icon by its tag and any class', ['i', { class: 'x' }], true],
    ['an i without a class', ['i'], false],
    ['another class', ['span', { class: 'x' }], false],
    ['a class that only holds the word', ['span', { class: 'lexicon silicone' }], false],
    ['a text', '字', false],
  ])('%s: %s', (_what, sketch, slot) => expect(ask(isSlot, sketch)).toBe(slot));

  it('is the box itself, not what stands behind it', () => {
    const { nodes } = read([
      ['div', { id: 'editor' }, ' '],
      ['p', '字'],
    ]);
    expect(isSlot(nodes, 1)).toBe(true);
  });
});

it.each<[text: string, blank: boolean, pipes: boolean]>([
  ['', true, true],
  [' \u00a0　\u200b', true, true],
  [' | ｜', false, true],
  ['丨│', false, true],
  ['字', false, false],
  ['| 字', false, false],
])('%j is blank: %s, is pipes: %s', (text, blank, pipes) => {
  expect(isBlank(text)).toBe(blank);
  expect(isPipes(text)).toBe(pipes);
});

it('what lies in shadow trees and frames is out of reach', () => {
  const page = read([
    [
      'div',
      { id: 'host' },
      ['#shadow', { id: 'shadow' }, ['p', { id: 'in-shadow' }, '字']],
      ['p', { id: 'light' }],
    ],
    ['iframe', { id: 'iframe' }, ['body', { id: 'in-iframe' }]],
    ['frame', { id: 'frame' }, ['body', { id: 'in-frame' }, ['p', { id: 'deep' }]]],
    ['p', { id: 'last' }],
  ]);
  const out = outOfReach(page.snapshot);
  const beyond = page.nodes.flatMap((node, i) => (out[i] === 1 && node.attrs.id ? [node.attrs.id] : []));
  expect(beyond).toEqual(['shadow', 'in-shadow', 'in-iframe', 'in-frame', 'deep']);
  expect(out[0]).toBe(0);
});
