// Questions about the tree, and about the page's tongue.
import { describe, expect, it } from 'vitest';
import { foreignTongue } from '../../../utils/article/language.ts';
import { commonAncestor, disjoint, holds, outermostBeside } from '../../../utils/article/tree.ts';
import type { Block, PageNode } from '../../../utils/types.ts';

/*  0 body ── 1 div ── 2 p ── 3 text
 *        │         └─ 4 p ── 5 text
 *        └─ 6 div ── 7 p                       */
const shape: [tag: string, parent: number, end: number][] = [
  ['body', -1, 8],
  ['div', 0, 6],
  ['p', 1, 4],
  ['#text', 2, 4],
  ['p', 1, 6],
  ['#text', 4, 6],
  ['div', 0, 8],
  ['p', 6, 8],
];
const nodes: PageNode[] = shape.map(([tag, parent, end]) => ({
  tag,
  parent,
  end,
  text: '',
  hidden: false,
  block: true,
  attrs: {},
}));

describe('the tree', () => {
  it.each([
    [1, 1, true],
    [1, 5, true],
    [1, 6, false],
    [2, 1, false],
    [99, 99, false],
  ])('%i holds %i: %s', (a, b, held) => expect(holds(nodes, a, b)).toBe(held));
  it.each([
    [3, 3, 2],
    [2, 2, 2],
    [3, 5, 1],
    [2, 4, 1],
    [3, 7, 0],
    [1, 6, 0],
  ])('%i to %i lie in %i', (first, last, ancestor) =>
    expect(commonAncestor(nodes, first, last)).toBe(ancestor),
  );
  it.each([
    [2, 4, true],
    [1, 6, true],
    [1, 3, false],
    [3, 1, false],
  ])('%i and %i share nothing: %s', (a, b, apart) => expect(disjoint(nodes, a, b)).toBe(apart));
  it.each([
    [3, 7, 1],
    [3, 5, 2],
    [7, 3, 6],
    [0, 3, 0],
  ])('around %i beside %i: %i', (a, b, outermost) => expect(outermostBeside(nodes, a, b)).toBe(outermost));
});

describe('foreignTongue', () => {
  const block = (text: string, hidden = false): Block => ({
    text,
    texts: [],
    holder: 0,
    linkShare: 0,
    hidden,
  });
  const tongue = (...texts: string[]) => foreignTongue(texts.map((text) => block(text)));
  const chinese = '市政府召开会议研究老街修缮和防汛备汛工作。';
  it.each([
    ['Chinese', '', [chinese, chinese]],
    ['too little of it', 'not Chinese', [chinese]],
    ['Japanese', 'Japanese', [`${chinese}${chinese}`, 'これはひらがなのながいぶんしょうです']],
    ['Chinese with a shop name', '', [chinese, chinese, chinese, 'しおや']],
    ['Korean', 'Korean', [chinese, chinese, '이것은 한국어로 쓰인 긴 문장입니다']],
    ['English with a quotation', 'not Chinese', [`${chinese}${chinese}`, 'word '.repeat(70)]],
    ['Chinese with names', '', [`${chinese}${chinese}`, 'word '.repeat(20)]],
    ['nothing', 'not Chinese', []],
  ])('%s', (_what, verdict, texts) => expect(tongue(...texts)).toBe(verdict));
  it('asks nothing of hidden lines', () => {
    expect(foreignTongue([block(chinese.repeat(2)), block('이것은 한국어로 쓰인 문장', true)])).toBe('');
  });
  it('gives one endless line no more say than a paragraph', () => {
    expect(tongue('state '.repeat(5000), ...Array(8).fill(chinese.repeat(2)))).toBe('');
  });
  it('has read enough after some thousand characters', () => {
    expect(tongue(...Array(16).fill('字'.repeat(400)), ...Array(50).fill('한국어'.repeat(100)))).toBe('');
  });
});
