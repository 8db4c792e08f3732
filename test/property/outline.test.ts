// Any text: no throw, every string an exact excerpt at its offsets, work in proportion to the length.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatten } from '../../scripts/eval/outline-score.ts';
import { outline } from '../../utils/outline/index.ts';
import type { Outline } from '../../utils/types.ts';

function check(text: string, o: Outline): void {
  for (const p of flatten(o)) {
    expect(text.slice(p.start, p.end)).toBe(p.gist);
    expect(p.gist.length).toBeGreaterThan(0);
    expect(text).toContain(p.head);
    expect(text).toContain(p.label);
    if (p.speaker !== '会议') expect(text).toContain(p.speaker);
  }
  for (const person of [...o.host, ...o.attendees]) {
    expect(text).toContain(person.name);
    expect(text).toContain(person.role);
  }
  for (const part of [o.date, o.meeting, o.place ?? '', o.title, ...o.byline]) expect(text).toContain(part);
}

const WORDS = [
  '会议',
  '指出',
  '强调',
  '要求',
  '，',
  '。',
  '；',
  '：',
  '、',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '\n',
  ' ',
  '|',
  '一要',
  '二是',
  '第一，',
  '（二）',
  '首先，',
  '县长',
  '市委书记',
  '陈立新',
  '李平',
  '主持',
  '出席',
  '列席',
  '参加',
  '会议的有',
  '加强',
  '推进工作',
  '要',
  '必须',
  '听取了',
  '通过',
  '部署',
  '在',
  '方面',
  '他',
  '大家',
  '一致认为',
  '记者',
  '5月8日',
  '等',
  '和',
  '以及',
  '副主任',
  '買買提·吐爾遜',
  '張 三',
  '製度',
  '"',
  'abc',
  '1,000',
  '\u3000',
  '🙂',
  '提出三点希望',
];
const jumble = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((parts) => parts.join(''));

test('jumbles of the words that the rules look for', () => {
  fc.assert(
    fc.property(jumble, (text) => {
      check(text, outline(text));
    }),
    { numRuns: 1500 },
  );
});

test('any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      check(text, outline(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['empty', ''],
  ['white space', ' \n\t\u3000\n'],
  ['English', 'The committee met on Monday, and decided: nothing much. '.repeat(200)],
  ['no punctuation', '要加强领导会议强调主任委员推进工作'.repeat(3000)],
  ['ten thousand labels', `会议强调，${'一要加强工作，'.repeat(10_000)}`],
  ['ten thousand lines', '一是抓落实\n'.repeat(10_000)],
  ['open brackets', '“（《'.repeat(5000)],
  ['a long list', `${'张三丰、'.repeat(5000)}出席会议`],
])('bad input: %s', (_, text) => {
  check(text, outline(text));
});

test.each([
  [
    'reports',
    (n: number) =>
      Array.from({ length: n }, (_, i) => `会议指出，第${i}项工作要抓紧，加强领导${i}。`).join('\n'),
  ],
  [
    'labels',
    (n: number) => `会议强调，${Array.from({ length: n }, (_, i) => `一是抓好工作${i}`).join('，')}。`,
  ],
  ['offices', (n: number) => `${'市委书记、'.repeat(n)}张三出席会议`],
  ['clauses', (n: number) => '加强领导，'.repeat(n)],
  ['quotations', (n: number) => '“要'.repeat(n)],
])('%s: eight times the text takes far less than sixty-four times the time', (_, make) => {
  const time = (text: string) => {
    const runs = [0, 1, 2].map(() => {
      const from = performance.now();
      outline(text);
      return performance.now() - from;
    });
    return Math.min(...runs);
  };
  // A busy machine slows one side or the other by chance; quadratic time shows at every attempt.
  const ratios: number[] = [];
  while (ratios.length < 6 && !ratios.some((ratio) => ratio < 40))
    ratios.push(time(make(4000)) / Math.max(time(make(500)), 0.5));
  expect(Math.min(...ratios)).toBeLessThan(40);
});
