// The lexicon's table, and heads checked against nodejs-jieba: none ends inside a word.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flatten } from '../../../scripts/eval/outline-score.ts';
import { buildOutlineTables } from '../../../scripts/tables/outline.ts';
import { hasCompound, makeCompoundFilter } from '../../../utils/outline/compound-filter.ts';
import { headLength } from '../../../utils/outline/head.ts';
import { outline } from '../../../utils/outline/index.ts';
import { type Lexicon, loadLexicon } from '../../../utils/outline/lexicon.ts';
import { foldForReading } from '../../../utils/outline/text.ts';

const jieba = createRequire(import.meta.url)('nodejs-jieba') as { cut(text: string): string[] };
const folder = mkdtempSync(path.join(os.tmpdir(), 'outline-lexicon-'));
const table = path.join(folder, 'outline.bin');
let bytes: Uint8Array<ArrayBuffer>;
let lexicon: Lexicon;

beforeAll(async () => {
  await buildOutlineTables(folder);
  bytes = new Uint8Array(readFileSync(table));
  lexicon = loadLexicon(bytes.buffer);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the table', () => {
  test('is at most 200 KB gzipped and cuts as jieba does', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(200_000);
    expect(lexicon.cut('国防动员和民兵建设')).toEqual(['国防', '动员', '和', '民兵', '建设']);
    expect(lexicon.idf('国防')).toBeGreaterThan(3);
    expect(lexicon.idf('没有这个词')).toBe(0);
  });

  test('is not written again from the same inputs', async () => {
    const before = statSync(table).mtimeMs;
    await buildOutlineTables(folder);
    expect(statSync(table).mtimeMs).toBe(before);
  });

  test('corrupt data are refused with a reason', () => {
    expect(() => loadLexicon(new ArrayBuffer(3))).toThrow(/cut off/);
    expect(() => loadLexicon(bytes.slice(0, 5000).buffer)).toThrow(/cut off/);
    const other = bytes.slice();
    other[0] = 0;
    expect(() => loadLexicon(other.buffer)).toThrow(/not a lexicon/);
  });

  test('the filter of compounds knows its words', () => {
    const filter = makeCompoundFilter(['重大意义', '预备会议']);
    expect(hasCompound(filter, '预备会议')).toBe(true);
    expect(hasCompound(filter, '春耕生产')).toBe(false);
    expect(hasCompound(new Uint8Array(0), '预备会议')).toBe(false);
  });
});

describe('heads', () => {
  const head = (gist: string, words?: Lexicon) => gist.slice(0, headLength(gist, 0, gist.length, words));

  test('end at the first comma after ten Han characters', () => {
    expect(head('要紧，要把播种面积落实到田块，加快修复')).toBe('要紧，要把播种面积落实到田块');
    expect(head('守住底线')).toBe('守住底线');
  });

  test('a long clause is cut at an enumeration comma, or between words', () => {
    const long = '进一步推动全县各级各部门坚持以高质量党建引领保障乡村全面振兴和城乡融合发展';
    expect(head(long)).toBe(long);
    const short = head(long, lexicon);
    expect(short.length).toBeLessThanOrEqual(24);
    expect(short.length).toBeGreaterThanOrEqual(10);
    expect(head('要统筹做好防汛抗旱、森林防火、地质灾害防治以及城市内涝治理等各项重点工作')).toBe(
      '要统筹做好防汛抗旱、森林防火、地质灾害防治以及城市内涝治理等各项重点工作'.slice(0, 14),
    );
  });

  test('never end inside a word of nodejs-jieba', () => {
    const gold = path.join(__dirname, '../../outline');
    let checked = 0;
    for (const file of readdirSync(gold).filter((f) => f.endsWith('.json'))) {
      const text: string = JSON.parse(readFileSync(path.join(gold, file), 'utf8')).text;
      // Without its commas a report has only long clauses: every head must then be cut between words.
      for (const report of [text, text.replace(/，/g, '')]) {
        for (const { gist, head: short } of flatten(outline(report, { lexicon }))) {
          if (short.length === gist.length) continue;
          checked++;
          const ends = new Set<number>();
          let at = 0;
          for (const word of jieba.cut(foldForReading(gist))) {
            at += word.length;
            ends.add(at);
          }
          expect(ends.has(short.length), `${short}|${gist.slice(short.length)}`).toBe(true);
        }
      }
    }
    expect(checked).toBeGreaterThan(40);
  });
});
