// @vitest-environment jsdom
// Tails of an article in many forms: which elements of them go, for what reason, and which stay.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import { planHiding } from '../../../utils/clean/index.ts';
import { takeSnapshot } from '../../../utils/dom/snapshot.ts';
import { plainLook } from '../../../utils/dom/snapshot-look.ts';

const BODY = [
  '4月8日，云川市在滨江新区举行春季植树活动，三百多名市民沿河堤种下柳树和香樟。',
  '园林部门介绍，今年计划新种两万棵树，重点放在学校和老街周边，让孩子们走路有树荫。',
  '家住附近的居民说，去年种的小树已经长高，夏天在树下乘凉的人越来越多。',
];
const page = (tail: string) =>
  `<!doctype html><title>云川市举行春季植树活动</title><body><div class="article"><h1>云川市举行春季植树活动</h1>
  <p>2024-04-09　来源：云川日报</p>${BODY.map((line) => `<p>${line}</p>`).join('')}${tail}</div><p>版权所有</p></body>`;

const CREDIT = 'empty-credit';
const NOTICE = 'empty-notice';
const ROW = 'empty-row';
const table = (...rows: string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

const TAILS: [what: string, html: string, gone: [reason: string, text: string, tag: string][]][] = [
  [
    'a row between two labels',
    table(['责编：', ''], ['', ''], ['校对：', '']),
    [[CREDIT, '责编： 校对：', 'table']],
  ],
  [
    'a row before a label with a name',
    table(['责编：', ''], [''], ['校对：', '许言']),
    [[CREDIT, '责编：', 'tr']],
  ],
  ['rows above and below one label', table([''], ['责编：', ''], ['']), [[CREDIT, '责编：', 'table']]],
  [
    'a row with a picture',
    table(['责编：'], ['<img src="a.png" alt="图">'], ['校对：']),
    [[CREDIT, '校对：', 'tr']],
  ],
  ['a row of pipes', table(['责编：'], ['|', '|'], ['校对：']), [[CREDIT, '责编： | | 校对：', 'table']]],
  ['rows of a table of figures', table(['雨量', '12'], ['', ''], ['水位', '8']), []],
  ['labels in a line', '<p>责编： | 校对： | 总值班：</p>', [[CREDIT, '责编： | 校对： | 总值班：', 'p']]],
  ['labels in a line, one with a name', '<p>责编： | 校对：许言 | 总值班：</p>', []],
  [
    'labels, each its line',
    '<p>责编：</p><p>校对：</p><p>|</p>',
    [
      [CREDIT, '责编：', 'p'],
      [CREDIT, '校对：', 'p'],
      [ROW, '|', 'p'],
    ],
  ],
  ['a label in bold', '<p><b>责编</b>：</p>', [[CREDIT, '责编：', 'p']]],
  ['a label and its name below', '<p>责编：</p><p>许言</p>', []],
  ['a label with a picture', '<p>责编：<img src="b.png"></p>', []],
  ['a label with a link', '<p>责编：<a href="/u/3">许言</a></p>', []],
  ['a label with an empty link', '<p>责编：<a href="/u/3"></a></p>', []],
  ['a label with a slot', '<p>责编：<span id="editor"></span></p>', []],
  ['a label with a placeholder', '<p>责编：<span>--</span></p>', [[CREDIT, '责编：--', 'p']]],
  ['a label with a dash', '<p>责编：——</p>', [[CREDIT, '责编：——', 'p']]],
  ['a label with a figure', '<p>编辑：3</p>', []],
  ['a label with a field', '<p>验证：<input name="code"></p>', []],
  ['a label before the date', '<p>责编：</p><p>2024-04-09 08:30</p>', [[CREDIT, '责编：', 'p']]],
  [
    'labels in Traditional, spaced',
    '<p>責　編：</p><p>總 值 班：</p>',
    [
      [CREDIT, '責 編：', 'p'],
      [CREDIT, '總 值 班：', 'p'],
    ],
  ],
  [
    'labels in brackets',
    '<p>（责编： ）</p><p>【校对：】</p>',
    [
      [CREDIT, '（责编： ）', 'p'],
      [CREDIT, '【校对：】', 'p'],
    ],
  ],
  [
    'labels in a list',
    '<ul><li>责编：</li><li>校对：</li><li>来源：云川日报</li></ul>',
    [
      [CREDIT, '责编：', 'li'],
      [CREDIT, '校对：', 'li'],
    ],
  ],
  [
    'labels in a definition list',
    '<dl><dt>责编：</dt><dd></dd><dt>校对：</dt><dd>许言</dd></dl>',
    [[CREDIT, '责编：', 'dt']],
  ],
  ['labels that are hidden anyway', '<div hidden><p>责编：</p></div>', []],
  ['a notice without text', '<h4>免责声明：</h4>', [[NOTICE, '免责声明：', 'h4']]],
  ['a notice with text', '<h4>免责声明：</h4><p>本文不代表本站立场，转载请注明出处。</p>', []],
  ['related news without any', '<div><h3>相关新闻</h3><ul></ul></div>', [[NOTICE, '相关新闻', 'div']]],
  ['related news', '<div><h3>相关新闻</h3><ul><li><a href="/1">上一篇报道的标题</a></li></ul></div>', []],
  ['comments without any', '<div><h3>热门评论</h3><div></div></div>', [[NOTICE, '热门评论', 'div']]],
  [
    'pipes alone',
    '<p>|</p><p> ｜ </p>',
    [
      [ROW, '|', 'p'],
      [ROW, '｜', 'p'],
    ],
  ],
  ['pipes between links', '<p><a href="/a">首页</a> | <a href="/b">返回</a></p>', []],
  ['a sentence that ends in a colon', '<p>具体安排如下：</p>', []],
];

it.each(TAILS)('%s', (_what, html, gone) => {
  const { document } = new JSDOM(page(html), { url: 'https://news.example/2024/0409/1.html' }).window;
  const { snapshot } = takeSnapshot(document, plainLook());
  const article = findArticle(snapshot);
  expect(article.article, article.why.join('; ')).toBe(true);
  const parts = planHiding(snapshot, article).parts.map(({ node, reason, text }) => [
    reason,
    text,
    snapshot.nodes[node]!.tag,
  ]);
  expect(parts).toEqual(gone);
});
