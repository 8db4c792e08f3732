import { expect, test } from 'vitest';
import { isCounting, segmentsOf } from '../../../utils/outline/segments.ts';
import { buildTree, type Node } from '../../../utils/outline/tree.ts';

const PLACE = { paragraph: 0, sentence: 0, parallel: false, lineStart: false };

function tree(sentences: readonly string[]): unknown {
  let text = '';
  const segments = sentences.flatMap((sentence, i) => {
    const start = text.length;
    text += `${sentence}。`;
    return segmentsOf(text, start, start + sentence.length, { ...PLACE, sentence: i }, null);
  });
  const show = ({ segment, children }: Node): unknown => {
    const label = segment.label ? text.slice(segment.label.start, segment.label.end) : '';
    const gist = text.slice(segment.span.start, segment.span.end);
    return children.length ? [label + gist, children.map(show)] : label + gist;
  };
  return buildTree(text, segments).map(show);
}

test('directives stand under the labelled point before them', () => {
  expect(tree(['一要甲', '要乙', '二要丙'])).toEqual([['一要甲', ['要乙']], '二要丙']);
});

test('after labels within one sentence the next sentence is beside them', () => {
  expect(tree(['一是甲，二是乙', '要丙'])).toEqual(['一是甲', '二是乙', '要丙']);
});

test('a clause with content and a colon is the parent, one that only counts is dropped', () => {
  expect(tree(['重点克服三种心态：一是甲，二是乙'])).toEqual([['重点克服三种心态', ['一是甲', '二是乙']]]);
  expect(tree(['要强调两点：一是甲，二是乙'])).toEqual(['一是甲', '二是乙']);
});

test('an inner series is nested where the outer one goes on, else it is a series of its own', () => {
  expect(tree(['第一，甲', '一是乙', '二是丙', '第二，丁'])).toEqual([
    ['第一甲', ['一是乙', '二是丙']],
    '第二丁',
  ]);
  expect(tree(['第一，甲', '第二，乙', '一是丙', '二是丁'])).toEqual([
    '第一甲',
    '第二乙',
    '一是丙',
    '二是丁',
  ]);
});

test('labels without a mark between them', () => {
  expect(tree(['一要提高认识二要落实责任'])).toEqual(['一要提高认识', '二要落实责任']);
});

test('what only counts', () => {
  for (const clause of ['提出四点希望', '要抓好以下工作', '强调两点', '重点任务是'])
    expect(isCounting(clause)).toBe(true);
  for (const clause of ['强化三个意识', '促进文化消费的措施']) expect(isCounting(clause)).toBe(false);
});
