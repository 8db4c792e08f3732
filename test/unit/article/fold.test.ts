// Two prints of one sentence have one key.
import { describe, expect, it } from 'vitest';
import { foldSentences, foldText } from '../../../utils/article/fold.ts';

describe('foldText', () => {
  it.each([
    ['width', '第１２期ＡＢＣ，', '第12期abc,'],
    ['punctuation and white space', '“会议”指出：　要 抓好', '「会议」指出: 要抓好'],
    ['script', '會議強調，落實製度', '会议强调，落实制度'],
    ['a naive conversion', '後麵', '后面'],
    ['compatibility forms', '㎡①', 'm21'],
    ['Hong Kong forms', '公共衞生', '公共衛生'],
  ])('folds %s', (_, a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it('keeps what differs', () => {
    expect(foldText('增长5%')).not.toBe(foldText('增长6%'));
    expect(foldText('张三')).not.toBe(foldText('张山'));
  });
});

describe('foldSentences', () => {
  it('splits at the ends of sentences of any width', () => {
    expect(foldSentences('一句。两句!三句. 4.5倍；四句……五句')).toEqual([
      '一句',
      '两句',
      '三句',
      '45倍',
      '四句',
      '五句',
    ]);
  });
});

describe('letters and digits', () => {
  it('are all kept, the first and last of each kind too', () => {
    const kept = '0123456789abcdefghijklmnopqrstuvwxyz一鿿';
    expect(foldText(kept)).toBe(kept);
  });
  it('are kept beside what needs other rules, and nothing else is', () => {
    expect(foldText('0/9:a`z{一龥é')).toBe(foldText('09az一龥é'));
    expect(foldText('0/9:@Az[`{一　龥')).toBe('09az一龥');
  });
});

it('every character is folded by the rules of Unicode, beside plain ones, too', () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = `9${String.fromCharCode(code)}z。`;
    // The common fold and the variants only concern Han.
    const rules = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
    if (/^9\p{Script=Han}*z$/u.test(rules)) expect(foldText(text)).toHaveLength(rules.length);
    else if (foldText(text) !== rules) expect(foldText(text), `U+${code.toString(16)}`).toBe(rules);
  }
});
