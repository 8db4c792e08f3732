// How much of a page may be in another tongue, on either side of each limit.
import { describe, expect, it } from 'vitest';
import { foreignTongue } from '../../../utils/article/language.ts';

const tongue = (...texts: string[]) =>
  foreignTongue(texts.map((text) => ({ text, texts: [], holder: 0, linkShare: 0, hidden: false })));
const zh = (n: number) => '市'.repeat(n);

describe('foreignTongue', () => {
  it.each<[what: string, verdict: string, texts: string[]]>([
    ['thirty Han', '', [zh(30)]],
    ['twenty-nine', 'not Chinese', [zh(29)]],
    ['8 % kana', '', [zh(92), 'か'.repeat(8)]],
    ['9 % kana', 'Japanese', [zh(91), 'か'.repeat(9)]],
    ['a fifth as much hangul as Han', '', [zh(100), '한'.repeat(20)]],
    ['more hangul', 'Korean', [zh(100), '한'.repeat(21)]],
    ['seven Han to ten words', '', [zh(70), ...Array(2).fill('word '.repeat(50))]],
    ['fewer', 'not Chinese', [zh(69), ...Array(2).fill('word '.repeat(50))]],
    ['words of two letters are none', '', [zh(70), 'to '.repeat(133)]],
    ['letters with accents and of Cyrillic are words', 'not Chinese', [zh(40), 'été éçà мир '.repeat(30)]],
    [
      'a line has no more say than its first 400 characters',
      '',
      [zh(280), `${'word '.repeat(80)}${'한'.repeat(999)}`],
    ],
    ['… and no less', 'not Chinese', [zh(55), `${'word '.repeat(79)}word`]],
    [
      'the longest lines are asked first',
      'Korean',
      ['市', ...Array(30).fill('한'.repeat(400)), ...Array(40).fill(zh(300))],
    ],
    ['15 long lines are enough', '', [...Array(40).fill('한'.repeat(399)), ...Array(15).fill(zh(400))]],
    ['the 400th character is read', '', [zh(29), `${'，'.repeat(399)}市`]],
    ['the next is not', 'not Chinese', [zh(29), `${'，'.repeat(400)}市`]],
    ['6,000 characters are read', 'Korean', [...Array(14).fill('，'.repeat(400)), zh(385), '한'.repeat(384)]],
    ['one more is enough', '', [...Array(14).fill('，'.repeat(400)), zh(386), '한'.repeat(384)]],
  ])('%s', (_what, verdict, texts) => expect(tongue(...texts)).toBe(verdict));
});
