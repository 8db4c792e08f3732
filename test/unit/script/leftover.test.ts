// Characters that no word decides: by what stands beside them.
import { describe, expect, test } from 'vitest';
import { leftover } from '../../../utils/script/leftover.ts';

/** What is said of the character in brackets; the word it stands in has `length` units. */
function opinion(marked: string, length = 1): string {
  const at = marked.indexOf('[');
  const code = leftover(marked.replace(/[[\]]/g, ''), at, length);
  return code === 0 ? '' : String.fromCharCode(code);
}

describe('leftover', () => {
  test.each([
    // A measure after a numeral, else "only".
    ['15[只]羊', '隻'],
    ['15 [只]羊', '隻'],
    ['一[只]', '隻'],
    ['三[只]有', ''],
    ['他[只]来', ''],
    ['[只]有', ''],
    // A play that is counted; a theatre is none.
    ['一[出]戏', '齣'],
    ['这[出]大戏', '齣'],
    ['首[出]舞台剧', '齣'],
    ['每[出]历史剧', '齣'],
    ['这[出]戏院', ''],
    ['走[出]戏', ''],
    ['[出]戏', ''],
    ['一[出]门', ''],
    // Days after a date, and the queen of heaven.
    ['四天[后]', '後'],
    ['10 天[后]', '後'],
    ['5 天[后]', '後'],
    ['武则天[后]', ''],
    ['天[后]', ''],
    ['然[后]', ''],
    // Miles, villages and foreign names against "inside".
    ['50海[里]', '里'],
    ['50 海[里]', '里'],
    ['大海[里]', ''],
    ['海[里]', ''],
    ['走了10[里]', '里'],
    ['坂[里]村', '里'],
    ['埃[里]克', '里'],
    ['“[里]昂', ''],
    ['，[里]斯', '里'],
    ['巴[里]', '里'],
    ['见[里]·德', '里'],
    ['约·[里]氏', '里'],
    ['心[里]想', ''],
    // Foreign names that end in what may be "dry", "pine" or "salty".
    ['塔什[干]', ''],
    ['巴尔[干]', '干'],
    ['亚[松]', '松'],
    ['[咸]普顿', ''],
    ['[咸]巴', '咸'],
    ['饼[干]', ''],
    // Surnames before what a person is styled by.
    ['[涂]先生', '涂'],
    ['[涂]上', ''],
    ['警方说[于]男酒驾', '于'],
    ['[于]议员', '于'],
    ['用[于]男', ''],
    ['[于]男女', ''],
    ['[于]某种', ''],
    ['[于]某说', '于'],
    ['[钟]小姐', '鍾'],
    ['[钟]响', ''],
    ['[岳]先生', '岳'],
    ['[游]嫌', '游'],
    ['网红[钟]明轩', '鍾'],
    ['主持人[钟]，', ''],
    // Noodles.
    ['鱼汤[面]', '麪'],
    ['方[面]', ''],
    // A surname, and what is over.
    ['[余]某', '余'],
    ['二十[余]人', '餘'],
    ['人', ''],
  ])('%s is %s', (marked, form) => expect(opinion(marked)).toBe(form));

  test('a word knows better', () => {
    for (const marked of ['15[只]羊', '10[里]', '鱼汤[面]', '巴尔[干]', '[余]某'])
      expect(opinion(marked, 2)).toBe('');
    expect(opinion('50海[里]', 2)).toBe('里');
    // 余家人 against 其余家人 and the ten and more families of 十余家.
    expect(opinion('，[余]家人', 2)).toBe('余');
    expect(opinion('但[余]家祠堂', 2)).toBe('余');
    expect(opinion('其[余]家人', 2)).toBe('');
    expect(opinion('，[余]家用', 2)).toBe('');
  });
});
