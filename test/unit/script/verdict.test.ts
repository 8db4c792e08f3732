// The verdict on a page: how many clear words of how many classes make it spoilt, and which suspects then change.
import { describe, expect, test } from 'vitest';
import type { Suspect } from '../../../utils/script/suspects.ts';
import { identityUnits } from '../../../utils/script/unit-tables.ts';
import { decide, type Page } from '../../../utils/script/verdict.ts';

interface Wrong {
  /** Simplified, found and better form. */
  forms: string;
  margin: number;
  /** The word with the character, Simplified; '' where it stands alone. */
  word: string;
}

/** A page of these words and the rest; gives back the words whose suspects change. */
function changed(wrongs: readonly Wrong[], rest = ''): string[] {
  let [text, hans] = ['', ''];
  const suspects = wrongs.map(({ forms, margin, word }): Suspect => {
    const [simple, found, better] = forms as unknown as string[];
    const start = hans.length;
    const whole = word || simple!;
    const at = start + whole.indexOf(simple!);
    hans += whole;
    text += whole.replace(simple!, found!);
    return {
      at,
      hans: simple!.charCodeAt(0),
      found: found!.charCodeAt(0),
      better: better!.charCodeAt(0),
      margin,
      word: word ? [start, start + word.length] : [0, 0],
    };
  });
  const page: Page = {
    text: text + rest,
    hans: hans + rest.replaceAll('麵', '面'),
    standard: identityUnits(),
  };
  const chosen = decide(page, suspects);
  return wrongs.filter((_, i) => chosen.includes(suspects[i]!)).map(({ forms, word }) => word || forms[0]!);
}

const wrong = (forms: string, word: string, margin: number): Wrong => ({ forms, word, margin });
/** 里 and 后, which any author may get wrong; 面, 制 and 系, which only a converter does. */
const [INSIDE, AFTER, HAIR] = ['里裡里', '后後后', '发發髮'];
const [FACE, MAKE, BE] = ['面麵面', '制製制', '系係系'];

describe('a page', () => {
  test.each<[string, Wrong[], string[]]>([
    ['no suspects', [], []],
    ['one clear word of a common class', [wrong(INSIDE, '公里', 72)], []],
    ['the same word twice', [wrong(INSIDE, '公里', 72), wrong(INSIDE, '公里', 72)], []],
    ['two words of one class', [wrong(INSIDE, '公里', 72), wrong(INSIDE, '邻里', 72)], ['公里', '邻里']],
    ['… one of them not clear', [wrong(INSIDE, '公里', 72), wrong(INSIDE, '邻里', 71)], []],
    ['… one of them alone', [wrong(INSIDE, '公里', 72), wrong(INSIDE, '', 72)], []],
    ['one word each of two classes', [wrong(INSIDE, '公里', 72), wrong(AFTER, '皇后', 72)], ['公里', '皇后']],
    ['a strong class, clear', [wrong(FACE, '方面', 48)], ['方面']],
    ['a strong class, not clear', [wrong(FACE, '方面', 47)], []],
    [
      'a strong class proves the others',
      [wrong(FACE, '方面', 48), wrong(MAKE, '制度', 2), wrong(BE, '', 2)],
      ['方面', '制度', '系'],
    ],
    ['… but for the faintest', [wrong(FACE, '方面', 48), wrong(MAKE, '制度', 1)], ['方面']],
    ['… and no common class', [wrong(FACE, '方面', 48), wrong(INSIDE, '公里', 72)], ['方面']],
    [
      '… unless it has two words',
      [wrong(FACE, '方面', 48), wrong(INSIDE, '公里', 72), wrong(INSIDE, '邻里', 72)],
      ['方面', '公里', '邻里'],
    ],
    [
      'two common classes make it spoilt through and through',
      [wrong(INSIDE, '公里', 72), wrong(AFTER, '皇后', 72), wrong(HAIR, '头发', 10), wrong(INSIDE, '', 2)],
      ['公里', '皇后', '头发', '里'],
    ],
    [
      '… but for what is faint in a class without a clear word',
      [wrong(INSIDE, '公里', 72), wrong(AFTER, '皇后', 72), wrong(HAIR, '头发', 9), wrong(INSIDE, '', 1)],
      ['公里', '皇后'],
    ],
    [
      'one common class is not enough for that',
      [wrong(INSIDE, '公里', 72), wrong(INSIDE, '邻里', 72), wrong(HAIR, '头发', 71)],
      ['公里', '邻里'],
    ],
  ])('%s', (_, wrongs, words) => expect(changed(wrongs)).toEqual(words));

  test('a class has collapsed while one in ten at most has another form', () => {
    const page = (same: number, others: number) =>
      changed([wrong(FACE, '方面', 48)], '麵'.repeat(same - 1) + '面'.repeat(others));
    expect([page(9, 0), page(9, 1), page(8, 1), page(18, 2), page(17, 2)]).toEqual([
      ['方面'],
      ['方面'],
      [],
      ['方面'],
      [],
    ]);
  });

  test('係 alone stays in Cantonese, which three of its characters tell', () => {
    const wrongs = [wrong(FACE, '方面', 48), wrong(BE, '关系', 48), wrong(BE, '', 48)];
    expect(changed(wrongs, '佢唔')).toEqual(['方面', '关系', '系']);
    expect(changed(wrongs, '佢唔喺')).toEqual(['方面', '关系']);
    expect(changed([wrong(FACE, '方面', 48), wrong(MAKE, '', 48)], '佢唔喺')).toEqual(['方面', '制']);
  });
});
