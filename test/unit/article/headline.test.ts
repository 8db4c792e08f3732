// Which line is the headline: what the page's title says, a heading, the nearest to the body.
import { describe, expect, it } from 'vitest';
import { createHeadlines } from '../../../utils/article/headline.ts';
import type { PageSnapshot } from '../../../utils/types.ts';
import { han, read, type Sketch } from './sketch.ts';

const TITLE = '云川市举行春季植树活动';
const BODY: Sketch = ['p', '正文第一行。'];

/** The headline before the line 正文第一行, with what makes it one. */
function headline(children: Sketch[], more: Partial<PageSnapshot> | string = TITLE) {
  const page = read(children, typeof more === 'string' ? { title: more } : more);
  const body = page.line('正文第一行');
  const { block, agrees, heading } = createHeadlines(page.snapshot, page.blocks).before(body);
  return { text: page.blocks[block]?.text ?? '', agrees, heading };
}
const agreeing = (text: string) => ({ text, agrees: true, heading: false });
const NONE = { text: '', agrees: false, heading: false };

describe('the headline', () => {
  it.each<[what: string, title: string, line: string]>([
    ['the whole title', TITLE, TITLE],
    ['a part before the site', `${TITLE}_云川网`, TITLE],
    ['a part behind the site', `云川网|${TITLE}`, TITLE],
    ['a part between spaced dashes', `云川网 - ${TITLE} - 新闻`, TITLE],
    ['before a short name of the site', `${TITLE}-云川网`, TITLE],
    ['in the other script', TITLE, '雲川市舉行春季植樹活動'],
    ['four characters', '云川植树', '云川植树'],
    ['the beginning of a part, eight characters long', `${TITLE}_云川网`, TITLE.slice(0, 8)],
    ['a part and more', `云川网|${TITLE}`, `${TITLE}（图）`],
    ['a part of eight characters and more', '云川市举行植树会|云川网', '云川市举行植树会三百人参加'],
    ['the middle of the title, eight characters long', TITLE, TITLE.slice(2, 10)],
    ['120 characters', han(120), han(120)],
  ])('is what the title says: %s', (_what, title, line) =>
    expect(headline([['p', line], BODY], title)).toEqual(agreeing(line)),
  );

  it.each<[what: string, title: string, line: string]>([
    ['another text', TITLE, '云川市举行防汛演练'],
    ['three characters', '云川网', '云川网'],
    ['the beginning, seven characters long', TITLE, TITLE.slice(0, 7)],
    ['the middle, seven characters long', TITLE, TITLE.slice(2, 9)],
    ['a part of seven characters and more', '云川市植树活动|云川网', '云川市植树活动三百人参加'],
    ['121 characters', han(121), han(121)],
    ['no line but signs', TITLE, '……'],
  ])('is no other text: %s', (_what, title, line) =>
    expect(headline([['p', line], BODY], title)).toEqual(NONE),
  );

  it('is what the title for sharing says, before the title', () => {
    const more = { title: '云川网_新闻中心', meta: { 'og:title': TITLE } };
    expect(headline([['p', TITLE], BODY], more)).toEqual(agreeing(TITLE));
    // The whole of that one counts, the whole of the other does not.
    expect(headline([['p', TITLE.slice(2, 10)], BODY], more)).toEqual(agreeing(TITLE.slice(2, 10)));
    const two = { title: TITLE, meta: { 'og:title': '云川网新闻中心' } };
    expect(headline([['p', TITLE.slice(2, 10)], BODY], two)).toEqual(NONE);
    expect(headline([['p', TITLE.slice(0, 8)], BODY], two)).toEqual(agreeing(TITLE.slice(0, 8)));
    expect(headline([['p', TITLE.slice(0, 7)], BODY], two)).toEqual(NONE);
  });
  it('is none where the page has no title and no heading', () => {
    expect(headline([['p', TITLE], BODY], '')).toEqual(NONE);
  });

  it.each(['h1', 'h2', 'h3'])('is a heading: %s', (tag) => {
    expect(headline([[tag, '另一个题目'], BODY])).toEqual({
      text: '另一个题目',
      agrees: false,
      heading: true,
    });
    expect(headline([[tag, TITLE], BODY])).toEqual({ text: TITLE, agrees: true, heading: true });
  });
  it('is no lesser heading, and none of three characters', () => {
    expect(headline([['h4', '另一个题目'], BODY])).toEqual(NONE);
    expect(headline([['h1', '新闻网'], BODY])).toEqual(NONE);
  });
  it('may stand four elements deep in a heading', () => {
    const deep = (depth: number): Sketch => (depth === 0 ? '另一个题目' : ['span', deep(depth - 1)]);
    expect(headline([['h1', deep(3)], BODY]).heading).toBe(true);
    expect(headline([['h1', deep(4)], BODY]).heading).toBe(false);
  });
  it('is no hidden line', () => {
    expect(headline([['h1!', TITLE], BODY])).toEqual(NONE);
  });
});

describe('of several', () => {
  const heading: Sketch = ['h2', '另一个题目'];
  const line: Sketch = ['p', TITLE];
  it.each<[what: string, children: Sketch[], text: string]>([
    ['the title before a heading', [line, heading], TITLE],
    ['… whichever is nearer', [heading, line], TITLE],
    ['a heading with the title before a line', [['h1', `${TITLE}（图）`], line], `${TITLE}（图）`],
    ['the nearer line', [line, ['p', `${TITLE}（图）`]], `${TITLE}（图）`],
    ['the nearer heading', [heading, ['h1', '第三个题目']], '第三个题目'],
    // A heading with a link is worth less than any other.
    ['a plain heading before a linked one', [heading, ['h2', ['a', '第三个题目']]], '另一个题目'],
    ['a line before a linked heading with the title', [line, ['h1', ['a', TITLE]]], TITLE],
    ['a linked heading with the title before a heading', [['h1', ['a', TITLE]], heading], TITLE],
  ])('%s', (_what, children, text) => expect(headline([...children, BODY]).text).toBe(text));

  it('takes no link that is no heading', () => {
    expect(headline([['p', ['a', TITLE]], BODY])).toEqual(NONE);
    // Half of the line may be one.
    expect(headline([['p', '云川市举行', ['a', '春季植树活']], BODY]).agrees).toBe(true);
    expect(headline([['p', '云川市举', ['a', '行春季植树活动']], BODY])).toEqual(NONE);
  });
  it('looks no further than the first line of the body, and at that', () => {
    const page = read([['p', '导航'], ['p', TITLE], BODY, ['h1', '页脚的题目']], { title: TITLE });
    const headlines = createHeadlines(page.snapshot, page.blocks);
    expect(headlines.before(0)).toEqual({ block: -1, agrees: false, heading: false });
    expect(headlines.before(1).block).toBe(1);
    expect(headlines.before(2)).toEqual({ block: 1, agrees: true, heading: false });
    expect(headlines.before(99).block).toBe(1);
  });
  it('takes the first line of a page', () => {
    const page = read([['p', TITLE]], { title: TITLE });
    expect(createHeadlines(page.snapshot, page.blocks).before(0).block).toBe(0);
  });
});

describe('lines that say what the title says', () => {
  const found = (children: Sketch[], title = TITLE) => {
    const page = read(children, { title });
    return createHeadlines(page.snapshot, page.blocks).titleLines();
  };
  it('are all of them, links and hidden ones left out', () => {
    expect(
      found([
        ['p', TITLE],
        ['h1', '别的'],
        ['h1', TITLE],
        ['p!', TITLE],
        ['p', ['a', TITLE]],
      ]),
    ).toEqual([0, 2]);
    expect(found([['p', '云川市举行', ['a', '春季植树活']]])).toEqual([0]);
  });
  it('have four characters at least, and 120 at most', () => {
    expect(found([['p', '云川植树']], '云川植树')).toEqual([0]);
    expect(found([['p', '云川网']], '云川网')).toEqual([]);
    expect(found([['p', han(120)]], han(120))).toEqual([0]);
    expect(found([['p', han(121)]], han(121))).toEqual([]);
    // A part of the title does not do.
    expect(found([['p', TITLE.slice(2)]])).toEqual([]);
  });
});
