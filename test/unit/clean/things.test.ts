// Pictures of a second copy that the kept one has, too.
import { expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import { thingsThatMayGo } from '../../../utils/clean/things.ts';
import { read, type Sketch } from '../article/sketch.ts';

/** Ids of the things that may go, where the element with the id 'body' is the article's. */
function going(children: Sketch[], root = 'body') {
  const page = read(children);
  const article = { ...findArticle(page.snapshot), root: page.element(root) };
  return [...thingsThatMayGo(page.snapshot, article)].map((i) => page.nodes[i]!.attrs.id);
}
const thing = (tag: string, id: string, src?: string): Sketch => [
  tag,
  src === undefined ? { id } : { id, src },
];
const body = (...children: Sketch[]): Sketch => ['div', { id: 'body' }, ...children];

it.each(['img', 'video', 'audio', 'iframe', 'embed', 'source'])('an %s with the same address', (tag) => {
  const [kept, same, other] = [
    thing(tag, 'kept', 'a.jpg'),
    thing(tag, 'same', 'a.jpg'),
    thing(tag, 'other', 'b.jpg'),
  ];
  expect(going([body(kept), same, other])).toEqual(['same']);
  // Before the body, too; and never one inside it.
  expect(going([same, body(kept, thing(tag, 'again', 'a.jpg'))])).toEqual(['same']);
});
it('one without an address, or of another kind, stays', () => {
  expect(going([body(thing('img', 'kept', '')), thing('img', 'x', ''), thing('img', 'y')])).toEqual([]);
  expect(going([body(thing('a', 'kept', 'a')), thing('a', 'x', 'a')])).toEqual([]);
});
it('a frame of sources goes with them', () => {
  expect(going([body(['picture', { id: 'kept' }]), ['picture', { id: 'x' }]])).toEqual(['x']);
});
it('the last thing of the body is its own, the one behind it is not', () => {
  expect(going([body('字', thing('img', 'kept', 'a')), thing('img', 'next', 'a')])).toEqual(['next']);
  expect(going([thing('img', 'before', 'a'), body(thing('img', 'kept', 'a'))])).toEqual(['before']);
});
it('nothing, where there is no body', () => {
  expect(going([thing('img', 'x', 'a'), thing('img', 'y', 'a')])).toEqual([]);
});
it('nothing but what stands outside of a body that is the page', () => {
  const page = read([thing('img', 'x', 'a'), thing('img', 'y', 'a')]);
  expect(thingsThatMayGo(page.snapshot, { ...findArticle(page.snapshot), root: 0 }).size).toBe(0);
});
