// Lines of a page, from hand-written nodes.
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../utils/article/blocks.ts';
import type { PageNode, PageSnapshot } from '../../../utils/types.ts';

type Sketch = string | SketchElement;
// An interface, because a type may not name itself.
interface SketchElement extends Array<Sketch> {}
const INLINE = new Set(['a', 'b', 'span', 'br']);

/** ['p', '一', ['b', '二']] as a snapshot; a tag with a ! is hidden. */
function snapshotOf(sketch: Sketch): PageSnapshot {
  const nodes: PageNode[] = [];
  const add = (part: Sketch, parent: number, hidden: boolean) => {
    if (typeof part === 'string') {
      nodes.push({
        tag: '#text',
        parent,
        end: nodes.length + 1,
        text: part,
        hidden,
        block: false,
        attrs: {},
      });
      return;
    }
    const [name, ...children] = part as [string, ...Sketch[]];
    const tag = name.replace('!', '');
    const gone = hidden || name.endsWith('!');
    const index = nodes.length;
    const node = { tag, parent, end: 0, text: '', hidden: gone, block: !INLINE.has(tag), attrs: {} };
    nodes.push(node);
    for (const child of children) add(child, index, gone);
    node.end = nodes.length;
  };
  add(sketch, -1, false);
  return { url: '', title: '', lang: '', meta: {}, jsonLdArticle: false, nodes };
}
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
    const [line] = readBlocks(snapshotOf(['body', ['p', '  ', '一二', ['a', '三四'], ' ']]));
    expect(line).toEqual({ text: '一二三四', texts: [3, 5], holder: 1, linkShare: 0.5, hidden: false });
  });
});
