// A region's own words: longest match in place, and no phrase that begins in one word and ends in another.
import { describe, expect, test } from 'vitest';
import { makeStage } from '../../../utils/script/stage.ts';
import { applyVocabulary } from '../../../utils/script/vocabulary.ts';

const STAGE = makeStage(
  new Map([
    ['软件', '软体'],
    ['的士', '计程车'],
    ['的士站', '计程车站'],
    ['打印', '列印'],
    ['信息', '讯'],
  ]),
);

/** Applies it to words that are parted by bars, with `before` units in front and room for `room` more behind. */
function apply(words: string, before = 0, room = 8): string {
  const text = words.replaceAll('|', '');
  const edges = new Uint8Array(text.length + 1);
  let at = 0;
  for (const word of words.split('|')) {
    edges[at] = 1;
    at += word.length;
  }
  const units = new Uint16Array(before + text.length + room);
  for (let unit = 0; unit < text.length; unit++) units[before + unit] = text.charCodeAt(unit);
  const length = applyVocabulary(STAGE, units, before, text.length, edges);
  return String.fromCharCode(...units.subarray(before, before + length));
}

describe('applyVocabulary', () => {
  test.each([
    ['软件', '软体'],
    ['好|软件|打印', '好软体列印'],
    ['软|件', '软体'],
    ['新软件', '新软体'],
    ['软件包', '软体包'],
    // Never from inside one word to inside another.
    ['勇敢|的|士兵', '勇敢的士兵'],
    ['真的|士', '真的士'],
    ['真的|士兵', '真的士兵'],
    ['的|士站', '计程车站'],
    ['的|士站着', '的士站着'],
    ['的士|站着', '计程车站着'],
    ['的士', '计程车'],
    ['信息', '讯'],
    ['信息|的士|信息', '讯计程车讯'],
    ['春耕', '春耕'],
    ['软', '软'],
  ])('%s → %s', (words, out) => expect(apply(words)).toBe(out));

  test('works in place, from an offset', () => {
    expect(apply('打印|的士', 3)).toBe('列印计程车');
  });

  test('what would not fit stays as it was', () => {
    expect(apply('的士', 0, 1)).toBe('计程车');
    expect(apply('的士', 0, 0)).toBe('的士');
    expect(apply('的士', 5, 0)).toBe('的士');
    expect(apply('软件', 5, 0)).toBe('软体');
  });
});
