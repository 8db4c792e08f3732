// Folding: one key for a Simplified, a Traditional and a spoilt copy.
import { describe, expect, test } from 'vitest';
import { loadDictionaries } from '../../../scripts/tables/dictionaries.ts';
import { foldPairs, packFold } from '../../../scripts/tables/fold.ts';
import { detectScript } from '../../../utils/script/detect.ts';
import { foldToSimplified } from '../../../utils/script/fold.ts';
import { FOLD_TABLE } from '../../../utils/script/fold-table.ts';

describe('foldToSimplified', () => {
  test.each([
    ['全面制定关于联系群众的制度', '全面製定關於聯係群眾的製度', '全麵製定關於聯系羣衆的制度'],
    ['后来里面只有发展', '後來裡面隻有發展', '后來裏麵只有髮展'],
    ['强调要着力解决', '強調要著力解決', '強調要着力解決'],
  ])('%s', (hans, hant, spoilt) => {
    expect(foldToSimplified(hant)).toBe(foldToSimplified(hans));
    expect(foldToSimplified(spoilt)).toBe(foldToSimplified(hans));
  });

  test('has the pairs of OpenCC’s dictionary, and what it has is what the script makes', async () => {
    const pairs = foldPairs(await loadDictionaries());
    expect(pairs.length).toBeGreaterThan(2450);
    expect(new Map(pairs).get('鄺')).toBe('邝');
    expect(new Map(pairs).has('鮊')).toBe(false);
    for (const [from, to] of pairs) expect(foldToSimplified(from), from).toBe(to);
    expect(FOLD_TABLE).toBe(packFold(pairs));
  });

  test('keeps length, other scripts, astral and lone surrogates', () => {
    const text = 'Aé𠀀\ud800國\udc00 – 한국 ヴ';
    expect(foldToSimplified(text)).toBe('Aé𠀀\ud800国\udc00 – 한국 ヴ');
    expect(foldToSimplified('')).toBe('');
  });

  test('is idempotent on every folded character', () => {
    for (let code = 0x4e00; code <= 0x9fff; code++) {
      const once = foldToSimplified(String.fromCharCode(code));
      expect(foldToSimplified(once)).toBe(once);
    }
  });
});

describe('detectScript', () => {
  test.each([
    ['会议强调，要认真总结经验。', 'hans'],
    ['會議強調，要認真總結經驗。', 'hant'],
    ['全麵落實責任製，關係到發展。', 'hant'],
    ['新しい時間の会議が東京で開かれた', null],
    ['Plain English', null],
    ['', null],
  ])('%s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });
});
