// @vitest-environment jsdom
// What speaks for an article is named, each for its own reason, and only where it is there.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import { takeSnapshot } from '../../../utils/dom/snapshot.ts';
import { plainLook } from '../../../utils/dom/snapshot-look.ts';

const TITLE = '云川市举行春季植树活动';
const BODY = [
  '云川市在滨江新区举行春季植树活动，三百多名市民沿河堤种下柳树和香樟。',
  '园林部门介绍，今年计划新种两万棵树，重点放在学校和老街周边，让孩子们走路有树荫。',
  '家住附近的居民说，去年种的小树已经长高，夏天在树下乘凉的人越来越多。',
  '活动持续到月底，市民可以就近到街道报名，认领一株属于自己的小树，并挂上写有名字的木牌。',
];
interface Page {
  title?: string;
  head?: string;
  headline?: string;
  info?: string;
  first?: string;
  between?: string;
  foot?: string;
}
const htmlOf = ({ title, head, headline, info, first, between, foot }: Page) =>
  `<!doctype html><title>${title ?? TITLE}</title>${head ?? ''}<body><div>${headline ?? `<h1>${TITLE}</h1>`}${info ?? ''}
  ${between ?? ''}${[(first ?? '') + BODY[0], ...BODY.slice(1)].map((line) => `<p>${line}</p>`).join('')}${foot ?? ''}</div>`;

function reasons(page: Page): string[] {
  const { document } = new JSDOM(htmlOf(page), { url: 'https://news.example/2024/0409/1.html' }).window;
  const { why } = findArticle(takeSnapshot(document, plainLook()).snapshot);
  return why.filter((reason) => !/^(?:prose|points) /.test(reason));
}
const AGREES = 'headline agrees with title';
const buttons = (count: number) => '<p>分享</p>'.repeat(count);

describe('evidence', () => {
  it.each<[what: string, page: Page, why: string[]]>([
    ['a headline that is the title', {}, [AGREES]],
    ['a title with the site behind it', { title: `${TITLE}_云川新闻网` }, [AGREES]],
    ['a heading that the title does not name', { title: '云川新闻网' }, ['heading']],
    ['a headline that is no heading', { headline: `<p>${TITLE}</p>` }, [AGREES]],
    ['neither', { title: '云川新闻网', headline: '' }, []],
    ['a date', { info: '<p>2024-04-09</p>' }, [AGREES, 'date']],
    ['a source', { info: '<p>来源：云川日报</p>' }, [AGREES, 'source']],
    ['both in one line', { info: '<p>2024年4月9日 来源：云川日报</p>' }, [AGREES, 'date', 'source']],
    ['both below the body', { foot: '<p>记者：许言</p><p>2024-04-09</p>' }, [AGREES, 'date', 'source']],
    ['a date far below', { foot: `${buttons(14)}<p>2024-04-09</p>` }, [AGREES]],
    ['a date above many buttons', { info: `<p>2024-04-09</p>${buttons(14)}` }, [AGREES, 'date']],
    ['a hidden date', { info: '<p style="display:none">2024-04-09</p>' }, [AGREES]],
    ['a date that is none', { info: '<p>编号 2024-14-40</p>' }, [AGREES]],
    ['a dateline', { first: '本报讯（记者 许言）4月8日，' }, [AGREES, 'source', 'dateline']],
    [
      'a page that calls itself an article',
      { head: '<meta property="og:type" content="article">' },
      [AGREES, 'says so itself'],
    ],
    ['a page that calls itself a site', { head: '<meta property="og:type" content="website">' }, [AGREES]],
    [
      'data for search engines',
      { head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' },
      [AGREES, 'says so itself'],
    ],
    [
      'data of another kind',
      { head: '<script type="application/ld+json">{"@type":"WebSite"}</script>' },
      [AGREES],
    ],
  ])('%s', (_what, page, why) => expect(reasons(page)).toEqual(why));
});

describe('objections', () => {
  const info = '<p>2024-04-09 来源：云川日报</p>';
  const against = (page: Page) =>
    reasons({ info, ...page }).filter((reason) => ![AGREES, 'date', 'source'].includes(reason));
  const marks = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

  it.each<[kind: string, marks: string[]]>([
    ['shop', ['加入购物车', '库存 12 件', '¥ 35']],
    ['forum', ['楼主', '只看该作者', '回复本楼']],
    ['questions', ['写回答', '关注者', '最佳答案']],
    ['search', ['百度快照', '相关搜索']],
    ['encyclopaedia', ['词条', '参考资料', '编辑本段']],
    ['manual', ['教程', '语法', '参考手册', '示例']],
    ['feed', ['+关注', '转发微博', '粉丝', '私信']],
    ['video', ['弹幕', '投币', '00:12 / 03:40']],
    ['download', ['软件大小', '安卓版', '立即下载']],
    ['offer', ['职位描述', '岗位职责', '薪资']],
  ])('the furniture of a page of another kind: %s', (kind, texts) => {
    expect(against({ foot: marks(texts) })).toEqual([expect.stringMatching(`^${kind}: `)]);
    // One mark less, or one of them twice, or in a long line of text, is no such page.
    expect(against({ foot: marks(texts.slice(1)) })).toEqual([]);
    expect(against({ foot: marks([...texts.slice(1), texts[1]!]) })).toEqual([]);
    expect(against({ foot: `<p style="display:none">${texts[0]}</p>${marks(texts.slice(1))}` })).toEqual([]);
  });

  it('a page about the site', () => {
    const about = { headline: '<h1>关于我们</h1>', title: '关于我们' };
    expect(against(about)).toEqual(['about the site itself']);
  });
  it('paragraphs that are cut off', () => {
    const cut = '<p>园林部门介绍，今年计划新种两万棵树，重点放在学校和老街周边，让孩子们走路有…</p>';
    expect(against({ foot: cut.repeat(5) })).toEqual(['56 % of paragraphs are cut off']);
    expect(against({ foot: cut })).toEqual([]);
  });
  it('a link before every paragraph', () => {
    const items = (count: number) =>
      Array.from(
        { length: count },
        (_, i) =>
          `<p><a href="/${i}">第${i}篇报道的题目在这里</a></p><p>园林部门第${i}次介绍，今年计划新种两万棵树，重点放在学校和老街周边。</p>`,
      ).join('');
    expect(against({ foot: items(8) })).toEqual([
      expect.stringMatching(/^a link before \d+ % of paragraphs$/),
    ]);
    expect(against({ foot: items(1) })).toEqual([]);
  });
});
