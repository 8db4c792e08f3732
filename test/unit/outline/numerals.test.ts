// Numerals of labels by their value, names of four characters, and lead-ins that only announce.
import { describe, expect, test } from 'vitest';
import { labelAt } from '../../../utils/outline/labels.ts';
import { isChineseName } from '../../../utils/outline/names.ts';
import type { Context } from '../../../utils/outline/opening.ts';
import { openingsOf } from '../../../utils/outline/openings.ts';

const DIGITS = ['', ...'一二三四五六七八九'];
const numeral = (n: number) =>
  n < 10 ? DIGITS[n]! : `${n < 20 ? '' : DIGITS[Math.floor(n / 10)]}十${DIGITS[n % 10]}`;

describe('numerals', () => {
  test.each(Array.from({ length: 39 }, (_, i) => i + 1))('%i', (n) => {
    expect(labelAt(`${numeral(n)}要落实`, 0)?.number).toBe(n);
    expect(labelAt(`第${numeral(n)}，落实`, 0)?.number).toBe(n);
    expect(labelAt(`（${numeral(n)}）落实`, 0)?.number).toBe(n);
    expect(labelAt(`${n}、落实`, 0, true)?.number).toBe(n);
  });
  test.each([...'①②③④⑤⑥⑦⑧⑨⑩'].map((mark, i) => [mark, i + 1] as const))('%s', (mark, n) =>
    expect(labelAt(`${mark}落实`, 0)?.number).toBe(n),
  );
});

test.each([
  ['林郑月娥', true],
  ['张王丽华', true],
  ['陈立立新', false],
  ['陈市监局', false],
  ['陈立新说', false],
  ['陈', false],
  ['陈立新年年', false],
])('%s is a name: %s', (text, is) => expect(isChineseName(text)).toBe(is));

describe('an announcement', () => {
  const read = (text: string, mode: Context['mode'] = 'none', stop = '。') => {
    const sentence = { start: 0, end: text.length, stop, parallel: false };
    const context = { mode, afterAgenda: false, parallel: false, reported: false, inSpeech: false };
    return openingsOf(text, sentence, context).map(({ act, speaker, content }) => [
      act,
      'span' in speaker ? text.slice(speaker.span.start, speaker.span.end) : speaker.kind,
      text.slice(content),
    ]);
  };
  test.each([
    ['会议提出三点要求：一要快', 'none', [['要求', 'meeting', '一要快']]],
    ['陈立新提出四点希望', 'none', [['希望', '陈立新', '']]],
    ['陈立新提出希望', 'none', []],
    ['提出三点意见：一要快', 'none', []],
    ['提出三点意见：一要快', 'speech', [['要求', 'pronoun', '一要快']]],
    ['会议对防汛作出部署：一要快', 'none', [['部署', 'meeting', '一要快']]],
    ['陈立新提出三点主张：一要快', 'none', [['其他', '陈立新', '一要快']]],
  ] as const)('%s (%s)', (text, mode, openings) => expect(read(text, mode)).toEqual(openings));
});
