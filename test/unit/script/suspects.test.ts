// Suspects: which marked characters the words around them speak against, how strongly, and how far one looks.
import { describe, expect, test } from 'vitest';
import { findSuspects } from '../../../utils/script/suspects.ts';
import { identityUnits } from '../../../utils/script/unit-tables.ts';
import { madeReading } from './made-reading.ts';

const FOUR = '甲乙丙丁';
const FIVE = '子丑寅卯辰';
/** A word of that many units. */
const word = (units: number) => '宇'.repeat(units);

const READING = madeReading(
  [
    ['面', '面麵', [50, 90]],
    ['里', '里裡', [40, 70]],
    ['发', '發髮', [50, 90]],
    ['余', '余餘', [50, 90]],
    ['冲', '冲衝沖', [50, 90, 95]],
  ],
  [
    ['方', 30],
    ['粉', 35],
    ['王', 30],
    ['大', 30],
    ['面', 60, [0]],
    ['里', 45, [0]],
    ['发', 60, [0]],
    ['余', 60, [0]],
    ['冲', 60, [0]],
    ['方面', 40, [0]],
    ['面粉', 45, [1]],
    ['面里', 55, [1, 1]],
    ['面发', 55, [0, 1]],
    ['大发', 40, [0]],
    ['王发', 40, [0]],
    ['王发大', 40, [0]],
    ['粉发大', 40, [0]],
    [FOUR, 50],
    [FIVE, 50],
    ...[14, 15, 16, 20].map((units) => [word(units), 50] as const),
    [`${word(22)}面`, 50, [0]],
    [`${word(23)}面`, 50, [0]],
    [`${word(24)}面`, 50, [0]],
  ],
);
const FORMS: Readonly<Record<string, string>> = {
  麵: '面',
  綿: '面',
  裡: '里',
  裏: '里',
  發: '发',
  髮: '发',
  餘: '余',
  衝: '冲',
};
const STANDARD = identityUnits();
STANDARD['裏'.charCodeAt(0)] = '裡'.charCodeAt(0);

/** "found→better margin word" with the place in front, of a Traditional text. */
const find = (text: string) => {
  const hans = text.replace(/[麵綿裡裏發髮餘衝]/g, (form) => FORMS[form]!);
  return findSuspects(READING, text, hans, STANDARD).map(
    (s) =>
      `${s.at} ${String.fromCharCode(s.found)}→${String.fromCharCode(s.better)} ${s.margin} ${hans.slice(...s.word)}`,
  );
};

describe('suspects', () => {
  test.each<[string, string[]]>([
    // In a word with another form; alone.
    ['方麵', ['1 麵→面 80 方面']],
    ['麵', ['0 麵→面 30 ']],
    ['方麵，麵', ['1 麵→面 80 方面', '3 麵→面 30 ']],
    ['、、方麵', ['3 麵→面 80 方面']],
    ['、王方麵', ['3 麵→面 80 方面']],
    ['麵粉', []],
    // Only marked forms can be wrong.
    ['面粉', []],
    ['面粉方麵', ['3 麵→面 80 方面']],
    ['方', []],
    ['', []],
    // A form that none has for the character is none of a converter's.
    ['方綿', []],
    // Each ambiguous character of a word has its own form; a regional variant is the same.
    ['面發', ['1 發→髮 55 面发']],
    ['麵髮', ['0 麵→面 95 面发']],
    ['麵裡', []],
    ['麵裏', []],
    ['裡', ['0 裡→里 25 ']],
    ['裏', ['0 裡→里 25 ']],
    // A rule outweighs the words.
    ['餘', ['0 餘→余 36 ']],
    // Given names: after a surname, or one word with it, of two characters at most.
    ['大髮', ['1 髮→發 80 大发']],
    ['王髮', []],
    ['王髮大', ['1 髮→發 110 王发大']],
    ['粉髮大', ['1 髮→發 115 粉发大']],
    ['王，髮', ['2 髮→發 30 ']],
    ['王餘', []],
    ['王麵', ['1 麵→面 30 ']],
    // 冲 is a name by a rule of its own.
    ['王衝', ['1 衝→冲 36 ']],
  ])('%s', (text, suspects) => expect(find(text)).toEqual(suspects));

  test('the window has at most 24 units', () => {
    expect(find(`${word(22)}麵`)).toHaveLength(1);
    expect(find(`${word(23)}麵`)).toHaveLength(1);
    expect(find(`${word(24)}麵`)).toEqual([]);
  });

  test('words are taken along up to five units on each side', () => {
    // The next word ends five units behind: the one after it is taken along, too.
    expect(find(`${FOUR}麵${FOUR}${word(15)}`)).toHaveLength(1);
    expect(find(`${FOUR}麵${FOUR}${word(16)}`)).toEqual([]);
    expect(find(`${FOUR}麵${FIVE}${word(16)}`)).toHaveLength(1);
    expect(find(`${word(20)}${FOUR}麵`)).toEqual([]);
    expect(find(`${word(16)}${FOUR}麵`)).toHaveLength(1);
    expect(find(`${word(20)}${FIVE}麵`)).toHaveLength(1);
  });
});
