// Labels without a value, and labels whose value stands beside, below, behind or around them.
import { describe, expect, it } from 'vitest';
import { holds } from '../../../utils/article/tree.ts';
import { findEmpties } from '../../../utils/clean/empties.ts';
import type { ArticleMap } from '../../../utils/types.ts';
import { prose, read, type Sketch } from '../article/sketch.ts';

const p = (...children: Sketch[]): Sketch => ['p', ...children];
const td = (...children: Sketch[]): Sketch => ['td', ...children];
const tr = (...cells: Sketch[]): Sketch => ['tr', ...cells];
const table = (...rows: Sketch[]): Sketch => ['table', ['tbody', ...rows]];
const box = (...children: Sketch[]): Sketch => ['div', ...children];
const BODY: Sketch = ['div', { id: 'body' }, prose(40, 1), prose(40, 2)];

/** Labels that are empty: their texts, and the reason where it is a notice; texts that begin with - are gone. */
function empties(children: Sketch[], more: Sketch[] = []) {
  const { snapshot, nodes, blocks, element } = read([...more, BODY, ...children]);
  const root = element('body');
  const body = blocks.flatMap((block, i) => (holds(nodes, root, block.texts[0]!) ? [i] : []));
  const article: ArticleMap = { article: true, why: [], script: 'hans', blocks, title: -1, body, root };
  const gone = new Set(nodes.flatMap((node, i) => (node.text.startsWith('-') ? [i] : [])));
  return [...findEmpties(snapshot, article, gone)].map(([i, reason]) =>
    reason === 'empty-credit' ? nodes[i]!.text : `${nodes[i]!.text} (${reason})`,
  );
}
const tests = (cases: [what: string, children: Sketch[], found: string[]][]) =>
  it.each(cases)('%s', (_what, children, found) => expect(empties(children)).toEqual(found));

describe('credits in lines', () => {
  tests([
    ['alone', [p('责编：')], ['责编：']],
    ['two', [p('责编：'), p('校对：')], ['责编：', '校对：']],
    ['in one line', [p('责编： 校对：')], ['责编： 校对：']],
    ['in pieces', [p(['b', '责编'], '：')], ['责编', '：']],
    ['with a name', [p('责编：许言')], []],
    ['with a name below', [p('责编：'), p('许言')], []],
    ['with a name below, and hidden text between', [p('责编：'), ['p!', '隐藏'], p('许言')], []],
    ['with a line of 24 characters below', [p('责编：'), p('字'.repeat(24))], []],
    ['with a longer line', [p('责编：'), p('字'.repeat(25))], ['责编：']],
    ['with a sentence below', [p('责编：'), p('请遵守约定。')], ['责编：']],
    ['with another label and value below', [p('责编：'), p('校对：许言')], ['责编：']],
    ['with a heading below', [p('责编：'), p('相关新闻几则')], ['责编：']],
    [
      'with a name below of which only the first line counts',
      [p('责编：'), box(p('许言'), p('相关新闻：请看'))],
      [],
    ],
    ['… and only what is seen of it', [p('责编：'), box(['p!', '相关新闻：'], p('许言'))], []],
    ['… up to a break', [p('责编：'), p('许言', ['br'], '相关新闻：请看')], []],
    ['… which is not the first', [p('责编：'), box(['br'], p('相关新闻几则'))], ['责编：']],
    ['with an empty box, then a name', [p('责编：'), p(''), p('许言')], ['责编：']],
    ['with a hidden empty box, then a name', [p('责编：'), ['p!', ' '], p('许言')], []],
    ['with a rule, then a name', [p('责编：'), ['hr'], p('许言')], []],
    ['with a text that is gone, then a name', [p('责编：'), '-', p('许言')], []],
    ['with a picture below', [p('责编：'), ['img']], []],
    ['two, with a picture below', [p('责编：'), p('校对：'), ['img']], ['责编：', '校对：']],
    ['two, with a name below', [p('责编：'), p('校对：'), p('许言')], ['责编：']],
    ['two, with a box below', [p('责编：'), p('校对：'), box('页脚文字')], ['责编：', '校对：']],
    ['two, with an inline text below', [p('责编：'), p('校对：'), ['span', '许言']], ['责编：']],
    [
      'two inline ones, with a box below',
      [['span', '责编：'], ['br'], ['span', '校对：'], box('许言')],
      ['责编：'],
    ],
    ['a bare pipe, then a name', [p('责编：|'), p('许言')], ['责编：|']],
    ['a bare pipe in its place, then a name', [p('责编：'), '|', p('许言')], ['责编：']],
    [
      'a bare pipe behind it, then another with its name',
      [box(['span', '责编：'], ' | ', ['span', '校对：许言'])],
      ['责编：'],
    ],
    ['a colon is missing', [p('责编')], []],
    ['hidden', [['p!', '责编：']], []],
    ['linked', [p(['a', '责编：'])], []],
    ['gone', [p('-责编：')], []],
  ]);

  it('in the body they open a speech', () => {
    const { snapshot, blocks } = read([prose(40, 1), p('记者：'), prose(40, 2), p('责编：')]);
    const article: ArticleMap = {
      article: true,
      why: [],
      script: 'hans',
      blocks,
      title: -1,
      body: [0, 2],
      root: 0,
    };
    expect([...findEmpties(snapshot, article, new Set()).keys()]).toHaveLength(1);
    // The first and the last line of the body are the body's.
    for (const [body, count] of [
      [[1, 2], 1],
      [[0, 1], 1],
      [[0], 2],
      [[2], 2],
      [[0, 3], 0],
    ] as const)
      expect(findEmpties(snapshot, { ...article, body }, new Set()).size, String(body)).toBe(count);
  });
  it('before the body they are empty, too', () => {
    expect(empties([], [p('来源：'), p('作者：')])).toEqual(['来源：', '作者：']);
    expect(empties([], [p('来源：'), p('云川日报')])).toEqual([]);
  });
  it('more than 300 are no article’s tail', () => {
    const many = (n: number) => Array.from({ length: n }, () => p('责编：'));
    expect(empties(many(300))).toHaveLength(300);
    expect(empties(many(301))).toEqual([]);
  });
});

describe('a value on the label’s own line', () => {
  tests([
    ['a picture', [p('责编：', ['img'])], []],
    ['a picture behind a label in pieces', [p(['b', '责编'], '：', ['img'])], []],
    ['a slot', [p('责编：', ['span', { id: 'editor' }])], []],
    ['an icon', [p('责编：', ['i', { class: 'icon' }])], []],
    ['an empty element', [p('责编：', ['span', ''])], ['责编：']],
    ['of one of two lines', [box(['span', '责编：', ['img']], ['br'], ['span', '校对：'])], ['校对：']],
    [
      'of the second, which may be that of both',
      [box(['span', '责编：'], ['br'], ['span', '校对：', ['img']])],
      [],
    ],
    ['of one of two bare lines', [box('责编：', ['br'], '校对：', ['img'])], []],
    ['of the other', [box('责编：', ['img'], ['br'], '校对：')], []],
    ['of inline elements', [box(['span', '责编：'], ['br'], ['span', '校对：许言'])], ['责编：']],
  ]);
});

describe('credits in cells', () => {
  tests([
    ['an empty cell beside', [table(tr(td('责编：'), td()))], ['责编：']],
    ['… without a colon', [table(tr(td('责编'), td()))], ['责编']],
    ['… in dt', [['dl', ['dt', '责编'], ['dd']]], ['责编']],
    ['… in dd', [['dl', ['dt', '甲'], ['dd', '责编']]], []],
    ['a name beside', [table(tr(td('责编：'), td('许言')))], []],
    ['a long text beside', [table(tr(td('责编：'), td('请遵守约定，谢谢各位。')))], []],
    ['an empty cell, then a name', [table(tr(td('责编：'), td(), td('许言')))], []],
    ['a picture beside', [table(tr(td('责编：'), td(['img'])))], []],
    ['rows', [table(tr(td('责编：'), td()), tr(td('校对：'), td('许言')))], ['责编：']],
    ['a row below with a name', [table(tr(td('责编：')), tr(td('许言')))], []],
    ['an empty cell, and a row below', [table(tr(td('责编：'), td()), tr(td('许言')))], ['责编：']],
    [
      'two labels, and their values below',
      [table(tr(td('责编：'), td('校对：')), tr(td('许言'), td('林一')))],
      [],
    ],
    ['… long ones', [table(tr(td('责编：'), td('校对：')), tr(td('请遵守约定，谢谢各位。'), td()))], []],
    ['… a picture', [table(tr(td('责编：'), td('校对：')), tr(td(['img']), td()))], []],
    ['… nothing', [table(tr(td('责编：'), td('校对：')), tr(td(), td()))], ['责编：', '校对：']],
    [
      '… a row of labels',
      [table(tr(td('责编：'), td('校对：')), tr(td('审核：'), td('摄影：')))],
      ['责编：', '校对：', '审核：', '摄影：'],
    ],
    [
      '… two rows below',
      [table(tr(td('责编：'), td('校对：')), tr(td(), td()), tr(td('请遵守约定，谢谢各位。')))],
      ['责编：', '校对：'],
    ],
    [
      '… white space between',
      [table(tr(td('责编：'), td('校对：')), ' ', tr(td('请遵守约定，谢谢各位。')))],
      [],
    ],
    [
      'a label and an empty cell above a text',
      [table(tr(td('责编：'), td()), tr(td('请遵守约定，谢谢各位。')))],
      ['责编：'],
    ],
    ['one label above a text', [table(tr(td('责编：')), tr(td('请遵守约定，谢谢各位。')))], ['责编：']],
    ['a name in the row before', [table(tr(td('许言')), tr(td('责编：')))], ['责编：']],
    ['a table, then a name', [table(tr(td('责编：'), td())), p('许言')], ['责编：']],
    ['a cell, and a name behind the table', [table(tr(td('责编：'))), p('许言')], []],
  ]);
});

describe('surroundings', () => {
  tests([
    ['a box of its own, then a name', [box(p('责编：')), p('许言')], []],
    ['a deeper one', [box(box(p('责编：'))), p('许言')], []],
    ['a box with text, then a name', [box(p('字'), p('责编：')), p('许言')], ['责编：']],
    ['a box with an empty box, then a name', [box(p('责编：'), p('')), p('许言')], ['责编：']],
    ['a name before it', [p('许言'), p('责编：')], ['责编：']],
    ['a list, then a name', [['ul', ['li', '责编：'], ['li', '校对：']], p('许言')], []],
  ]);
});

describe('notices and lists', () => {
  const N = ' (empty-notice)';
  tests([
    ['a notice alone', [p('免责声明：')], [`免责声明：${N}`]],
    ['without a colon', [p('免责声明')], [`免责声明${N}`]],
    ['with its text', [p('免责声明：'), p('本文不代表本站立场，转载请注明出处。')], []],
    ['before the page’s foot', [p('免责声明：'), p('云川网版权所有')], [`免责声明：${N}`]],
    ['before an address', [p('免责声明：'), p('地址：云川市滨江路')], [`免责声明：${N}`]],
    ['with a picture', [p('免责声明：'), ['img']], []],
    ['with an empty paragraph, and text', [p('免责声明：'), p(''), p('本文不代表本站立场。')], []],
    ['with an empty box, and text', [p('免责声明：'), box(p('')), p('本文不代表本站立场。')], []],
    ['a list without items', [box(['h3', '相关新闻'], ['ul', ' '])], [`相关新闻${N}`]],
    ['a list with items', [box(['h3', '相关新闻'], ['ul', ['li', ['a', '上一篇']]])], []],
    ['an empty list, and text', [box(['h3', '相关新闻'], ['ul', ' ']), p('另一段文字')], [`相关新闻${N}`]],
    ['an empty list in a row with text', [['h3', '相关新闻'], ['ul', ' '], p('另一段文字')], []],
    ['two headings', [['h3', '相关新闻'], ['ul', ' '], ['h3', '热门评论'], box(p('很好'))], [`相关新闻${N}`]],
    ['a pipe in its place', [p('相关新闻：|'), p('另一段文字')], [`相关新闻：|${N}`]],
    ['in a cell', [table(tr(td('相关新闻'), td('另一段文字')))], []],
  ]);
});
