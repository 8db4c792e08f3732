// Does a line repeat the body? Every sentence of it, in order.
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/article/fold.ts';
import { createBody } from '../../../utils/clean/repeats.ts';

const A = '云川市举行春季植树活动';
const B = '三百多名市民沿河堤种下柳树';
const C = '园林部门介绍今年计划新种两万棵树';
const D = '让孩子们走路有树荫';
const body = createBody(foldText(A + B + C + D + B));
const [a, b, c, d] = [A, B, C, D].map((text) => text.length) as [number, number, number, number];

describe('a line', () => {
  it.each<[what: string, text: string, repeat: object | null]>([
    ['a sentence', `${B}。`, { at: a, end: a + b, shared: b, sentences: 1 }],
    ['two', `${A}。${B}。`, { at: 0, end: a + b, shared: a + b, sentences: 2 }],
    [
      'two that do not stand side by side',
      `${A}。${C}。`,
      { at: 0, end: a + b + c, shared: a + c, sentences: 2 },
    ],
    ['a part of one', `${B.slice(2, 9)}。`, { at: a + 2, end: a + 9, shared: 7, sentences: 1 }],
    ['the same in the other script', '雲川市舉行春季植樹活動。', { at: 0, end: a, shared: a, sentences: 1 }],
    ['one of its own', '市政府召开常务会议。', null],
    ['one of its own among them', `${A}。市政府召开常务会议。`, null],
    ['six characters', `${A.slice(0, 6)}。`, { at: 0, end: 6, shared: 6, sentences: 1 }],
    ['five', `${A.slice(0, 5)}。`, null],
    [
      'five beside longer ones, near by',
      `${A}。${B.slice(0, 5)}。`,
      { at: 0, end: a + 5, shared: a + 5, sentences: 2 },
    ],
    ['five that stand before the longer ones', `${C}。${A.slice(0, 5)}。`, null],
    ['nothing', '……', null],
    ['nothing at all', '', null],
    [
      'an ellipsis at the end',
      `${A}。${B.slice(0, 8)}……`,
      { at: 0, end: a + 8, shared: a + 8, sentences: 2 },
    ],
    [
      'an ellipsis that the body goes on behind',
      `${A}……${B}。`,
      { at: 0, end: a + b, shared: a + b, sentences: 2 },
    ],
    ['an ellipsis that leaves something out', `${A}……${C}。`, null],
    [
      'an ellipsis at the beginning',
      `……${B}。${D}。`,
      { at: a, end: a + b + c + d, shared: b + d, sentences: 2 },
    ],
    ['three full stops', `${A}...${C}。`, null],
  ])('%s', (_what, text, repeat) => expect(body.repeats(text, 0)).toEqual(repeat));

  it('is looked for behind the place that the copy has come to, else anywhere', () => {
    expect(body.repeats(`${B}。`, a + 1)).toMatchObject({ at: a + b + c + d });
    expect(body.repeats(`${A}。`, a + 1)).toMatchObject({ at: 0 });
  });
  it('that is short, as a cell of a table, right where the copy has come to, and nowhere else', () => {
    const cell = B.slice(0, 4);
    expect(body.repeats(cell, a)).toEqual({ at: a, end: a + 4, shared: 4, sentences: 1 });
    expect(body.repeats(cell, a - 1)).toBeNull();
    expect(body.repeats(A.slice(0, 4), 0)).toBeNull();
    expect(body.repeats('青石', a)).toBeNull();
  });
  it('with other vocabulary', () => {
    const other = createBody(foldText('公司发布新的操作系统软件'));
    expect(other.repeats('公司釋出新的作業系統軟體。', 0)).toMatchObject({ at: 0, end: other.length });
  });
});

it('knows the body’s length', () => expect(body.length).toBe(a + 2 * b + c + d));
