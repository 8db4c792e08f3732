// The gate's counts, each on either side of its limit.
import { describe, expect, it } from 'vitest';
import { couldBeArticle, type GateSample } from '../../../utils/article/gate.ts';

const chinese: GateSample = {
  lang: '',
  letters: 1000,
  han: 900,
  kana: 0,
  hangul: 0,
  prose: 500,
  complete: false,
};
const ask = (sample: Partial<GateSample>) => couldBeArticle({ ...chinese, ...sample });

describe('couldBeArticle', () => {
  it.each<[what: string, sample: Partial<GateSample>, why: string]>([
    ['Chinese', {}, 'Chinese, prose 500'],
    ['just enough Han', { han: 60 }, 'Chinese, prose 500'],
    ['too little Han', { han: 59 }, 'not Chinese'],
    ['just enough prose', { prose: 40 }, 'Chinese, prose 40'],
    ['too little prose', { prose: 39 }, 'no prose'],
    ['as much kana as Chinese pages have', { han: 920, kana: 80 }, 'Chinese, prose 500'],
    ['more kana', { han: 920, kana: 81 }, 'Japanese'],
    ['a few kana on a short page', { han: 60, kana: 10 }, 'Chinese, prose 500'],
    ['one more', { han: 60, kana: 11 }, 'Japanese'],
    ['kana and no Han', { han: 0, kana: 11 }, 'Japanese'],
    ['kana less than 8 % of Han and kana', { han: 150, kana: 13 }, 'Chinese, prose 500'],
    ['a tenth of hangul', { hangul: 100 }, 'Chinese, prose 500'],
    ['more hangul', { hangul: 101 }, 'Korean'],
  ])('%s', (_what, sample, why) => {
    const candidate = why.startsWith('Chinese');
    expect(ask(sample)).toEqual({ candidate, why, tooLittle: false });
  });

  it.each<[what: string, sample: Partial<GateSample>, why: string, tooLittle: boolean]>([
    ['a shell', { letters: 199, han: 0, complete: true }, 'little text', true],
    ['a short page', { letters: 200, han: 0, complete: true }, 'not Chinese', false],
    ['the beginning of a long page', { letters: 199, han: 0 }, 'not Chinese', false],
    ['a shell with a menu', { letters: 199, han: 70, prose: 0, complete: true }, 'no prose', true],
    ['a Japanese shell', { letters: 100, han: 20, kana: 50, complete: true }, 'Japanese', false],
    ['a Korean shell', { letters: 100, han: 0, hangul: 80, complete: true }, 'Korean', false],
  ])('worth a second look: %s', (_what, sample, why, tooLittle) => {
    expect(ask(sample)).toEqual({ candidate: false, why, tooLittle });
  });
});
