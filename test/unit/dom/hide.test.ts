// @vitest-environment jsdom
// The hider: hides by one attribute, gives every byte back, whatever the page does with the attribute.
import { beforeEach, describe, expect, it } from 'vitest';
import { createHider } from '../../../utils/dom/hide.ts';
import { HIDE_ATTRIBUTE } from '../../../utils/dom/names.ts';
import type { HideReason } from '../../../utils/types.ts';

const html =
  '<main><p id="a" class="">一</p><p id="b" style="">二</p><div id="c"><p id="d">三</p></div></main>';
const get = (id: string) => document.getElementById(id) as Element;
const part = (id: string, reason: HideReason = 'empty-credit') => ({ element: get(id), reason, text: id });
const hidden = () => [...document.querySelectorAll(`[${HIDE_ATTRIBUTE}]`)].map((element) => element.id);
const findable = () => [...document.querySelectorAll('[hidden="until-found"]')].map((element) => element.id);

beforeEach(() => {
  document.body.innerHTML = html;
});

describe('hider', () => {
  it('hides what is planned, and gives the page back byte for byte', () => {
    const hider = createHider(document);
    hider.update([part('a'), part('c', 'duplicate-body')]);
    expect(hidden()).toEqual(['a', 'c']);
    expect(get('c').getAttribute(HIDE_ATTRIBUTE)).toBe('duplicate-body');
    expect(hider.isHidden(get('d'))).toBe(true);
    hider.restore();
    expect(document.body.innerHTML).toBe(html);
    expect(hider.parts()).toEqual([]);
  });

  it('shows all and hides again, each part by its id', () => {
    const hider = createHider(document);
    hider.update([part('a'), part('b')]);
    const [first, second] = hider.parts();
    hider.showAll();
    expect(document.body.innerHTML).toBe(html);
    hider.hide([second!.id]);
    expect(hidden()).toEqual(['b']);
    hider.hideAgain();
    expect(hidden()).toEqual(['a', 'b']);
    hider.show([first!.id]);
    expect(hidden()).toEqual(['b']);
    expect(hider.parts().map((p) => p.shown)).toEqual([true, false]);
  });

  it('keeps ids and the reader’s choice over a new plan, and lets go of what it no longer names', () => {
    const hider = createHider(document);
    hider.update([part('a'), part('b')]);
    const [first] = hider.parts();
    hider.show([first!.id]);
    hider.update([part('a'), part('c')]);
    expect(hider.parts().map((p) => [p.text, p.shown])).toEqual([
      ['a', true],
      ['c', false],
    ]);
    expect(hider.parts()[0]!.id).toBe(first!.id);
    expect(hidden()).toEqual(['c']);
  });

  it('keeps shown what the reader asked to see when the new plan cuts it smaller', () => {
    const hider = createHider(document);
    hider.update([part('c')]);
    hider.showAll();
    hider.update([part('d')]);
    expect(hidden()).toEqual([]);
  });

  it('reveals the part that holds a node', () => {
    const hider = createHider(document);
    hider.update([part('c')]);
    const [{ id } = { id: -1 }] = hider.parts();
    expect(hider.revealFor(get('d').firstChild as Node)).toBe(id);
    expect(hidden()).toEqual([]);
    expect(hider.revealFor(get('d'))).toBeNull();
    expect(hider.revealFor(get('a'))).toBeNull();
  });

  it('puts the page’s own value of the attribute back', () => {
    get('a').setAttribute(HIDE_ATTRIBUTE, 'mine');
    get('b').setAttribute(HIDE_ATTRIBUTE, 'empty-row');
    const before = document.body.innerHTML;
    const hider = createHider(document);
    hider.update([part('a')]);
    expect(get('a').getAttribute(HIDE_ATTRIBUTE)).toBe('empty-credit');
    hider.restore();
    expect(document.body.innerHTML).toBe(before);
  });

  it('clears copies of a hidden element that the page made, and sets again what it removed', () => {
    const hider = createHider(document);
    hider.update([part('a')]);
    const clone = get('a').cloneNode(true) as Element;
    document.body.append(clone);
    hider.update([part('a')]);
    expect(clone.hasAttribute(HIDE_ATTRIBUTE)).toBe(false);
    get('a').removeAttribute(HIDE_ATTRIBUTE);
    hider.update([part('a')]);
    expect(hidden()).toEqual(['a']);
  });

  it('lets the browser find hidden parts, and takes that back', () => {
    const hider = createHider(document);
    hider.update([part('a'), part('c')]);
    const cleaned = document.body.innerHTML;
    hider.setFindable(true);
    expect(findable()).toEqual(['a', 'c']);
    hider.setFindable(true);
    hider.setFindable(false);
    expect(document.body.innerHTML).toBe(cleaned);
    hider.setFindable(true);
    hider.restore();
    expect(document.body.innerHTML).toBe(html);
  });

  it('while it may be found: what shows, what is planned no more, and copies carry nothing for it; new parts do', () => {
    const hider = createHider(document);
    hider.update([part('a'), part('c')]);
    hider.setFindable(true);
    document.body.append(get('a').cloneNode(true));
    expect(hider.revealFor(get('d'))).not.toBeNull();
    expect(findable()).toEqual(['a', 'a']);
    hider.update([part('b'), part('c')]);
    expect(findable()).toEqual(['b']);
    hider.hideAgain();
    expect(findable()).toEqual(['b', 'c']);
    hider.showAll();
    expect(findable()).toEqual([]);
  });

  it('leaves the page’s own hidden attribute alone, and a part that the page shows again', () => {
    get('a').setAttribute('hidden', '');
    const hider = createHider(document);
    hider.update([part('a'), part('b'), part('c')]);
    get('b').removeAttribute(HIDE_ATTRIBUTE);
    hider.setFindable(true);
    expect(findable()).toEqual(['c']);
    get('c').setAttribute('hidden', 'hidden');
    hider.setFindable(false);
    expect(get('c').getAttribute('hidden')).toBe('hidden');
    expect(get('a').getAttribute('hidden')).toBe('');
  });

  it('keeps empty rows of a table out of it: looking for nothing must not move the table', () => {
    document.body.innerHTML = '<table><tr id="e"><td>责编：</td></tr><tr id="f"><td>正文</td></tr></table>';
    const hider = createHider(document);
    hider.update([part('e'), part('f', 'duplicate-body')]);
    hider.setFindable(true);
    expect(findable()).toEqual(['f']);
  });

  it('tells when it has written', () => {
    let writes = 0;
    const hider = createHider(document, () => writes++);
    hider.update([part('a')]);
    hider.restore();
    expect(writes).toBe(2);
  });
});
