import { expect, test } from 'vitest';
import { readLines } from '../../../utils/outline/lines.ts';
import { readingOf } from '../../../utils/outline/reading.ts';
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
