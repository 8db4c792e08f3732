// @vitest-environment jsdom
// The focus tells whether the find bar may be open; what the browser finds shows.
import { afterEach, expect, it, vi } from 'vitest';
import { watchFind } from '../../../utils/dom/find.ts';

let stop = () => {};
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

function watch(focused: boolean, visible = true) {
  vi.spyOn(document, 'hasFocus').mockReturnValue(focused);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visible ? 'visible' : 'hidden');
  const actions = { setFindable: vi.fn(), reveal: vi.fn() };
  stop = watchFind(document, actions);
  return actions;
}

it('asks for nothing before the focus moves', () => {
  expect(watch(false).setFindable).not.toHaveBeenCalled();
});

it.each([
  ['the focus is elsewhere', false, true, true],
  ['the focus is in the page', true, true, false],
  ['the tab is behind another', false, false, false],
])('%s', (_name, focused, visible, findable) => {
  const { setFindable } = watch(focused, visible);
  window.dispatchEvent(new Event('blur'));
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(setFindable.mock.calls).toEqual([[findable], [findable], [findable]]);
});

it('reveals what the browser finds, also where the page stops the event', () => {
  document.body.innerHTML = '<div id="part"><p id="found">一</p></div>';
  const { reveal } = watch(true);
  const found = document.getElementById('found') as Element;
  document.body.addEventListener('beforematch', (event) => event.stopPropagation());
  found.dispatchEvent(new Event('beforematch', { bubbles: true }));
  expect(reveal).toHaveBeenCalledWith(found);
});

it('is quiet once it is stopped', () => {
  const { setFindable, reveal } = watch(false);
  stop();
  window.dispatchEvent(new Event('blur'));
  document.body.dispatchEvent(new Event('beforematch', { bubbles: true }));
  expect(setFindable).not.toHaveBeenCalled();
  expect(reveal).not.toHaveBeenCalled();
});
