// Bare pipes, and rows that are empty once their labels are gone.
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import { findRows } from '../../../utils/clean/rows.ts';
import type { HideReason } from '../../../utils/types.ts';
import { read, type Sketch } from '../article/sketch.ts';

const p = (...children: Sketch[]): Sketch => ['p', ...children];
const td = (...children: Sketch[]): Sketch => ['td', ...children];
const tr = (id: string, ...cells: Sketch[]): Sketch => ['tr', { id, class: 'row' }, ...cells];
const box = (...children: Sketch[]): Sketch => ['div', ...children];
const table = (...rows: Sketch[]): Sketch => ['table', ['tbody', ...rows]];
const link = (text = '返回'): Sketch => ['a', { href: '/' }, text];

/** What is found: texts of pipes, ids of rows; texts that begin with × are marked before. */
function rows(children: Sketch[]) {
  const { snapshot, nodes } = read(children);
  const marked = new Map<number, HideReason>();
  nodes.forEach((node, i) => {
    if (node.text.startsWith('×')) marked.set(i, 'empty-credit');
  });
  const found = findRows(snapshot, findArticle(snapshot), marked);
  for (const reason of found.values()) expect(reason).toBe('empty-row');
  return [...found.keys()].sort((a, b) => a - b).map((i) => nodes[i]!.attrs.id ?? nodes[i]!.text);
}
const tests = (cases: [what: string, children: Sketch[], found: string[]][]) =>
  it.each(cases)('%s', (_what, children, found) => expect(rows(children)).toEqual(found));

describe('pipes', () => {
  tests([
    ['nothing to find', [p('字')], []],
    ['in a paragraph', [p('字'), p('|'), p('字')], ['|']],
    ['in pieces', [p(['b', '|'], ' ｜')], ['|', ' ｜']],
    ['in two paragraphs', [p('|'), p('｜')], ['|', '｜']],
    ['with words', [p('| 字')], []],
    ['with a picture', [p('|', ['img'])], []],
    ['hidden', [['p!', '|']], []],
    ['linked', [p(link('|'))], []],
    ['between two boxes', [box('字'), box('|'), box('字')], []],
    ['between links in boxes', [box(link()), box('|'), box(link())], []],
    ['between pictures', [box(['img']), box('|'), box(['img'])], []],
    ['before a box', [box('|'), box('字')], ['|']],
    ['behind a box', [box('字'), box('|')], ['|']],
    ['between cells', [table(tr('a', td('字'), td('|'), td('字')))], []],
    [
      'in a row of its own',
      [table(tr('a', td('字')), tr('b', td('|')), tr('c', td('字')))],
      ['b', '|'].slice(1),
    ],
    ['in a table of its own', [p('字'), ['table', ['tr', td('|')]], p('字')], ['|']],
    [
      'in a body of its own',
      [['table', ['tbody', tr('a', td('字'))], ['tbody', ['tr', td('|')]], ['tbody', tr('b', td('字'))]]],
      ['|'],
    ],
    ['in a box in a box, between words', [box(box('字'), box(box('|')), box('字'))], []],
    ['in a box in a box, in a paragraph', [box('字'), p(['span', box('|')]), box('字')], ['|']],
    ['in a box alone, between others', [box('字'), box(box('|')), box('字')], []],
    ['the first of a box between words', [box('字'), box(box('|'), p('字')), box('字')], ['|']],
    ['beside a label that goes', [box('字'), box(box('×责编：'), box('|')), box('字')], ['|']],
    ['beside one that stays', [box('字'), box(box('责编：'), box('|'), box('校对：')), box('字')], []],
    ['marked before', [p('×')], []],
  ]);
  it('more than 300 are no article’s tail', () => {
    const many = (n: number) => Array.from({ length: n }, () => p('|'));
    expect(rows(many(300))).toHaveLength(300);
    expect(rows(many(301))).toEqual([]);
  });
});

describe('rows', () => {
  const label = (id: string) => tr(id, td('×责编：'), td());
  const empty = (id: string) => tr(id, td(' '), td());
  const full = (id: string) => tr(id, td('校对：'), td('许言'));
  tests([
    ['between two labels', [table(label('a'), empty('b'), label('c'))], ['b']],
    ['two between them', [table(label('a'), empty('b'), empty('c'), label('d'))], ['b', 'c']],
    ['before the first label', [table(empty('a'), label('b'))], ['a']],
    ['behind the last', [table(label('a'), empty('b'))], ['b']],
    ['beside a row that stays', [table(label('a'), empty('b'), full('c'))], []],
    ['behind one that stays', [table(label('a'), full('b'), empty('c'))], []],
    ['before one that stays', [table(empty('a'), full('b'), label('c'))], []],
    ['behind a label behind one that stays', [table(full('a'), label('b'), empty('c'), label('d'))], ['c']],
    ['between one that stays and a label', [table(full('a'), empty('b'), label('c'))], []],
    ['of a table without a label', [table(empty('a')), table(label('b'))], []],
    ['with a picture', [table(label('a'), tr('b', td(['img'])), label('c'))], []],
    ['that is hidden', [table(label('a'), ['tr!', { id: 'b', class: 'row' }, td()], label('c'))], []],
    ['that is none', [table(label('a'), ['div', { class: 'x' }, ['p']], label('c'))], []],
    ['beside a row of pipes', [table(tr('a', td('|')), empty('b'))], ['|', 'b']],
    ['of a table whose row keeps something', [table(tr('a', td('×责编：'), td('字')), empty('b'))], []],
    ['marked text outside of a table', [p('×责编：'), table(empty('a'))], []],
  ]);
});
