// @vitest-environment jsdom
// The gate: Chinese prose passes, everything else stops there.
import { describe, expect, it } from 'vitest';
import { couldBeArticle } from '../../../utils/article/gate.ts';
import { sampleForGate } from '../../../utils/dom/gate-sample.ts';

const zh = '市政府召开会议，研究部署防汛工作，要求各单位压实责任，加强值守，确保群众安全。';
const ask = (html: string, lang = '') => {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return couldBeArticle(sampleForGate(document));
};

describe('gate', () => {
  it.each([
    ['an article', `<h1>市政府召开会议</h1><p>${zh}</p><p>${zh}</p>`],
    ['an article that says it is English', `<p>${zh}</p><p>${zh}</p>`, 'en'],
    [
      'an article under a long English menu',
      `<nav>${'<a href="#">Home page</a>'.repeat(40)}</nav><p>${zh}</p><p>${zh}</p>`,
    ],
    ['a brief', `<h1>今夜有雨</h1><p>${zh.repeat(2)}</p>`],
    ['lines split by br in a cell', `<table><tr><td>${zh}<br>${zh}</td></tr></table>`],
  ])('passes %s', (_, html, lang = '') => {
    expect(ask(html, lang)).toMatchObject({ candidate: true, tooLittle: false });
  });

  it.each([
    ['English', `<p>${'The council met on Monday. '.repeat(60)}</p>`, 'not Chinese'],
    ['Japanese', `<p>${'市は会議を開き、防災の取り組みについて話し合った。'.repeat(20)}</p>`, 'Japanese'],
    ['Korean', `<p>${'시는 회의를 열고 방재 대책을 논의했다. '.repeat(30)}</p>`, 'Korean'],
    [
      'a page of links',
      `<ul>${'<li><a href="#">市政府召开会议，部署防汛工作</a></li>'.repeat(60)}</ul>`,
      'no prose',
    ],
  ])('stops %s', (_, html, why) => {
    expect(ask(html)).toEqual({ candidate: false, why, tooLittle: false });
  });

  it.each([
    ['nothing', ''],
    [
      'a shell that scripts fill',
      '<div id="app">加载中</div><script>const text = "会议强调，要抓好落实。"</script>',
    ],
  ])('asks to look again at %s', (_, html) => {
    expect(ask(html)).toMatchObject({ candidate: false, tooLittle: true });
  });

  it('is not misled by elements named like DOM properties', () => {
    const html = `<img name="body"><img name="createTreeWalker"><form><input name="parentElement"><p>${zh}</p><p>${zh}</p></form>`;
    expect(ask(html).candidate).toBe(true);
  });
});
