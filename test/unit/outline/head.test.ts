// Where the short form of a point ends.
import { describe, expect, test } from 'vitest';
import { headLength } from '../../../utils/outline/head.ts';
import type { Lexicon } from '../../../utils/outline/lexicon.ts';

const head = (text: string, lexicon?: Lexicon) => text.slice(0, headLength(text, 0, text.length, lexicon));
const HAN = '一二三四五六七八九十';

describe('a head', () => {
  test.each([
    ['ends at a comma after ten characters', `${HAN}，后面`, HAN],
    ['ends at a colon, too', `${HAN}：后面`, HAN],
    ['does not end before ten', `${HAN.slice(1)}，后面的话，再后面`, `${HAN.slice(1)}，后面的话`],
    ['counts Han characters only', `${HAN.slice(1)}2026，后，`, `${HAN.slice(1)}2026，后`],
    ['does not end inside a quotation', `${HAN}“引文，引文”，后面`, `${HAN}“引文，引文”`],
    [
      'does not end inside brackets in brackets',
      `${HAN}（甲（乙，丙），丁），后面`,
      `${HAN}（甲（乙，丙），丁）`,
    ],
    ['is not held by a bracket that only closes', `${HAN}）甲，后面`, `${HAN}）甲`],
    ['is the whole where no comma comes', `${HAN}${HAN}`, `${HAN}${HAN}`],
    ['may have 24', `${HAN}${HAN}甲乙丙丁`, `${HAN}${HAN}甲乙丙丁`],
    ['beyond that ends at the last 、 within', `${HAN}甲、${HAN}、乙丙丁戊`, `${HAN}甲、${HAN}`],
    ['not at a 、 before ten', `甲、${HAN}${HAN}乙丙丁戊己`, `甲、${HAN}${HAN}乙丙丁戊己`],
    ['not at a 、 in a quotation', `${HAN}“甲、乙”${HAN}丙丁戊`, `${HAN}“甲、乙”${HAN}丙丁戊`],
    ['not at a 、 beyond 24', `${HAN}${HAN}甲乙丙丁戊、己`, `${HAN}${HAN}甲乙丙丁戊、己`],
  ])('%s', (_what, text, expected) => expect(head(text)).toBe(expected));

  test('is taken from where the point stands', () => {
    const text = `会议强调，${HAN}，后面。`;
    expect(headLength(text, 5, text.length - 1, undefined)).toBe(10);
    expect(headLength(text, 5, 10, undefined)).toBe(5);
  });

  test('ends between two words where a lexicon knows them', () => {
    const asked: unknown[] = [];
    const lexicon = {
      boundaryNear: (text: string, near: number, least: number) => {
        asked.push(text, near, least);
        return 22;
      },
    } as unknown as Lexicon;
    const text = HAN.repeat(3);
    expect(head(text, lexicon)).toBe(text.slice(0, 22));
    expect(asked).toEqual([text, 24, 10]);
    const lost = { boundaryNear: () => 0 } as unknown as Lexicon;
    expect(head(text, lost)).toBe(text);
  });
});
