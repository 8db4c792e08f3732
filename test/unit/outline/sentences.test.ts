import { expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '../../../utils/outline/sentences.ts';

const cut = (text: string) => sentencesOf(text, 0, text.length).map((s) => text.slice(s.start, s.end));

test('sentences end at 。！？；, parts after ； are parallel', () => {
  const text = '要抓早；要抓小。做到位！';
  expect(cut(text)).toEqual(['要抓早', '要抓小', '做到位']);
  expect(sentencesOf(text, 0, text.length).map((s) => s.parallel)).toEqual([false, true, false]);
});

test('quotations and titles are not cut', () => {
  expect(cut('要念好“稳。准。狠”三字诀，学好《甲；乙》。')).toEqual([
    '要念好“稳。准。狠”三字诀，学好《甲；乙》',
  ]);
});

test('a bracket that is never closed does not swallow the rest', () => {
  expect(cut('要学好《办法。要用好办法。')).toEqual(['要学好《办法', '要用好办法']);
});

test('a text without full stops is cut at a comma in reasonable length', () => {
  const parts = cut('加强领导，'.repeat(2000));
  expect(parts.length).toBeGreaterThan(5);
  expect(Math.max(...parts.map((p) => p.length))).toBeLessThanOrEqual(1200);
});

test('clauses know the mark behind them', () => {
  const text = '会议强调：一要，二要';
  expect(clausesOf(text, 0, text.length).map((c) => [text.slice(c.start, c.end), c.stop])).toEqual([
    ['会议强调', '：'],
    ['一要', '，'],
    ['二要', ''],
  ]);
});
