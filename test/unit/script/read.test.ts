// The reading mode over a few words: clauses through the lattice, all else by the plain table, in pieces of any size.
import { describe, expect, test } from 'vitest';
import type { Cascade } from '../../../utils/script/cascade.ts';
import { readText } from '../../../utils/script/read.ts';
import { clauseEnd, findPath, readClause } from '../../../utils/script/reading.ts';
import { makeStage } from '../../../utils/script/stage.ts';
import { makeScratch } from '../../../utils/script/text-writer.ts';
import { identityUnits } from '../../../utils/script/unit-tables.ts';
import { madeReading } from './made-reading.ts';

const READING = madeReading(
  [
    ['面', '面麵', [50, 90]],
    ['里', '里裡', [40, 70]],
    ['余', '余餘', [40, 70]],
  ],
  [
    ['方', 30],
    ['粉', 35],
    ['干', 35],
    ['面', 60, [0]],
    ['余', 60, [0]],
    ['二', 30],
    ['方面', 40, [0]],
    ['面粉', 40, [1]],
    ['方面粉', 81, [1]],
    ['面里', 55, [1, 1], true],
    ['面里面', 200, [0, 0, 0]],
    ['粉干方', 40],
    ['干方面', 36, [1]],
  ],
);
const PLAIN = identityUnits();
PLAIN.fill(0, 0xd840, 0xd880);
PLAIN['丙'.charCodeAt(0)] = '三'.charCodeAt(0);
PLAIN['粉'.charCodeAt(0)] = 'F'.charCodeAt(0);
PLAIN['干'.charCodeAt(0)] = 0;
PLAIN['丁'.charCodeAt(0)] = 0;
const CASCADE = {
  plain: PLAIN,
  stages: () => [
    makeStage(
      new Map([
        ['\u{20000}', '\u{20001}'],
        ['丁', '四四'],
      ]),
    ),
  ],
} as unknown as Cascade;
const WORDS = makeStage(
  new Map([
    ['方面', '方方面'],
    ['麵F', '粉'],
    ['面F', '粉'],
  ]),
);

const read = (text: string, vocabulary = false) =>
  readText(READING, CASCADE, makeScratch(), text, vocabulary ? WORDS : undefined);

describe('the path', () => {
  const words = (text: string) => {
    findPath(READING, text, 0, text.length);
    const out: string[] = [];
    for (let end = text.length; end > 0; end = READING.starts[end]!)
      out.unshift(text.slice(READING.starts[end], end));
    return [out.join('|'), READING.costs[text.length]];
  };
  test.each([
    ['方面', '方面', 40],
    ['方面粉', '方|面粉', 70],
    ['面里面', '面里|面', 115],
    ['粉干方', '粉干方', 40],
    ['粉干方面', '粉|干方面', 71],
    ['里', '里', 264],
    ['方里', '方|里', 294],
    ['面里', '面里', 55],
  ])('%s is %s', (text, path, cost) => expect(words(text)).toEqual([path, cost]));

  test('a clause ends at what is in no word, or after 2048 units', () => {
    expect(clauseEnd(READING, '方面，粉', 0)).toBe(2);
    expect(clauseEnd(READING, '方面，粉', 2)).toBe(2);
    expect(clauseEnd(READING, '方面，粉', 3)).toBe(4);
    expect(clauseEnd(READING, `，${'方'.repeat(2050)}`, 1)).toBe(2049);
    expect(clauseEnd(READING, '方'.repeat(2048), 0)).toBe(2048);
  });

  test('words are marked where they begin', () => {
    const edges = new Uint8Array(6);
    const out = new Uint16Array(6);
    readClause(READING, '，方面粉', 1, 4, out, 2, edges);
    expect([...edges]).toEqual([0, 0, 1, 1, 0, 0]);
    // Units with one form are left alone.
    expect([...out]).toEqual([0, 0, 0, '麵'.charCodeAt(0), 0, 0]);
  });
});

describe('reading', () => {
  test.each([
    ['方面', '方面'],
    ['方面粉', '方麵F'],
    ['面里', '麵裡'],
    ['面里面', '麵裡面'],
    // By a rule where no word decides.
    ['二余', '二餘'],
    ['余二', '余二'],
    // By the plain table: one unit, a rare plane, one that becomes two, one that it does not know.
    ['丙，方面', '三，方面'],
    ['甲\u{20000}乙', '甲\u{20001}乙'],
    ['甲\u{20003}', '甲\u{20003}'],
    ['丁方', '四四方'],
    ['粉干', 'F干'],
    ['\ud840甲', '\ud840甲'],
    ['', ''],
  ])('%s → %s', (text, out) => expect(read(text)).toBe(out));

  test("a region's words are put in, and never across a word's edge", () => {
    expect(read('方面', true)).toBe('方方面');
    expect(read('面粉', true)).toBe('粉');
    expect(read('丁方面，面粉丁', true)).toBe('四四方方面，粉四四');
    expect(read('方面')).toBe('方面');
  });

  test('a long text comes out whole', () => {
    for (const [text, out] of [
      ['方面粉，', '方麵F，'],
      ['\u{20000}甲', '\u{20001}甲'],
      ['丁', '四四'],
      ['方', '方'],
    ] as const) {
      expect(read(text.repeat(20_000)) === out.repeat(20_000)).toBe(true);
      expect(read(`\ud840甲${text.repeat(20_000)}`) === `\ud840甲${out.repeat(20_000)}`).toBe(true);
    }
  });
});
