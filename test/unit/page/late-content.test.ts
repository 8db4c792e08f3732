// @vitest-environment jsdom
// The one observer: own writes unseen, bursts in one batch, a breaker for pages that never stop.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLateContent } from '../../../utils/dom/late-content.ts';

const tick = () => Promise.resolve();
let settled = 0;
let records = 0;
let late: ReturnType<typeof watchLateContent>;

beforeEach(() => {
  vi.useFakeTimers();
  settled = 0;
  records = 0;
  document.body.textContent = '';
  late = watchLateContent(document, {
    onRecords: (batch) => {
      records += batch.length;
    },
    onSettled: () => {
      settled++;
    },
  });
  late.start();
});
afterEach(() => {
  late.pause();
  vi.useRealTimers();
});

it('never sees its own writes', async () => {
  late.write(() => document.body.append('ours'));
  await tick();
  vi.advanceTimersByTime(5_000);
  expect([records, settled]).toEqual([0, 0]);
});

it('reports what the page did just before an own write', async () => {
  document.body.append('page');
  late.write(() => document.body.append('ours'));
  await tick();
  expect(records).toBe(1);
});

it('reports a burst once, when it is over', async () => {
  for (let i = 0; i < 5; i++) {
    document.body.append('a');
    await tick();
    vi.advanceTimersByTime(100);
  }
  expect(settled).toBe(0);
  vi.advanceTimersByTime(300);
  expect(settled).toBe(1);
});

it('does not starve under a ticking clock', async () => {
  for (let i = 0; i < 50; i++) {
    document.body.append('a');
    await tick();
    vi.advanceTimersByTime(100);
  }
  expect(settled).toBeGreaterThanOrEqual(2);
});

it('stops reporting on a page that never stops', async () => {
  for (let i = 0; i < 100; i++) {
    document.body.append('a');
    await tick();
    vi.advanceTimersByTime(500);
  }
  expect(settled).toBeLessThanOrEqual(20);
});

it('is quiet when paused, and goes on when started again', async () => {
  document.body.append('a');
  late.pause();
  await tick();
  vi.advanceTimersByTime(5_000);
  expect(settled).toBe(0);
  late.start();
  late.start();
  document.body.append('b');
  await tick();
  vi.advanceTimersByTime(5_000);
  expect([settled, records]).toEqual([1, 1]);
});
