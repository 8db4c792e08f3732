// One step of OpenCC: the longest match wins, description sequences are copied whole, bad ones are no sequences.
import { describe, expect, test } from 'vitest';
import { descriptionEnd, makeStage, runStage } from '../../../utils/script/stage.ts';

test.each<[string, string, number]>([
  ['two operands', '⿰木木x', 3],
  ['three operands', '⿲木木木x', 4],
  ['three operands, one below the other', '⿳木木木x', 4],
  ['the first mark', '\u2ff0木木x', 3],
  ['the last mark', '\u2fff木木x', 3],
  ['one before the first', '\u2fef木木', 0],
  ['one behind the last', '\u3000木木', 0],
  ['one inside another', '⿰⿱木木木x', 5],
  ['one behind another operand', '⿰木⿱木木x', 5],
  ['an operand of the rare planes', '⿰\u{20000}木x', 4],
  ['too few operands', '⿰木', 0],
  ['none', '⿰', 0],
  ['no mark', '木木木', 0],
  ['the mark before the three', '⿱木木木', 3],
  ['the mark behind them', '⿴木木木', 3],
])('a description sequence: %s', (_, text, end) => expect(descriptionEnd(text, 0)).toBe(end));

test('a sequence of more than 64 marks is given up', () => {
  const nested = (marks: number) => descriptionEnd(`${'⿰'.repeat(marks)}${'木'.repeat(marks + 1)}`, 0);
  expect(nested(64)).toBe(129);
  expect(nested(65)).not.toBe(131);
});

test('a sequence may stand anywhere', () => {
  expect(descriptionEnd('甲⿰木木乙', 1)).toBe(4);
  expect(descriptionEnd('甲⿰木木乙', 0)).toBe(0);
});

describe('a stage', () => {
  const stage = makeStage(
    new Map([
      ['甲', '1'],
      ['甲乙', '2'],
      ['甲乙丙', '3'],
      ['木', '4'],
      ['丁丁', '5'],
    ]),
  );
  test.each([
    ['甲乙丙丁', '3丁'],
    ['甲乙丁', '2丁'],
    ['甲丙乙', '1丙乙'],
    ['戊甲', '戊1'],
    ['丁丁丁', '5丁'],
    ['戊己', '戊己'],
    ['⿰木木木', '⿰木木4'],
    ['⿰木', '⿰4'],
    ['甲戊⿰木木', '1戊⿰木木'],
    ['', ''],
  ])('%s → %s', (text, out) => expect(runStage(stage, text)).toBe(out));

  test('tries the longest first, in whatever order they come', () => {
    const other = makeStage(
      new Map([
        ['甲乙丙', '3'],
        ['甲', '1'],
        ['甲乙', '2'],
      ]),
    );
    expect(runStage(other, '甲乙丙甲乙甲')).toBe('321');
    expect(other.heads.get('甲'.charCodeAt(0))).toEqual(['甲乙丙', '甲乙', '甲']);
  });
});
