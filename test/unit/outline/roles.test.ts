// Offices and titles: where one ends before a name, what only looks like one, which titles follow a name.
import { describe, expect, test } from 'vitest';
import { headEnds, isRole, roleEnds, TRAILING_TITLE } from '../../../utils/outline/roles.ts';

describe('roleEnds', () => {
  test.each<[string, number[]]>([
    ['书记', [2]],
    ['县委书记', [4]],
    ['书记处书记', [5]],
    ['县委书记、县长', [4, 7]],
    ['县人大常委会副主任', [9]],
    ['市委常委', [4]],
    ['市委常委会', []],
    ['镇党委书记赵立新', [5]],
    ['政协委员', [4]],
    ['政协委员会主席', [7]],
    ['代表团团长', [5]],
    ['总统制', []],
    ['长', []],
    ['', []],
  ])('%s', (text, ends) => expect(roleEnds(text)).toEqual(ends));

  test('an office may fill the text from its first character', () => {
    expect(roleEnds('行政长官')).toEqual([4]);
    expect(roleEnds('镇党委书记')).toEqual([5]);
  });
});

describe('headEnds', () => {
  test.each<[string, number[]]>([
    ['河湖长', [3]],
    ['区总河湖长、链长', [5, 8]],
    ['长江', []],
    ['增长', []],
    ['全县产量增长', []],
    ['增长很快', []],
    ['林长周海', [2]],
    ['', []],
  ])('%s', (text, ends) => expect(headEnds(text)).toEqual(ends));
});

describe('isRole', () => {
  test.each(['县长', '县委常委', '中共中央政治局常委', '区总河湖长', '田林长'])('%s is one', (text) =>
    expect(isRole(text)).toBe(true),
  );
  test.each(['长', '链长', '收入增长', '县长来', '县委', '湖长们'])('%s is none', (text) =>
    expect(isRole(text)).toBe(false),
  );
});

describe('a title behind a name', () => {
  test.each([
    ['副总理出席', '副总理'],
    ['副总出席', '副总'],
    ['副总经理出席', undefined],
    ['部长助理说', '部长助理'],
    ['女士说', '女士'],
    ['出席会议的县长', undefined],
  ])('%s', (text, title) => expect(TRAILING_TITLE.exec(text)?.[0]).toBe(title));
});
