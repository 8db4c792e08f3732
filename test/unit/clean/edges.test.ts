// How far a second copy reaches: its element, and the lines of it that the article's surroundings have, too.
import { describe, expect, it } from 'vitest';
import { boxOf, withEdges } from '../../../utils/clean/edges.ts';
import type { ArticleMap } from '../../../utils/types.ts';
import { read, type Sketch } from '../article/sketch.ts';

const line = (text: string): Sketch => ['p', text];
const lines = (count: number, text: string): Sketch[] =>
  Array.from({ length: count }, (_, i) => line(`${text}${i}`));

/** A page whose body are the lines that begin with 文, whose headline is 题, and whose copy are those with 抄. */
function page(children: Sketch[]) {
  const it = read(children);
  const where = (sign: string) => it.blocks.flatMap(({ text }, i) => (text.startsWith(sign) ? [i] : []));
  const body = where('文');
  const article: ArticleMap = {
    article: true,
    why: [],
    script: 'hans',
    blocks: it.blocks,
    title: where('题')[0] ?? -1,
    body,
    root: 0,
  };
  return { ...it, article, copy: where('抄') };
}
const box = (id: string, ...children: Sketch[]): Sketch => ['div', { id }, ...children];

describe('the copy’s element', () => {
  const boxed = (children: Sketch[]) => {
    const { snapshot, article, copy, nodes } = page(children);
    const at = boxOf(snapshot, article, copy);
    return at === -1 ? -1 : (nodes[at]!.attrs.id ?? nodes[at]!.tag);
  };
  const body = box('body', line('文一'), line('文二'));
  it.each<[what: string, children: Sketch[], id: string | number]>([
    ['is the smallest with its lines', [body, box('a', line('抄一'), line('抄二'))], 'a'],
    ['or larger, up to the body', [body, box('a', box('b', line('抄一'), line('抄二')), line('侧栏'))], 'a'],
    ['is what holds both lines', [body, box('a', box('b', line('抄一')), box('c', line('抄二')))], 'a'],
    ['holds no headline', [box('a', line('题'), box('b', line('抄一'), line('抄二'))), body], 'b'],
    ['holds no line of the body', [box('a', box('b', line('抄一'), line('抄二')), line('文一'))], 'b'],
    ['is none where it stands among the body', [box('a', line('抄一'), line('文一'), line('抄二'))], -1],
    [
      'is none where it stands among its headline',
      [box('a', line('抄一'), line('题'), line('抄二')), body],
      -1,
    ],
    ['is a line alone', [line('文一'), ['p', { id: 'p' }, '抄一']], 'p'],
  ])('%s', (_what, children, id) => expect(boxed(children)).toBe(id));
});

describe('its lines', () => {
  /** Texts of the copy with its edges, in the order of the page. */
  const edged = (children: Sketch[], more = -1) => {
    const { snapshot, article, copy, blocks, element } = page(children);
    const found = withEdges(
      snapshot,
      article,
      copy,
      element('copy'),
      [element('copy')],
      new Set(article.body),
      more,
    );
    return found.sort((a, b) => a - b).map((i) => blocks[i]!.text);
  };
  const copy = (...children: Sketch[]) => box('copy', ...children);
  const body = [line('题'), line('日期'), line('文一'), line('文二'), line('责编：许言')];

  it.each<[what: string, children: Sketch[], texts: string[]]>([
    ['are the repeated ones', [...body, copy(line('抄一'), line('抄二'))], ['抄一', '抄二']],
    [
      'headline and date before them',
      [...body, copy(line('题'), line('日期'), line('抄一'))],
      ['题', '日期', '抄一'],
    ],
    ['credits behind them', [...body, copy(line('抄一'), line('责编：许言'))], ['抄一', '责编：许言']],
    [
      'what stands between',
      [...body, copy(line('抄一'), line('日期'), line('抄二'))],
      ['抄一', '日期', '抄二'],
    ],
    ['no line of its own', [...body, copy(line('抄一'), line('另一'), line('抄二'))], ['抄一', '抄二']],
    [
      'nothing beyond one',
      [...body, copy(line('日期'), line('另一'), line('抄一'), line('又一'), line('责编：许言'))],
      ['抄一'],
    ],
    ['nothing hidden', [...body, copy(['p!', '日期'], line('抄一'), ['p!', '责编：许言'])], ['抄一']],
    [
      'nothing outside of the element',
      [...body, line('日期'), copy(line('抄一')), line('责编：许言')],
      ['抄一'],
    ],
    [
      'nothing that is only known from a hidden line',
      [...body, ['p!', '隐藏'], copy(line('抄一'), line('隐藏'))],
      ['抄一'],
    ],
    [
      'nothing that only the copy has twice',
      [...body, copy(line('另一'), line('抄一'), line('另一'))],
      ['抄一'],
    ],
    [
      'those before the body',
      [copy(line('日期'), line('抄一'), line('责编：许言')), ...body],
      ['日期', '抄一', '责编：许言'],
    ],
  ])('%s', (_what, children, texts) => expect(edged(children)).toEqual(texts));

  it('and the line that asks to read on', () => {
    const children = [...body, copy(line('抄一'), line('另一'), line('展开全文')), line('展开全文')];
    expect(edged(children, 7)).toEqual(['抄一', '展开全文']);
    expect(edged(children, 8)).toEqual(['抄一']);
  });
  it('are known from eight lines before the body to twenty behind it', () => {
    const above = (n: number) => [
      line('前'),
      ...lines(n, '导'),
      line('文一'),
      copy(line('前'), line('抄一')),
    ];
    expect(edged(above(7))).toEqual(['前', '抄一']);
    expect(edged(above(8))).toEqual(['抄一']);
    // From the headline on, if that is farther off.
    expect(
      edged([line('题'), line('前'), ...lines(20, '导'), line('文一'), copy(line('前'), line('抄一'))]),
    ).toEqual(['前', '抄一']);
    const behind = (n: number) => [
      line('文一'),
      ...lines(n, '尾'),
      line('后'),
      copy(line('抄一'), line('后')),
    ];
    expect(edged(behind(19))).toEqual(['抄一', '后']);
    expect(edged(behind(20))).toEqual(['抄一']);
  });
  it('are at most eight before, and twenty behind', () => {
    const [head, tail] = [lines(9, '头'), lines(21, '尾')];
    const all = [line('题'), ...head, line('文一'), ...tail];
    expect(edged([...all.slice(0, 11), copy(...head, line('抄一'))])).toEqual([
      ...head.slice(1).map((_, i) => `头${i + 1}`),
      '抄一',
    ]);
    expect(edged([copy(line('抄一'), ...tail), line('题'), ...tail, line('文一')])).toHaveLength(21);
  });
});
