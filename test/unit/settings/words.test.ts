// Own words: lists of every usual form are read, bad lines are named.
import { describe, expect, it } from 'vitest';
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
      { line: 4, text: `${long} x` },
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
