// @vitest-environment jsdom
// The snapshot of hostile and odd pages: no throw, the right tree, nothing written.
import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../../utils/article/index.ts';
import { MOST_NODES, MOST_TEXT } from '../../../utils/article/limits.ts';
import { planHiding } from '../../../utils/clean/index.ts';
import { HIDE_ATTRIBUTE } from '../../../utils/dom/names.ts';
import { takeSnapshot } from '../../../utils/dom/snapshot.ts';
import { plainLook, styleLook } from '../../../utils/dom/snapshot-look.ts';

const look = () => {
  const before = document.documentElement.outerHTML;
  const taken = takeSnapshot(document, plainLook());
  const plan = planHiding(taken.snapshot, findArticle(taken.snapshot));
  expect(document.documentElement.outerHTML).toBe(before);
  return { ...taken, plan };
};
const texts = () =>
  look()
    .snapshot.nodes.filter((node) => node.tag === '#text' && !node.hidden)
    .map((node) => node.text);

afterEach(() => {
  document.body?.remove();
  document.documentElement.append(document.createElement('body'));
});

describe('takeSnapshot', () => {
  it('keeps preorder, parents and ends', () => {
    document.body.innerHTML = '<div><p>一<b>二</b></p><!-- x --></div><p>三</p>';
    const { snapshot, nodes } = look();
    expect(snapshot.nodes.map((n) => [n.tag, n.parent, n.end])).toEqual([
      ['body', -1, 8],
      ['div', 0, 6],
      ['p', 1, 6],
      ['#text', 2, 4],
      ['b', 2, 6],
      ['#text', 4, 6],
      ['p', 0, 8],
      ['#text', 6, 8],
    ]);
    expect(nodes).toHaveLength(8);
    expect((nodes[4] as Element).localName).toBe('b');
  });

  it('sees what is not shown, and takes what we hid for shown', () => {
    document.body.innerHTML = `<p hidden>一</p><p style="display:none">二</p><details><summary>三</summary>四</details><p ${HIDE_ATTRIBUTE}="empty-credit" style="display:none">五</p><p style="visibility:hidden">六<b>七</b></p>`;
    expect(texts()).toEqual(['三', '五']);
  });

  it('reads computed styles where there are some', () => {
    document.body.innerHTML =
      '<style>.o{position:absolute;left:-9999px}.c{position:absolute;clip:rect(0px,0px,0px,0px)}.n{display:none}.b{display:block}.v{visibility:hidden}</style><p class="n">一</p><span class="b">二</span><p class="v">三</p><p class="o">四</p><p class="c">五</p>';
    const { snapshot } = takeSnapshot(document, styleLook());
    const byText = (text: string) => snapshot.nodes.find((node) => node.text === text)!;
    expect(byText('一').hidden).toBe(true);
    expect(byText('二').hidden).toBe(false);
    expect(byText('三').hidden).toBe(true);
    expect(byText('四').hidden).toBe(true);
    expect(byText('五').hidden).toBe(true);
    expect(snapshot.nodes[byText('二').parent]!.block).toBe(true);
  });

  it('reads open shadow trees and same-origin frames in place', () => {
    document.body.innerHTML = '<x-box>外</x-box><p>后</p><iframe></iframe><p>末</p>';
    const host = document.querySelector('x-box') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>影</p>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.contentDocument!.body.innerHTML = '<p>框</p>';
    expect(texts()).toEqual(['影', '后', '框', '末']);
  });

  it('is not misled by elements named like DOM properties', () => {
    const names = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'attributes',
      'getAttribute',
      'childNodes',
      'localName',
      'nodeType',
      'style',
      'hidden',
    ];
    const inputs = names.map((name) => `<input name="${name}"><input id="${name}">`).join('');
    const images = ['body', 'title', 'querySelectorAll', 'URL', 'documentElement', 'createTreeWalker'];
    document.body.innerHTML = `${images.map((name) => `<img name="${name}">`).join('')}<form><p>一</p>${inputs}</form><p>二</p>`;
    expect(texts()).toEqual(['一', '二']);
  });

  it('walks any depth', () => {
    let at: Element = document.body;
    // jsdom needs a minute to build ten thousand levels; a recursive walk would fail far earlier in a browser.
    for (let i = 0; i < 1_500; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = '深处';
    const { snapshot } = takeSnapshot(document, plainLook());
    expect(snapshot.nodes.at(-1)!.text).toBe('深处');
    expect(findArticle(snapshot).article).toBe(false);
  });

  it('stops at the limit of nodes, and then hides nothing', () => {
    const paragraph = '<p>会议强调，要把工作落到实处，让群众看得见、摸得着。</p>'.repeat(12);
    document.body.innerHTML = `<h1>标题在这里</h1><div>${paragraph}</div><div>${paragraph}</div>`;
    const { snapshot } = takeSnapshot(document, plainLook());
    const nodes = [...snapshot.nodes];
    while (nodes.length < MOST_NODES) nodes.push({ ...nodes.at(-1)!, parent: 0, end: nodes.length + 1 });
    const article = findArticle(snapshot);
    expect(planHiding({ ...snapshot, nodes }, { ...article, article: true }).parts).toEqual([]);
  });

  it('takes a text of a million characters and stops at the limit of text', () => {
    document.body.innerHTML = '<p></p>'.repeat(7);
    const long = '一二三四，'.repeat(200_000);
    for (const p of document.querySelectorAll('p')) p.textContent = long;
    const { snapshot } = takeSnapshot(document, plainLook());
    const size = snapshot.nodes.reduce((sum, node) => sum + node.text.length, 0);
    expect(size).toBeGreaterThanOrEqual(MOST_TEXT);
    expect(size).toBeLessThan(MOST_TEXT + long.length);
    expect(() => planHiding(snapshot, findArticle(snapshot))).not.toThrow();
  });

  it('survives a document without a body', () => {
    document.body.remove();
    const { snapshot } = takeSnapshot(document, plainLook());
    expect(findArticle(snapshot)).toMatchObject({ article: false, blocks: [] });
    expect(planHiding(snapshot, findArticle(snapshot)).parts).toEqual([]);
  });

  it('reads title, language, meta and JSON-LD', () => {
    document.documentElement.lang = 'zh-TW';
    document.head.innerHTML =
      '<title>甲</title><meta property="og:type" content="article"><meta name="Author" content="乙"><script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const { snapshot } = takeSnapshot(document, plainLook());
    expect(snapshot).toMatchObject({
      title: '甲',
      lang: 'zh-TW',
      jsonLdArticle: true,
      meta: { 'og:type': 'article', author: '乙' },
    });
    document.head.innerHTML = '';
  });
});
