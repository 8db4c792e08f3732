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

describe('a table of a few words', () => {
  /** Words with their price in eighths and their rarity in sixteenths; what a fault puts in goes into the sizes. */
  function made(
    words: readonly (readonly [string, number, number])[],
    compounds: readonly string[] = [],
    { count = words.length, more = 0, compoundBytes = makeCompoundFilter(compounds) } = {},
  ): ArrayBuffer {
    const list = new TextEncoder().encode(words.map(([word]) => word).join('\n'));
    const filter = compounds.length > 0 ? compoundBytes : new Uint8Array(0);
    const all = new Uint8Array(25 + list.length + 2 * words.length + filter.length + more);
    all.set(new TextEncoder().encode('JDLX2'));
    const sizes = new DataView(all.buffer);
    [count, list.length, filter.length].forEach((size, i) => {
      sizes.setUint32(13 + 4 * i, size, true);
    });
    all.set(list, 25);
    words.forEach(([, cost, rarity], i) => {
      all[25 + list.length + i] = cost;
      all[25 + list.length + words.length + i] = rarity;
    });
    all.set(filter, 25 + list.length + 2 * words.length);
    return all.buffer;
  }
  const WORDS = [
    ['春', 40, 16],
    ['春耕', 48, 40],
    ['备种', 48, 8],
    ['耕备', 8, 0],
    ['农机具', 56, 20],
    ['农机', 48, 20],
    ['具体', 48, 20],
    ['四字词语', 48, 20],
  ] as const;
  const few = loadLexicon(made(WORDS));

  test('knows its size and rarities', () => {
    expect([few.size, few.idf('春耕'), few.idf('备种'), few.idf('耕备'), few.idf('修渠')]).toEqual([
      8, 2.5, 0.5, 0, 0,
    ]);
  });

  test.each([
    ['春耕备种', '春耕|备种'],
    ['春耕备', '春|耕备'],
    ['农机具体', '农机|具体'],
    ['农机具', '农机具'],
    ['四字词语', '四字词语'],
    ['四字词', '四|字|词'],
    ['修四字词语', '修|四字词语'],
    ['渠', '渠'],
    ['', ''],
  ])('cuts %s', (text, words) => expect(few.cut(text).join('|')).toBe(words));

  test('finds the last boundary within the limit, else the first behind it', () => {
    const text = '春耕备种农机具体';
    const near = (limit: number, least = 0) => few.boundaryNear(text, limit, least);
    expect([1, 2, 3, 4, 5, 6, 8].map((limit) => near(limit))).toEqual([2, 2, 2, 4, 4, 6, 6]);
    expect([near(4, 4), near(4, 5), near(3, 3), near(8, 7), near(1, 3)]).toEqual([4, 6, 4, 0, 4]);
    // Not beside single characters.
    expect(few.boundaryNear('春耕修备种', 5, 0)).toBe(0);
    expect(few.boundaryNear('春耕修备种农机', 3, 0)).toBe(5);
    expect(few.boundaryNear('春耕', 2, 0)).toBe(0);
  });

  test('not inside a compound', () => {
    const inside = (compound: string, text = '春耕备种农机') =>
      loadLexicon(made(WORDS, [compound])).boundaryNear(text, 2, 0);
    expect(inside('春耕备种')).toBe(4);
    expect(inside('耕备')).toBe(2);
    expect(inside('春耕备种农机')).toBe(0);
    expect(inside('修渠修渠')).toBe(2);
    // Of at most eight characters: six on one side, two on the other.
    const long = (compound: string) =>
      loadLexicon(made([...WORDS, ['农机具农机具', 8, 0], ['农机具农机具农', 8, 0]], [compound]));
    expect(long('农机具农机具备种').boundaryNear('农机具农机具备种春耕', 6, 0)).toBe(8);
    expect(long('农机具农机具农备种').boundaryNear('农机具农机具农备种春耕', 7, 0)).toBe(7);
    expect(long('备种农机具农机具').boundaryNear('备种农机具农机具春耕', 2, 0)).toBe(8);
  });

  test('is refused where its sizes do not fit', () => {
    expect(() => loadLexicon(made(WORDS, [], { more: 1 }))).toThrow(/cut off/);
    expect(() => loadLexicon(made(WORDS).slice(0, -1))).toThrow(/cut off/);
    expect(() => loadLexicon(made(WORDS).slice(0, 24))).toThrow(/cut off/);
    expect(() => loadLexicon(made(WORDS, [], { count: 7 }))).toThrow(/cut off/);
    expect(() => loadLexicon(made(WORDS, [], { count: 9, more: 2 }))).toThrow(/word count/);
  });
});
