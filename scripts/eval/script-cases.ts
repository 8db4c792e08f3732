// Test cases of others: OpenCC's own, its jieba plugin's, the nine word boundaries of its issue 1497.
import { readFileSync } from 'node:fs';
import { CONFIGS, type ConfigName } from '../../utils/script/configs.ts';
import { convertExact } from '../../utils/script/exact.ts';
import { convert, type Tables } from '../../utils/script/index.ts';
import { cascadeOf, normalStage } from '../../utils/script/tables.ts';
import type { ConvertSource, ConvertTarget } from '../../utils/types.ts';

/** Source, target, input, expectation; the issue has 了解 as 瞭解, which Taiwan's papers write 了解. */
export const ISSUE_1497: readonly (readonly [ConvertTarget, string, readonly string[]])[] = [
  ['twp', '改变量子比特', ['改變量子位元']],
  ['twp', '少数组织', ['少數組織']],
  ['twp', '聚集成群', ['聚集成群']],
  ['tw', '被发明', ['被發明']],
  ['tw', '被发掘', ['被發掘']],
  ['tw', '展示了如何', ['展示了如何']],
  ['tw', '学习了如何', ['學習了如何']],
  ['tw', '了解了如何', ['了解了如何', '瞭解了如何']],
  ['tw', '参与制造', ['參與製造']],
];

export function scoreIssue(tables: Tables): number {
  return ISSUE_1497.filter(([to, text, wanted]) =>
    wanted.includes(convert(tables, text, { to, from: 'hans' })),
  ).length;
}

interface Case {
  readonly input: string;
  readonly expected: Readonly<Record<string, string>>;
}

/** Trailing commas, and text after the end, are in the files as they came. */
function readCases(file: string): Case[] {
  const text = readFileSync(file, 'utf8');
  const json = text.slice(0, text.lastIndexOf('}') + 1).replace(/,(\s*[}\]])/g, '$1');
  return (JSON.parse(json) as { cases: Case[] }).cases;
}

export function exactly(tables: Tables, name: ConfigName, text: string): string {
  return convertExact(cascadeOf(tables, name), () => normalStage(tables), tables.scratch, text);
}

/** Number of met expectations, and of all, in OpenCC's test cases. */
export function scoreOpencc(tables: Tables, file: string): { right: number; all: number } {
  const score = { right: 0, all: 0 };
  for (const { input, expected } of readCases(file)) {
    for (const [name, wanted] of Object.entries(expected)) {
      score.all++;
      if (name in CONFIGS && exactly(tables, name as ConfigName, input) === wanted) score.right++;
    }
  }
  return score;
}

const READING: Readonly<Record<string, readonly [ConvertSource, ConvertTarget]>> = {
  s2t: ['hans', 't'],
  s2tw: ['hans', 'tw'],
  s2twp: ['hans', 'twp'],
  s2hk: ['hans', 'hk'],
  s2hkp: ['hans', 'hkp'],
};

/** Number of met expectations, and of all, of OpenCC's jieba plugin: reading mode, or exact to Simplified. */
export function scoreJieba(tables: Tables, file: string): { right: number; all: number } {
  const score = { right: 0, all: 0 };
  for (const { input, expected } of readCases(file)) {
    for (const [name, wanted] of Object.entries(expected)) {
      if (!name.endsWith('_jieba')) continue;
      score.all++;
      const config = name.slice(0, -'_jieba'.length);
      const reading = READING[config];
      const got = reading
        ? convert(tables, input, { from: reading[0], to: reading[1] })
        : exactly(tables, config as ConfigName, input);
      if (got === wanted) score.right++;
    }
  }
  return score;
}
