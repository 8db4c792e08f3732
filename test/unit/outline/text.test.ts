// The text that the rules read: every mark's full-width form, numbers, straight quotes, and spans without blank ends.
import { describe, expect, test } from 'vitest';
import { foldForReading, trimSpan } from '../../../utils/outline/text.ts';

describe('foldForReading', () => {
  test.each([
    ['甲,乙﹐丙､丁﹑戊', '甲，乙，丙、丁、戊'],
    ['甲;乙﹔丙:丁﹕戊', '甲；乙；丙：丁：戊'],
    ['甲!乙?丙｡', '甲！乙？丙。'],
    ['(甲)﹙乙﹚[丙]〔丁〕', '（甲）（乙）（丙）（丁）'],
    ['「甲『乙』」<丙>', '“甲‘乙’”〈丙〉'],
    ['甲‧乙•丙・丁．戊', '甲·乙·丙·丁·戊'],
    ['甲\u3000乙\u00a0丙\t丁\r戊', '甲 乙 丙 丁 戊'],
    ['縣長說', '县长说'],
  ])('%s becomes %s', (text, folded) => expect(foldForReading(text)).toBe(folded));

  test.each([
    ['1,000人9:30到', '1,000人9:30到'],
    ['0,9', '0,9'],
    ['9:0', '9:0'],
    ['1;2', '1；2'],
    ['1,人', '1，人'],
    ['人,1', '人，1'],
    [',1', '，1'],
    ['1:', '1：'],
    ['/,1', '/，1'],
    ['1,/', '1，/'],
  ])('a comma or colon between two digits stays: %s', (text, folded) =>
    expect(foldForReading(text)).toBe(folded),
  );

  test('straight quotes begin anew in each line', () => {
    expect(foldForReading('他说"好\n她说"行"，又说"去"\n再见')).toBe('他说“好\n她说“行”，又说“去”\n再见');
  });
});

describe('trimSpan', () => {
  const trim = (text: string, start = 0, end = text.length) => {
    const span = trimSpan(text, start, end);
    return [span.start, span.end];
  };
  test.each([
    [' 甲 ', [1, 2]],
    ['\n\u00a0甲乙\u3000\ufeff', [2, 4]],
    ['!甲!', [0, 3]],
    ['甲', [0, 1]],
    ['甲 乙', [0, 3]],
    ['   ', [3, 3]],
    ['', [0, 0]],
  ])('%j', (text, span) => expect(trim(text)).toEqual(span));

  test('looks at nothing outside', () => {
    expect(trim('甲  乙', 1, 3)).toEqual([3, 3]);
    expect(trim('甲    ', 1, 3)).toEqual([3, 3]);
    expect(trim(' 甲 乙 ', 1, 3)).toEqual([1, 2]);
  });
});
