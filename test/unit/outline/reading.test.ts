import { expect, test } from 'vitest';
import { readLines } from '../../../utils/outline/lines.ts';
import { linesOf, readingOf } from '../../../utils/outline/reading.ts';
import { foldForReading } from '../../../utils/outline/text.ts';

test('folding keeps the length and makes one punctuation', () => {
  const text = '會議強調,「要健全製度」(試行);1,000人';
  const folded = foldForReading(text);
  expect(folded).toBe('会议强调，“要健全制度”（试行）；1,000人');
  expect(folded.length).toBe(text.length);
});

test('straight quotes open and close in turn', () => {
  expect(foldForReading('"甲"和"乙"')).toBe('“甲”和“乙”');
});

test('wrapped lines are joined and lead back to the report', () => {
  const report =
    '标题在此处\n各部门要认真落实会议的各项部\n署要求，把责任压实到岗位和个\n人，确保年底前完成全部整改任\n务。会议强调，要加强督促检查\n工作。';
  const reading = readingOf(report);
  const at = reading.text.indexOf('部署');
  expect(at).toBeGreaterThan(0);
  const { start, end } = reading.source({ start: at, end: at + 2 });
  expect(report.slice(start, end)).toBe('部\n署');
});

test('paragraphs are not taken for wrapped lines', () => {
  const report = '标题\n会议指出，形势很好。\n会议强调，要抓紧。\n会议要求，要落实。\n会议决定，要公开。';
  expect(readingOf(report).text).toBe(report);
});

test('spaces stand for commas only where there is no punctuation', () => {
  expect(readingOf('会议强调 一要公开 二要公平').text).toBe('会议强调，一要公开，二要公平');
  expect(readingOf('张 三说，好。').text).toBe('张 三说，好。');
});

test('the headline is told from the body, copies and furniture are left out', () => {
  const text =
    '2024-03-01 09:00\n县里召开防汛会议\n会议指出，要抓紧备汛工作。\n会议指出，要抓紧备汛工作。\n编辑：某某';
  const { title, body } = readLines(text, false);
  expect(title && text.slice(title.start, title.end)).toBe('县里召开防汛会议');
  expect(body.filter((l) => text.slice(l.start, l.end).startsWith('会议'))).toHaveLength(1);
});

/** Lines of these widths that end in mid-sentence, but for the last. */
const wrapped = (...widths: readonly number[]) =>
  widths
    .map((width, i) => (i === widths.length - 1 ? `${'春'.repeat(width - 1)}。` : '春'.repeat(width)))
    .join('\n');
const joined = (text: string) => !readingOf(text).text.includes('\n');

test('lines are wrapped that are four at least, of twelve to ninety units, most of them full', () => {
  expect([joined(wrapped(20, 20, 20)), joined(wrapped(20, 20, 20, 20))]).toEqual([false, true]);
  expect([joined(wrapped(11, 11, 11, 11)), joined(wrapped(12, 12, 12, 12))]).toEqual([false, true]);
  expect([joined(wrapped(90, 90, 90, 90)), joined(wrapped(91, 91, 91, 91))]).toEqual([true, false]);
  // Two of four are enough, at four fifths of the width.
  expect(
    readingOf(wrapped(20, 16, 15, 15))
      .text.split('\n')
      .map((l) => l.length),
  ).toEqual([51, 15]);
  expect(joined(wrapped(20, 15, 15, 15))).toBe(false);
  expect(joined('春'.repeat(20).concat('\n').repeat(4))).toBe(false);
});

test('a full line that ends its sentence is not joined to the next', () => {
  const full = '春'.repeat(20);
  const ends = `${'春'.repeat(19)}。`;
  expect(readingOf([full, full, full, ends, full, ends].join('\n')).text).toBe(
    `${full.repeat(3)}${ends}\n${full}${ends}`,
  );
});

test('spans of joined lines lead back, the empty ones, too', () => {
  const report = wrapped(20, 20, 20, 20);
  const { source } = readingOf(report);
  expect(source({ start: 0, end: 20 })).toEqual({ start: 0, end: 20 });
  expect(source({ start: 20, end: 21 })).toEqual({ start: 21, end: 22 });
  expect(source({ start: 20, end: 20 })).toEqual({ start: 21, end: 21 });
  expect(source({ start: 0, end: 80 })).toEqual({ start: 0, end: report.length });
  expect(readingOf('春耕').source({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
});

test.each<[string, string[]]>([
  ['甲\n乙', ['甲', '乙']],
  [' 甲 \n\n| 乙|丙\u2028丁', ['甲', '乙', '丙', '丁']],
  ['\n', []],
  ['', []],
  ['甲\n', ['甲']],
])('%j has the lines %j', (text, lines) =>
  expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines),
);

test('a text has its own punctuation where one unit in eighty is a mark', () => {
  const spaced = (units: number) => readingOf(`春，耕 ${'春'.repeat(units - 4)}`).text.includes('耕，春');
  expect([spaced(79), spaced(80), spaced(81)]).toEqual([false, true, true]);
  expect(readingOf('会议强调  一要公开').text).toBe('会议强调， 一要公开');
  expect(readingOf('“春耕” 《办法》 a 甲').text).toBe('“春耕”，《办法》 a 甲');
});
