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
