// Reports whose lines were broken at a fixed width: every span of the reading text leads back to its own words.
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../utils/outline/reading.ts';
import { foldForReading } from '../../../utils/outline/text.ts';

const PROSE =
  '各部门要认真落实会议的各项部署要求，把责任压实到岗位和个人，确保年底前完成全部整改任务。会议强调，要加强督促检查工作，及时公开整改结果，接受群众监督。要把管护责任延伸到沟渠塘堰，不留空白。';
const wrapped = (text: string, width: number) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');

describe.each([13, 14, 20, 24])('%i characters a line', (width) => {
  const report = `标题在此处\n${wrapped(PROSE, width)}`;
  const reading = readingOf(report);

  test('is read without the breaks', () => {
    expect(reading.text).toContain(PROSE.slice(0, PROSE.indexOf('。') + 1));
    expect(reading.text.split('\n').length).toBeLessThan(report.split('\n').length);
  });

  test('every span is found again', () => {
    for (let start = 0; start < reading.text.length; start++)
      for (const length of [0, 1, 2, 15]) {
        const end = Math.min(start + length, reading.text.length);
        const source = reading.source({ start, end });
        const words = foldForReading(report.slice(source.start, source.end)).replaceAll('\n', '');
        expect(words).toBe(reading.text.slice(start, end).replaceAll('\n', ''));
      }
  });
});

test.each([
  ['wider than a page', wrapped(PROSE.repeat(4), 91)],
  ['narrower than a cell', wrapped(PROSE, 11)],
  ['of three lines', wrapped(PROSE, 40)],
])('lines %s are no wrapping', (_what, report) => expect(readingOf(report).text).toBe(report));
