// What speaks against an article: how much of it, and how many points it takes.
import { describe, expect, it } from 'vitest';
import { objectionsTo } from '../../../utils/article/contrary.ts';
import { findRuns } from '../../../utils/article/runs.ts';
import { han, prose, read, type Sketch } from './sketch.ts';

/** What is said against the longest run of a page. */
function against(children: Sketch[], headline = '') {
  const { nodes, blocks, facts } = read(children);
  const runs = findRuns(nodes, blocks, facts, () => false);
  const run = runs.sort((a, b) => b.han - a.han)[0] ?? { lines: [], han: 0 };
  return objectionsTo(blocks, facts, run, headline);
}
const lines = (...texts: string[]): Sketch[] => texts.map((text) => ['p', text]);
const body = [prose(100, 1), prose(100, 2), prose(100, 3)];

describe('marks of another kind', () => {
  it.each<[kind: string, points: number, marks: string[]]>([
    ['shop', -3, ['加入购物车', '库存', '规格']],
    ['forum', -4, ['楼主', '只看该作者', '回复本楼']],
    ['questions', -4, ['写回答', '关注者', '最佳答案']],
    ['search', -3, ['百度快照', '相关搜索']],
    ['encyclopaedia', -2, ['词条', '参考资料', '编辑本段']],
    ['manual', -1.5, ['教程', '语法', '参考手册', '示例']],
    ['feed', -2, ['+关注', '转发微博', '粉丝', '私信']],
    ['video', -2, ['弹幕', '投币', 'UP主']],
    ['download', -2.5, ['软件大小', '安卓版', '立即下载']],
    ['offer', -2.5, ['职位描述', '岗位职责', '薪资']],
  ])('%s: %d points', (kind, points, marks) => {
    const [first, ...others] = marks as [string, ...string[]];
    expect(against([...body, ...lines(...marks)])).toEqual([{ points, why: `${kind}: ${marks.join(' ')}` }]);
    expect(against([...body, ...lines(...others)])).toEqual([]);
    // One of them twice is one; a mark in a long line, in prose or out of sight is none.
    expect(against([...body, ...lines(...others, others[0]!)])).toEqual([]);
    expect(
      against([...body, ...lines(...others, first + '　'.repeat(9) + '字'.repeat(40 - first.length))]),
    ).toEqual([]);
    expect(against([...body, ...lines(...others, `${first}${'字'.repeat(12)}。`)])).toEqual([]);
    expect(against([...body, ...lines(...others), ['p!', first]])).toEqual([]);
    // Forty characters are short.
    expect(
      against([...body, ...lines(...others, `${first} ${'字'.repeat(39 - first.length)}`)]),
    ).toHaveLength(1);
  });
  it('names four of them', () => {
    const marks = ['楼主', '只看该作者', '回复本楼', '本帖', '积分'];
    expect(against([...body, ...lines(...marks)])[0]!.why).toBe('forum: 楼主 只看该作者 回复本楼 本帖');
  });
  it('whose figures differ are one', () => {
    expect(against([...body, ...lines('1楼', '2楼', '3楼', '12楼')])).toEqual([]);
    expect(against([...body, ...lines('1楼', '楼主', '本帖')])).toHaveLength(1);
  });
  it('are read in the first 60,000 characters', () => {
    const menu = (n: number): Sketch[] => lines(...Array<string>(n).fill('字'.repeat(39)));
    const marks = lines('百度快照', '相关搜索');
    expect(against([...menu(1499), ...marks, ...body])).toHaveLength(1);
    expect(against([...menu(1500), ...marks, ...body])).toEqual([]);
  });
});

it.each(['关于我们', '云川公司简介', '用户服务协议', '隐私政策', '版权聲明', '聯絡我們'])(
  'the page is about the site: %s',
  (headline) => {
    expect(against(body, headline)).toEqual([{ points: -3, why: 'about the site itself' }]);
    expect(against(body, `${headline}的新闻`)).toEqual([]);
  },
);

describe('links before paragraphs', () => {
  const link: Sketch = ['p', ['a', '链接文字']];
  const item = (i: number): Sketch[] => [link, prose(30, i)];
  it('are objected to from half of them on', () => {
    // The first paragraph's own link is no matter.
    expect(against([prose(30, 1), ...item(2), prose(30, 3)])).toEqual([
      { points: -3, why: 'a link before 50 % of paragraphs' },
    ]);
    expect(against([...item(1), ...item(2), prose(30, 3)])).toHaveLength(1);
    expect(against([prose(30, 1), ...item(2), prose(30, 3), prose(30, 4)])).toEqual([]);
    expect(against([...item(1), ...item(2), ...item(3), ...item(4)])[0]!.why).toBe(
      'a link before 100 % of paragraphs',
    );
  });
  it('count once for each paragraph', () => {
    expect(against([prose(30, 1), link, link, link, prose(30, 2), prose(30, 3), prose(30, 4)])).toEqual([]);
    expect(
      against([
        prose(30, 1),
        link,
        link,
        prose(30, 2),
        link,
        link,
        prose(30, 3),
        prose(30, 4),
        prose(30, 5),
      ])[0]!.why,
    ).toBe('a link before 50 % of paragraphs');
  });
  it('need three paragraphs', () => {
    expect(against([...item(1), ...item(2)])).toEqual([]);
    expect(against([...item(1), ...item(2), ...item(3)])).toHaveLength(1);
  });
  it('are links that can be seen', () => {
    expect(against([prose(30, 1), ['p!', ['a', '链接文字']], prose(30, 2), prose(30, 3)])).toEqual([]);
    expect(against([prose(30, 1), ['p', '图注'], prose(30, 2), prose(30, 3)])).toEqual([]);
    // A line of words before it does not make it less of one.
    expect(
      against([prose(30, 1), ['p', '图注'], ['p!', '隐藏'], link, prose(30, 2), prose(30, 3)]),
    ).toHaveLength(1);
  });
});

describe('paragraphs that are cut off', () => {
  const cut = (i: number, n = 30): Sketch => ['p', `${han(n, i)}，…`];
  const whole = (n: number) => Array.from({ length: n }, (_, i) => prose(30, 20 + i));
  it('are objected to where there are three, and four of ten', () => {
    expect(against([cut(1), cut(2), cut(3)])).toEqual([
      { points: -2, why: '100 % of paragraphs are cut off' },
    ]);
    expect(against([cut(1), cut(2)])).toEqual([]);
    expect(against([cut(1), cut(2), cut(3), cut(4), ...whole(6)])).toEqual([
      { points: -2, why: '40 % of paragraphs are cut off' },
    ]);
    expect(against([cut(1), cut(2), cut(3), cut(4), ...whole(7)])).toEqual([]);
  });
  it('have fifteen Han at least', () => {
    expect(against([cut(1, 15), cut(2, 15), cut(3, 15)])).toHaveLength(1);
    expect(against([cut(1, 14), cut(2, 14), cut(3, 14)])).toEqual([]);
  });
  it('can be seen, and are prose', () => {
    expect(against([prose(100, 1), ['div!', cut(1), cut(2), cut(3)]])).toEqual([]);
    expect(
      against([prose(100, 1), ...lines(...[1, 2, 3].map((i) => `${han(9, i)}，${han(30, i)}...`))]),
    ).toEqual([{ points: -2, why: '75 % of paragraphs are cut off' }]);
    expect(against([prose(100, 1), ...lines(...[1, 2, 3].map((i) => `版权所有，${han(30, i)}……`))])).toEqual(
      [],
    );
  });
  it('end so, or almost', () => {
    expect(against([1, 2, 3].map((i): Sketch => ['p', `${han(30, i)}，…[阅读全文]`]))).toHaveLength(1);
    expect(against([1, 2, 3].map((i): Sketch => ['p', `${han(30, i)}，…[阅读全文吧]`]))).toEqual([]);
  });
});

describe('other prose', () => {
  const apart: Sketch[] = Array(13).fill(['p', ['a', '链接文字']]);
  const others = (n: number) => [...apart, prose(80, 5), ...apart, prose(n, 6)];
  it('may be three fifths of all', () => {
    expect(against([prose(100, 1), ...others(70)])).toEqual([]);
    expect(against([prose(100, 1), ...others(71)])).toEqual([{ points: -1, why: 'most prose is elsewhere' }]);
  });
  it('is what can be seen', () => {
    expect(against([prose(100, 1), ...others(70), ['p!', `${han(90)}。`], ['p', han(90)]])).toEqual([]);
  });
});
