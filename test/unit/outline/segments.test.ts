// An act's content in segments: labels and their text, what stands before the first, clauses that only count.
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../utils/outline/labels.ts';
import { isCounting, segmentsOf } from '../../../utils/outline/segments.ts';

interface Where {
  lineStart?: boolean;
  parallel?: boolean;
  /** The label that is open. */
  last?: Pick<Label, 'series' | 'number'>;
  start?: number;
  end?: number;
}

/** "label|gist", and "：" behind what a colon follows. */
const read = (
  text: string,
  { lineStart = false, parallel = false, last, start = 0, end = text.length }: Where = {},
) =>
  segmentsOf(
    text,
    start,
    end,
    { paragraph: 3, sentence: 7, parallel, lineStart },
    last ? (last as Label) : null,
  ).map(
    ({ label, span, colon }) =>
      `${label ? `${text.slice(label.start, label.end)}|` : ''}${text.slice(span.start, span.end)}${colon ? '：' : ''}`,
  );

describe('segments', () => {
  test.each<[string, string[]]>([
    ['要抓紧春耕', ['要抓紧春耕']],
    ['要抓紧春耕，', ['要抓紧春耕']],
    ['要抓紧春耕：', ['要抓紧春耕：']],
    ['要抓紧春耕；', ['要抓紧春耕']],
    ['—● 要抓紧春耕', ['要抓紧春耕']],
    ['——', []],
    ['，', []],
    ['', []],
    // Labels.
    ['一要备种，二要修渠', ['一要|备种', '二要|修渠']],
    ['抓好春耕：一要备种；二要修渠', ['抓好春耕：', '一要|备种', '二要|修渠']],
    ['抓好春耕，一要备种，二要修渠', ['抓好春耕', '一要|备种', '二要|修渠']],
    ['一要备种，三要修渠', ['一要|备种', '三要|修渠']],
    ['二要备种，一要修渠', ['二要|备种', '一要|修渠']],
    ['三要备种，二要修渠', ['三要|备种，二要修渠']],
    ['一要备种，一要修渠', ['一要|备种', '一要|修渠']],
    ['春耕在即，二要修渠', ['春耕在即，二要修渠']],
    ['一要备种，二是修渠', ['一要|备种，二是修渠']],
    // What stands before the first without saying anything.
    ['同时，一要备种', ['一要|备种']],
    ['主要任务是：一要备种', ['一要|备种']],
    ['主要任务是备种：一要修渠', ['主要任务是备种：', '一要|修渠']],
    // Without a mark between.
    ['一要备种二要修渠三要抓紧', ['一要|备种', '二要|修渠', '三要|抓紧']],
    ['一要备种三要修渠', ['一要|备种三要修渠']],
    ['一要备种第二要修渠', ['一要|备种第二要修渠']],
    ['一要备种十二要修渠', ['一要|备种十二要修渠']],
    ['一是备种二是修渠', ['一是|备种', '二是|修渠']],
    ['第一，备种二要修渠', ['第一|备种二要修渠']],
    ['一要备种二要素', ['一要|备种二要素']],
    // Bare numerals.
    ['任务：1、备种，2、修渠', ['1|备种', '2|修渠']],
    ['抓好春耕：1、备种', ['抓好春耕：', '1|备种']],
    ['抓好春耕，1、备种', ['抓好春耕，1、备种']],
    // A series of words.
    ['要求：首先，备种，最后，修渠', ['首先|备种', '最后|修渠']],
    ['抓好春耕，首先，备种', ['抓好春耕，首先，备种']],
    ['抓好春耕：最后，备种', ['抓好春耕：最后，备种']],
    ['最后，备种', ['最后，备种']],
    // What only counts is no point where a colon follows.
    ['从两个方面作了部署：备种', ['备种']],
    ['作了部署：备种', ['作了部署：备种']],
    ['提出三点要求，作了部署：备种', ['提出三点要求，作了部署：备种']],
    ['提出三点要求：', ['提出三点要求：']],
  ])('%s', (text, segments) => expect(read(text)).toEqual(segments));

  test('the clause that counts has at most 46 units', () => {
    const counting = (units: number) => read(`${'春'.repeat(units - 6)}提出三点要求：备种`)[0];
    expect(counting(46)).toBe('备种');
    expect(counting(47)).not.toBe('备种');
  });

  test('a bare numeral is a label at the start of a line, or next in the open series', () => {
    expect(read('1、备种', { lineStart: true })).toEqual(['1|备种']);
    expect(read('1、备种')).toEqual(['1、备种']);
    expect(read('抓紧，1、备种', { lineStart: true })).toEqual(['抓紧，1、备种']);
    expect(read('2、备种', { last: { series: '1', number: 1 } })).toEqual(['2|备种']);
    expect(read('3、备种', { last: { series: '1', number: 1 } })).toEqual(['3、备种']);
    expect(read('2、备种', { last: { series: '、', number: 1 } })).toEqual(['2、备种']);
  });

  test('a series goes on from the sentence before', () => {
    const last = { series: '要', number: 1 };
    expect(read('抓紧，二要修渠', { last })).toEqual(['抓紧', '二要|修渠']);
    expect(read('抓紧二要修渠', { last })).toEqual(['抓紧', '二要|修渠']);
    expect(read('抓紧三要修渠', { last })).toEqual(['抓紧三要修渠']);
    expect(read('最后，修渠', { last: { series: '首', number: 1 } })).toEqual(['最后|修渠']);
    expect(read('抓紧十一要修渠', { last: { series: '要', number: 10 } })).toEqual(['抓紧十一要修渠']);
  });

  test('looks at nothing outside', () => {
    expect(read('说：一要备种，二要修渠。', { start: 2, end: 6 })).toEqual(['一要|备种']);
    expect(read('说：一要备种，二要修渠。', { start: 2, end: 9 })).toEqual(['一要|备种，二要']);
    expect(read('说——备种，修', { start: 1, end: 3 })).toEqual([]);
    expect(read('提出三点要求：备种', { end: 7 })).toEqual(['提出三点要求：']);
    expect(read('他说提出三点要求：备种', { start: 2 })).toEqual(['备种']);
  });

  test('tell where they stand', () => {
    const at = { paragraph: 3, sentence: 7, lineStart: false };
    const inner = (parallel: boolean) =>
      segmentsOf('一要备种，二要修渠', 0, 9, { ...at, parallel }, null).map((s) => [
        s.paragraph,
        s.sentence,
        s.inner,
      ]);
    expect(inner(false)).toEqual([
      [3, 7, false],
      [3, 7, true],
    ]);
    expect(inner(true)).toEqual([
      [3, 7, true],
      [3, 7, true],
    ]);
  });
});

test.each([
  ['提出三点要求', true],
  ['要做到以下几点', true],
  ['做好以下工作', true],
  ['提出明确要求', true],
  ['提出什么要求', false],
  ['从三个方面作了部署', true],
  ['主要任务是', true],
  ['主要任务是备种', false],
  ['抓好备种', false],
  ['备种是今年春耕的一项重点任务', false],
  ['肯定了成绩，提出了具体要求', false],
  ['肯定了成绩，提出三点要求', true],
  ['提出了具体要求', true],
  [`${'春'.repeat(40)}提出三点要求`, true],
  [`${'春'.repeat(41)}提出三点要求`, false],
])('%s only counts: %s', (clause, counts) => expect(isCounting(clause)).toBe(counts));
