// @vitest-environment jsdom
// How often a page is looked at again: after its load, and after moves, many of which are one.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookAgain } from '../../../utils/dom/look-again.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow(state: DocumentReadyState) {
  const looks: string[] = [];
  const started = Date.now();
  const seen = (what: string) => () => void looks.push(`${what} ${Date.now() - started}`);
  const again = lookAgain({ readyState: state } as Document, {
    afterLoad: seen('load'),
    afterMove: seen('move'),
  });
  return { looks, again };
}

it('looks at load and twice after it', () => {
  const { looks, again } = follow('interactive');
  expect(again.left()).toBe(1);
  vi.advanceTimersByTime(50);
  dispatchEvent(new Event('load'));
  expect(looks).toEqual(['load 50']);
  expect(again.left()).toBe(2);
  vi.advanceTimersByTime(10_000);
  expect(looks).toEqual(['load 50', 'load 1050', 'load 3050']);
  expect(again.left()).toBe(0);
});

it('does not look at once at a page that has loaded: it was just looked at', () => {
  const { looks } = follow('complete');
  vi.advanceTimersByTime(10_000);
  expect(looks).toEqual(['load 1000', 'load 3000']);
});

it('takes a hundred moves in one turn for one', () => {
  const { looks, again } = follow('complete');
  vi.advanceTimersByTime(5_000);
  looks.length = 0;
  for (let i = 0; i < 100; i++) again.moved();
  expect(again.left()).toBe(2);
  vi.advanceTimersByTime(10_000);
  expect(looks).toEqual(['move 5300', 'move 6500']);
});

it('starts anew with a move between the two looks', () => {
  const { looks, again } = follow('complete');
  again.moved();
  vi.advanceTimersByTime(400);
  again.moved();
  vi.advanceTimersByTime(10_000);
  expect(looks.filter((look) => look.startsWith('move'))).toEqual(['move 300', 'move 700', 'move 1900']);
});

it('looks at a page that moves on for ever all the same', () => {
  const { looks, again } = follow('complete');
  for (let at = 0; at < 6_000; at += 100) {
    again.moved();
    vi.advanceTimersByTime(100);
  }
  const moves = looks.filter((look) => look.startsWith('move'));
  expect(moves.length).toBeGreaterThanOrEqual(3);
  expect(moves.length).toBeLessThan(8);
});
