// Own words: lists of every usual form are read, bad lines are named, and texts are cut at the words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtOwnWords } from '../../../utils/browser/settings-own-words.ts';
import { formatWords, LONGEST_WORD, parseWords } from '../../../utils/browser/settings-words.ts';

describe('parseWords', () => {
  it.each([
    ['内存\t記憶體', '内存', '記憶體'],
    ['内存 記憶體', '内存', '記憶體'],
    ['内存　記憶體', '内存', '記憶體'],
    ['内存=記憶體', '内存', '記憶體'],
    ['内存 => 記憶體', '内存', '記憶體'],
    ['内存 → 記憶體', '内存', '記憶體'],
    ['内存,記憶體', '内存', '記憶體'],
    ['内存，記憶體', '内存', '記憶體'],
    ['\ufeff内存\t記憶體', '内存', '記憶體'],
    ['发\t發 髮', '发', '發'],
    ['New York\t紐約', 'New York', '紐約'],
  ])('reads %j', (text, from, to) => {
    expect(parseWords(text)).toEqual({ words: [[from, to]], faults: [], repeated: 0 });
  });
  it('skips empty lines and remarks, takes every kind of line end', () => {
    expect(parseWords('# list\r\n\r\na b\rc d\n').words).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  it('names the lines that it cannot read', () => {
    const long = '长'.repeat(LONGEST_WORD + 1);
    expect(parseWords(`a b\n只有一个\na b c\n${long} x`).faults).toEqual([
      { line: 2, text: '只有一个' },
      { line: 3, text: 'a b c' },
      { line: 4, text: long.slice(0, LONGEST_WORD) },
    ]);
  });
  it('lets the last of a repeated word hold', () => {
    expect(parseWords('a b\na c')).toEqual({ words: [['a', 'c']], faults: [], repeated: 1 });
  });
  it('reads ten thousand lines, and what formatWords writes', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => [`词${i}`, `詞${i}`] as [string, string]);
    expect(parseWords(formatWords(words))).toEqual({ words, faults: [], repeated: 0 });
  });
});

describe('cutAtOwnWords', () => {
  const replaced = (pieces: string[], words: [string, string][]) => {
    const cut = cutAtOwnWords(pieces, words);
    return cut.join(cut.rest.map((text) => text.toUpperCase()));
  };
  it('replaces own words and leaves the rest to the converter', () => {
    expect(replaced(['ab内存cd', 'ef', '', '内存'], [['内存', 'ram']])).toEqual(['ABramCD', 'EF', '', 'ram']);
  });
  it('takes the longest word', () => {
    expect(
      replaced(
        ['x内存条内存'],
        [
          ['内存', '1'],
          ['内存条', '2'],
        ],
      ),
    ).toEqual(['X21']);
  });
  it('never replaces within what it put there', () => {
    expect(replaced(['aa'], [['a', 'aa']])).toEqual(['aaaa']);
  });
  it('without a word in the text is the conversion alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
        const cut = cutAtOwnWords(pieces, [['\u{10ffff}不会有的词', 'x']]);
        expect(cut.join(cut.rest)).toEqual(pieces);
      }),
    );
  });
});
