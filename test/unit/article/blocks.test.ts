// Lines of a page, from hand-written nodes.
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../utils/article/blocks.ts';
import { type Sketch, snapshotOf } from './sketch.ts';

const lines = (sketch: Sketch) =>
  readBlocks(snapshotOf(sketch)).map((b) => (b.hidden ? `(${b.text})` : b.text));

describe('readBlocks', () => {
  it('breaks at blocks and br, not at inline elements', () => {
    expect(lines(['body', ['p', '一', ['b', '二'], '三', ['br'], '四'], '五', ['div', '六']])).toEqual([
      '一二三',
      '四',
      '五',
      '六',
    ]);
  });

  it('collapses white space of every kind, and drops lines of nothing else', () => {
    expect(lines(['body', ['p', '　　一\u00a0 \n 二  '], ['p', ' \u200b　'], ['p', '\u200b']])).toEqual([
      '一 二',
    ]);
  });

  it('keeps hidden text out of the line, as a line of its own', () => {
    expect(lines(['body', ['p', '一', ['span!', '二', ['div', '三']], '四']])).toEqual([
      '(二)',
      '(三)',
      '一四',
    ]);
  });

  it('knows the share of links, the texts and the holder', () => {
    const [line, next] = readBlocks(snapshotOf(['body', ['p', '  ', '一二三', ['a', '四'], ' '], '五六']));
    expect(line).toEqual({ text: '一二三四', texts: [3, 5], holder: 1, linkShare: 0.25, hidden: false });
    expect(next).toEqual({ text: '五六', texts: [7], holder: 0, linkShare: 0, hidden: false });
  });
  it('a link ends where its element does', () => {
    const shareOf = (...children: Sketch[]) =>
      readBlocks(snapshotOf(['body', ['p', ...children]]))[0]!.linkShare;
    expect(shareOf(['a', '一'], '二三四')).toBe(0.25);
    expect(shareOf(['b', '一', ['a', ['i', '二']]], '三四')).toBe(0.25);
    expect(shareOf(['a', ['b', '一二'], '三'], ['b', '四'])).toBe(0.75);
    // White space in a link is no letter of it.
    expect(shareOf(['a', ' 一 '], '二')).toBe(0.5);
  });
  it('a line belongs to the box that it stands in, before and behind another', () => {
    const page: Sketch = ['body', ['div', '一', ['p', '二'], '三', ['b', '四', ['div!', '五']]]];
    const found = readBlocks(snapshotOf(page)).map(({ text, holder }) => [text, holder]);
    expect(found).toEqual([
      ['一', 1],
      ['二', 3],
      ['五', 8],
      ['三四', 1],
    ]);
  });
  it('the last line is read where the page’s own element is inline', () => {
    expect(readBlocks(snapshotOf(['span', '一', ['br'], '二']))).toMatchObject([
      { text: '一', holder: 0 },
      { text: '二', holder: 0 },
    ]);
  });
});
