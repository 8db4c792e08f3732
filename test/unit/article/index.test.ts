// The map of a page: verdict, headline, body without its head, script; and a body that is not shown yet.
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import type { PageSnapshot } from '../../../utils/types.ts';
import { han, prose, read, type Sketch, snapshotOf } from './sketch.ts';

const TITLE = '云川市举行春季植树活动';
const h1: Sketch = ['h1', TITLE];
const info: Sketch = ['p', '2024-04-09 来源：云川日报'];
const text = (n = 120): Sketch[] => [prose(n, 1), prose(n, 2)];

function found(children: Sketch[], more: Partial<PageSnapshot> = {}) {
  const { snapshot, blocks } = read(children, { title: TITLE, ...more });
  const map = findArticle(snapshot);
  const textOf = (line: number) => blocks[line]?.text.slice(0, 11) ?? '';
  return { ...map, title: textOf(map.title), lines: map.body.map(textOf), last: map.why.at(-1) };
}
const first = han(120, 1).slice(0, 11);
const second = han(120, 2).slice(0, 11);

describe('a page', () => {
  it('with an article', () => {
    const page: Sketch[] = [h1, info, ['div', { id: 'x' }, ...text()]];
    expect(found(page)).toMatchObject({ article: true, title: TITLE, lines: [first, second], root: 5 });
    expect(found(page).why[0]).toBe('prose 240 in 2');
  });
  it('without text, or in another tongue', () => {
    const nothing = { article: false, script: null, title: -1, body: [], root: -1 };
    expect(findArticle(snapshotOf(['body']))).toEqual({ ...nothing, blocks: [], why: ['no text'] });
    const english = findArticle(snapshotOf(['body', ['p', 'The council met on Monday.']]));
    expect(english).toMatchObject({ ...nothing, why: ['not Chinese'] });
    expect(english.blocks).toHaveLength(1);
    const menu = findArticle(snapshotOf(['body', ['p', han(40)]]));
    expect(menu).toMatchObject({ ...nothing, why: ['no prose'] });
  });
  it('with too little for one names the likeliest place', () => {
    expect(found([h1, ...text(60)])).toMatchObject({
      article: false,
      title: TITLE,
      root: 0,
      last: 'points 2.2',
    });
  });
});

// A headline that reads like a sentence is in the run of prose that it heads.
const LONG_TITLE = '云川市举行春季植树活动，三百多名市民参加';
const LONG: Sketch = ['h1', LONG_TITLE];
const long = { title: LONG_TITLE };

describe('the body', () => {
  it.each<[what: string, head: Sketch[]]>([
    ['date and source', [info]],
    ['a date', [['p', '2024年4月9日 星期二']]],
    ['a source', [['p', '来源：云川日报']]],
    ['a counter of four Han', [['p', '阅读次数 30']]],
    [
      'several',
      [
        ['p', '2024-04-09'],
        ['p', '作者：许言'],
        ['p', '阅读 30'],
      ],
    ],
  ])('begins behind %s', (_what, head) => {
    expect(found([LONG, ...head, ...text()], long)).toMatchObject({
      title: LONG_TITLE.slice(0, 11),
      lines: [first, second],
    });
  });
  it.each<[what: string, line: Sketch]>([
    ['five Han that are neither date nor source', ['p', '春到滨江边']],
    ['a dateline with a source in it', ['p', '（记者 许言）']],
    ['a sentence with a date', ['p', '2024年4月9日，云川市民在河堤上种下柳树。']],
  ])('begins with %s', (_what, line) => {
    expect(found([LONG, info, line, ...text()], long).lines).toEqual([
      (line[1] as string).slice(0, 11),
      first,
      second,
    ]);
  });
  it('is what there is, where that is all', () => {
    expect(found([LONG, info, ['p', han(30)]], { ...long, jsonLdArticle: true }).lines).toEqual([
      LONG_TITLE.slice(0, 11),
    ]);
  });
  it('is all of it where the headline stands behind it, or at its end', () => {
    expect(found([info, ...text(), ['p', TITLE]]).lines).toEqual([first, second]);
  });
});

describe('the script', () => {
  it('is that of the body', () => {
    const hant = '雲川市舉行春季植樹活動，三百多名市民沿河隄種下柳樹，讓孩子們走路有樹蔭。';
    const hans = '云川市举行春季植树活动，三百多名市民沿河堤种下柳树，让孩子们走路有树荫。';
    const page = (line: string) =>
      found([h1, info, ...Array.from({ length: 8 }, (_, i): Sketch => ['p', `${i}：${line}`])]);
    expect(page(hant).script).toBe('hant');
    expect(page(hans).script).toBe('hans');
  });
});

describe('an article that is not shown yet', () => {
  const shell: Sketch[] = [
    ['p', '云川网'],
    ['p', '导航文字市区县乡镇村屯路街桥河江湖海山川林田园地天空日月星云雨雪风'],
    h1,
    info,
  ];
  const hidden = (n: number): Sketch => ['div!', prose(n, 1), prose(n, 2)];
  const none = { article: false, last: 'no prose' };
  it('is told by its hidden body, and has no body', () => {
    expect(found([...shell, hidden(150)])).toMatchObject({
      article: true,
      last: 'not shown yet',
      title: TITLE,
      body: [],
      root: -1,
      script: null,
    });
  });
  it('has five points', () => {
    // Headline, date and source are three.
    expect(found([...shell, hidden(100)])).toMatchObject({ article: true });
    expect(found([...shell.slice(0, 3), ['p', '2024-04-09'], hidden(150)])).toMatchObject({ article: true });
    expect(
      found([...shell.slice(0, 3), ['p', '2024-04-09'], ['div!', prose(150, 1), prose(149, 2)]]),
    ).toMatchObject(none);
  });
  it('has 200 Han', () => {
    const more = { jsonLdArticle: true };
    expect(found([...shell, hidden(100)], more)).toMatchObject({ article: true });
    expect(found([...shell, ['div!', prose(100, 1), prose(99, 2)]], more)).toMatchObject(none);
    // Hidden prose alone counts.
    expect(
      found([...shell, ['div!', prose(100, 1), prose(99, 2), ['p', han(90)]], ['p', '图注']], more),
    ).toMatchObject(none);
  });
  it('has a headline that is the title, and shown', () => {
    expect(found([...shell, hidden(150)], { title: '云川网首页' })).toMatchObject(none);
    expect(found([...shell.slice(0, 2), info, ['div!', h1, prose(150, 1), prose(150, 2)]])).toMatchObject(
      none,
    );
  });
  it('is not asked for where one is shown', () => {
    expect(found([h1, info, ...text(), hidden(300)])).toMatchObject({
      article: true,
      lines: [first, second],
    });
  });
});
