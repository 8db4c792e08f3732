import { expect, test } from 'vitest';
import { clausesOf, sentencesOf, splitAt } from '../../../utils/outline/sentences.ts';

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

const split = (text: string, marks: string, start = 0, end = text.length) =>
  splitAt(text, start, end, marks).map((s) => `${text.slice(s.start, s.end)}${s.stop}`);

test.each([
  ['甲，乙，', ['甲，', '乙，']],
  ['甲， 乙', ['甲，', '乙']],
  ['，，', []],
  ['', []],
  ['“甲，乙”，丙', ['“甲，乙”，', '丙']],
  ['（甲（乙，丙），丁），戊', ['（甲（乙，丙），丁），', '戊']],
  ['甲”，乙', ['甲”，', '乙']],
  ['a,b，c', ['a,b，', 'c']],
  ['\u4e00，\u9fff，', ['\u4e00，', '\u9fff，']],
])('%s is cut at commas', (text, parts) => expect(split(text, '，')).toEqual(parts));

test('nothing outside the stretch is looked at', () => {
  expect(split('甲，乙，丙', '，', 2, 4)).toEqual(['乙，']);
  expect(split('甲“乙，丙”，', '，', 1, 4)).toEqual(['“乙，']);
});

test('a quotation that ends with a full stop ends the sentence, if it does not stand at its head', () => {
  const told = (units: number, quotation: string) => split(`${'春'.repeat(units)}${quotation}后来`, '。');
  // Its end lies more than twelve units behind the sentence's beginning.
  expect(told(8, '“好的。”')).toHaveLength(1);
  expect(told(9, '“好的。”')).toHaveLength(2);
  expect(told(10, '“好的。”')).toEqual([`${'春'.repeat(10)}“好的。”。`, '后来']);
  expect(told(10, '‘好的！’')).toHaveLength(2);
  expect(told(10, '（好的。）')).toHaveLength(1);
  expect(told(10, '“好的”')).toHaveLength(1);
  expect(split(`${'春'.repeat(10)}“好的。”后来`, '，')).toHaveLength(1);
});

test('a quotation of 240 units is one, a longer one a slip of the pen', () => {
  const quoted = (units: number) => split(`《${'春'.repeat(units - 3)}，》`, '，').length;
  expect([quoted(240), quoted(241)]).toEqual([1, 2]);
});

test('after six slips brackets are no longer looked for', () => {
  const slips = (count: number) => split(`${'《'.repeat(count)}“甲，乙”`, '，').length;
  expect([slips(5), slips(6)]).toEqual([1, 2]);
});

test('a long sentence is cut at the last comma within 1200 units, if it lies in their second half', () => {
  const lengths = (text: string) => sentencesOf(text, 0, text.length).map((s) => s.end - s.start);
  expect(lengths('春'.repeat(1200))).toEqual([1200]);
  expect(lengths('春'.repeat(1201))).toEqual([1200, 1]);
  expect(lengths(`${'春'.repeat(601)}，${'春'.repeat(600)}`)).toEqual([601, 600]);
  expect(lengths(`${'春'.repeat(600)}，${'春'.repeat(601)}`)).toEqual([1200, 2]);
  expect(lengths(`${'春'.repeat(1200)}，春`)).toEqual([1200, 1]);
  expect(lengths(`春。${'春'.repeat(1201)}`)).toEqual([1, 1200, 1]);
  expect(lengths(`${'春'.repeat(700)}，${'春'.repeat(700)}，${'春'.repeat(700)}`)).toEqual([700, 700, 700]);
});
