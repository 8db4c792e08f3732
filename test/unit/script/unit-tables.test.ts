// What chains of dictionaries make of single units: where phrases begin, which units are in none, later stages.
import { describe, expect, test } from 'vitest';
import { identityUnits, openUnitTables, pairHash } from '../../../utils/script/unit-tables.ts';

const IDENTITY = identityUnits();
const code = (unit: string) => unit.charCodeAt(0);
const open = (...stages: string[][]) => openUnitTables(stages, IDENTITY);
const letter = (units: Uint16Array, unit: string) => {
  const found = units[code(unit)]!;
  return found === 0 ? '' : String.fromCharCode(found);
};

test('every unit is itself', () => {
  expect([IDENTITY.length, IDENTITY[0], IDENTITY[0xffff]]).toEqual([0x10000, 0, 0xffff]);
});

test('the hash of a pair fits its table and tells the order', () => {
  expect(pairHash(0xffff, 0xffff)).toBeLessThan(1 << 16);
  expect(pairHash(1, 2)).not.toBe(pairHash(2, 1));
});

describe('one stage', () => {
  const { single, plain, breaks, pairs, inputs } = open(['甲 一\n乙 二二\n丙丁 三\n戊 戊\n己庚辛 四']);

  test.each([
    // [unit, what it becomes, what it becomes outside phrases, in no phrase]
    ['甲', '一', '一', 1],
    ['乙', '', '', 0],
    ['丙', '', '丙', 0],
    ['丁', '丁', '丁', 0],
    ['戊', '戊', '戊', 1],
    ['己', '', '己', 0],
    ['辛', '辛', '辛', 0],
    ['壬', '壬', '壬', 1],
  ])('%s', (unit, now, alone, free) => {
    expect([letter(single, unit), letter(plain, unit), breaks[code(unit)]]).toEqual([now, alone, free]);
  });

  test('knows the first two units of its phrases', () => {
    const known = (pair: string) => pairs[0]![pairHash(code(pair), pair.charCodeAt(1))];
    expect(['丙丁', '己庚', '丁丙', '庚辛'].map(known)).toEqual([1, 1, 0, 0]);
    expect(inputs[0]).toBe(IDENTITY);
  });

  test.each([
    ['\u2ff0', '', '\u2ff0', 0],
    ['\u2fff', '', '\u2fff', 0],
    ['\u2fef', '\u2fef', '\u2fef', 1],
    ['\u3000', '\u3000', '\u3000', 1],
    ['\uf900', '', '\uf900', 0],
    ['\ufaff', '', '\ufaff', 0],
    ['\ufb00', '\ufb00', '\ufb00', 1],
    ['\ud840', '', '', 0],
    ['\ud87f', '', '', 0],
    ['\ud83f', '\ud83f', '\ud83f', 1],
    ['\ud880', '\ud880', '\ud880', 1],
  ])('%j is looked at closer or not', (unit, now, alone, free) => {
    expect([letter(single, unit), letter(plain, unit), breaks[code(unit)]]).toEqual([now, alone, free]);
  });

  test('nothing is the first unit', () => {
    expect([single[0], breaks[0], breaks[1]]).toEqual([0, 0, 1]);
  });
});

test('the first text of a stage wins, a line without an end counts', () => {
  const { single } = open(['甲 一\n', '甲 二\n乙 三']);
  expect([letter(single, '甲'), letter(single, '乙')]).toEqual(['一', '三']);
});

describe('a later stage', () => {
  const { single, plain, breaks, inputs } = open(['甲 一\n乙 一\n丙 丁'], ['一 壹\n丁戊 庚'], ['壹 1']);

  test('changes what the stages before made', () => {
    expect(['甲', '乙', '一', '壹'].map((unit) => letter(single, unit))).toEqual(['1', '1', '1', '1']);
    expect([letter(inputs[1]!, '甲'), letter(inputs[1]!, '一')]).toEqual(['一', '一']);
    expect([letter(inputs[2]!, '甲'), letter(inputs[2]!, '一')]).toEqual(['壹', '壹']);
  });

  test('has its phrases in what they were made of', () => {
    expect(['丙', '丁', '戊'].map((unit) => letter(single, unit))).toEqual(['', '', '戊']);
    expect(['丙', '丁', '戊'].map((unit) => letter(plain, unit))).toEqual(['丁', '丁', '戊']);
    expect(['丙', '丁', '戊', '甲'].map((unit) => breaks[code(unit)])).toEqual([0, 0, 0, 1]);
  });

  test('does not change a unit that an earlier stage changed to another', () => {
    const other = open(['甲 乙'], ['甲 丙\n乙 丁']);
    expect([letter(other.single, '甲'), letter(other.single, '乙')]).toEqual(['丁', '丁']);
    const back = open(['甲 乙'], ['乙 丙'], ['乙 丁']);
    expect(letter(back.single, '甲')).toBe('丙');
  });
});
