// Which lines are nothing but labels.
import { expect, it } from 'vitest';
import { readLabel } from '../../../utils/clean/labels.ts';
import { foldToSimplified } from '../../../utils/script/fold.ts';

const label = (text: string) => readLabel(text, foldToSimplified);
const [C, N, L] = ['empty-credit', 'empty-notice', 'list'] as const;

it.each<[text: string, kind: string, colon: boolean, pipe: boolean]>([
  ['责编：', C, true, false],
  ['责编:', C, true, false],
  ['责编', C, false, false],
  ['責　編：', C, true, false],
  ['【责编：】', C, true, false],
  ['责编： 校对：', C, true, false],
  ['责编：|', C, true, true],
  ['责编：　｜ 校对：', C, true, true],
  ['| 责编：', C, true, false],
  ['编辑/校对：', C, true, false],
  ['编辑、校对、审核、摄影：', C, true, false],
  ['免责声明：', N, true, false],
  ['免责声明', N, false, false],
  ['【 免 責 聲 明 】', N, false, false],
  ['云川日报免责声明：', N, true, false],
  [`${'云'.repeat(12)}免责声明：`, N, true, false],
  ['声明：', N, true, false],
  ['相关阅读', L, false, false],
  ['相关阅读：|', L, true, true],
  ['免责声明：｜', N, true, true],
])('%s is one: %s', (text, kind, colon, pipe) => expect(label(text)).toEqual({ kind, colon, pipe }));

it.each([
  '',
  '|',
  '：',
  '责编：许言',
  '责编许言',
  '相关阅读： 责编：',
  '相关阅读：相关新闻：',
  '免责声明：许言',
  '编辑/校对/审核/摄影/制图：',
  '编辑/许言：',
  `${'云'.repeat(13)}免责声明：`,
  // A notice of two characters has no owner before it.
  '云川日报声明：',
  '具体安排如下：',
  // Sixty characters with a colon, 26 without one.
  '责编：'.repeat(21),
  `责${'　'.repeat(25)}编`,
  `责${'　'.repeat(58)}编：`,
])('%s is none', (text) => expect(label(text)).toBeNull());

it('is at most sixty characters long, 26 without a colon', () => {
  expect(label('责编：'.repeat(20))).toMatchObject({ kind: C });
  expect(label(`责${'　'.repeat(24)}编`)).toMatchObject({ kind: C });
  expect(label(`责${'　'.repeat(57)}编：`)).toMatchObject({ kind: C });
});
