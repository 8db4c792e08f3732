import { describe, expect, test } from 'vitest';
import { labelAt } from '../../../utils/outline/labels.ts';

const read = (text: string, lineStart = false) => {
  const label = labelAt(text, 0, lineStart);
  return label && [text.slice(label.start, label.end), text.slice(label.content), label.series, label.number];
};

describe('labelAt', () => {
  test.each([
    ['一要守住底线', '一要', '守住底线', '要', 1],
    ['二是补齐短板', '二是', '补齐短板', '是', 2],
    ['三是，补齐短板', '三是', '补齐短板', '是', 3],
    ['十一要抓落实', '十一要', '抓落实', '要', 11],
    ['第三，深化改革', '第三', '深化改革', '第', 3],
    ['（四）加强领导', '（四）', '加强领导', '（', 4],
    ['首先，管住源头', '首先', '管住源头', '首', 1],
    ['②公开透明', '②', '公开透明', '①', 2],
  ])('%s', (text, label, content, series, number) => {
    expect(read(text)).toEqual([label, content, series, number]);
  });

  test.each([
    '第一次会议',
    '第三届委员会',
    '第一要务不能变',
    '一要素配置',
    '二是指科普',
    '进一步加强',
    '一致认为',
    '十二五规划',
    '首先要',
  ])('%s has no label', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a bare numeral with 、 counts at the start of a line only', () => {
    expect(read('一、总体要求')).toBeNull();
    expect(read('一、总体要求', true)).toEqual(['一', '总体要求', '、', 1]);
  });
});
