// Reports of meetings without 会议强调, what only looks like one, and rare numerals.
import { describe, expect, test } from 'vitest';
import { outline } from '../../../utils/outline/index.ts';
import type { OutlinePoint } from '../../../utils/types.ts';

describe('a meeting', () => {
  test.each([
    [
      'convened, with people',
      '全市召开防汛会议\n5月8日，全市召开防汛会议，传达学习上级精神。副市长谷丰出席。\n',
    ],
    [
      'a chamber where several speak',
      '市议会审议渠务\n市议会上午开会。议员何田说，太慢。局长谷丰说，正在办。议员陈立说，要公开。\n',
    ],
    ['a speech at one, with people', '陈立新在座谈会上的讲话\n陈立新表示，要节水。局长谷丰出席座谈会。\n'],
  ])('%s', (_what, text) => expect(outline(text).kind).toBe('meeting'));
});

describe('no meeting', () => {
  test.each([
    [
      'a letter to one',
      '致城南水务座谈会的贺信\n城南水务座谈会今日开幕。信中说，望各位畅所欲言。要办好会议。\n',
    ],
    ['an article that stresses', '渠务文章\n报告指出，水情向好。文章强调，要节水。\n'],
    ['one speaker of a chamber', '市议会审议渠务\n市议会上午开会。议员何田说，太慢。\n'],
    ['a heading alone', '全市召开防汛会议\n'],
  ])('%s', (_what, text) => expect(outline(text).kind).toBe('news'));
});

describe('labels', () => {
  const labels = (speech: string) => {
    const tree = (points: readonly OutlinePoint[]): unknown[] =>
      points.map(({ label, children }) => (children.length > 0 ? [label, tree(children)] : label));
    const report = outline(`县里部署防汛\n会议指出，雨季将至。会议强调，${speech}\n`);
    return tree(report.items[1]!.points);
  };
  test('go beyond ten', () => {
    expect(labels('十要查险。十一要备料。十二要演练。二十要总结。')).toEqual([
      '十要',
      '十一要',
      '十二要',
      '二十要',
    ]);
  });
  test('of another series stand below', () => {
    expect(labels('一要查险：1.查堤；2.查闸。二要备料。要备齐。')).toEqual([
      ['一要', ['1', '2']],
      ['二要', ['']],
    ]);
  });
});
