// Parts of names and measures: foreign syllables, miles and villages, surnames in lists, given names.
import { expect, test } from 'vitest';
import { after, isForeign, isGivenName, isListedName, mile } from '../../../utils/script/name-parts.ts';

/** The text and the place of the character in brackets. */
function marked(text: string): [string, number] {
  return [text.replace(/[[\]]/g, ''), text.indexOf('[')];
}

test('the unit after a place', () => {
  expect([after('甲乙', 0), after('甲乙', 1)]).toEqual(['乙', '']);
});

test.each([
  ['[埃]里克', true],
  ['约[·]里', true],
  ['约[‧]里', true],
  ['[水]', false],
  ['[]', false],
])('%s is of a foreign name: %s', (text, foreign) => expect(isForeign(...marked(text))).toBe(foreign));

test.each([
  // Miles, villages, syllables before 里.
  ['十[里]路', true],
  ['２[里]路', true],
  ['坂[里]村', true],
  ['这[里]民', true],
  ['埃[里]克', true],
  // Outside a name, or inside one.
  ['，[里]斯', true],
  ['[里]斯', true],
  ['在[里]斯', false],
  ['维[里]斯', true],
  ['维[里]水', false],
  // Two foreign characters follow, one of them such as no word has.
  ['在[里]尔克', true],
  ['在[里]克尔', true],
  ['在[里]克斯', false],
  ['在[里]尔水', false],
  ['暗格[里]', false],
  ['格[里]', true],
  ['萨格[里]', true],
  ['，格[里]', true],
  ['在[里]水尔', false],
  ['克在[里]尔水', false],
  // At the end of a name.
  ['维[里]', true],
  ['维[里]，', true],
  ['水[里]', false],
  ['水[里]，', false],
  ['水[里]·德', true],
  ['约·[里]水', true],
  ['心[里]想', false],
  ['[里]', false],
])('%s is no inside: %s', (text, is) => expect(mile(...marked(text))).toBe(is ? 0x91cc : 0));

test.each([
  ['王强、[于]国华、', true],
  ['王强、[于]国华', true],
  ['王强、[于]华', true],
  ['王强、[于]华、', true],
  ['王强、[涂]权吉、', true],
  ['王强、[于]国华等', false],
  ['王强、[于]国华和、', false],
  ['王强、[于]、', false],
  ['王强、[于]', false],
  ['王强、[于]今日、', false],
  ['王强，[于]国华、', false],
  ['[于]国华、', false],
  ['王强、[于]国华来、', false],
])('%s is a listed name: %s', (text, is) => expect(isListedName(...marked(text))).toBe(is));

test.each([
  ['陈[冲]', true],
  ['陈[冲]，', true],
  ['，陈[冲]，', true],
  ['的陈[冲]，', false],
  ['行政院长陈[冲]，', true],
  ['陈[冲]院长', true],
  ['陈[冲]说', true],
  ['陈[冲]认为', true],
  ['陈[冲]主席', true],
  ['陈[冲]上去', false],
  ['陈院长[冲]：', true],
  ['陈院长[冲]', true],
  ['陈院长[冲]上', false],
  ['水院长[冲]：', false],
  ['院长[冲]', false],
  ['水[冲]，', false],
  ['[冲]', false],
])('%s is a given name: %s', (text, is) => expect(isGivenName(...marked(text))).toBe(is));
