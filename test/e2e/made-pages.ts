// Pages that need a script, a header or a size which no file under test/pages can have.
const PARAGRAPHS = [
  '5月8日下午，市政府召开常务会议，市长周砚青主持会议，研究老旧小区改造和防汛备汛工作。副市长沈一舟、秘书长何念出席会议。',
  '会议听取了市住房和城乡建设局关于今年老旧小区改造进展情况的汇报，审议通过了《临澜市城市内涝治理实施方案》。',
  '会议指出，老旧小区改造连着千家万户，去年全市改造小区八十六个，惠及居民两万三千户，群众满意度持续提升。',
  '会议强调，一要把好设计关，充分听取居民意见，做到一区一策。二要把好质量关，严格材料进场检验和隐蔽工程验收。三要把好进度关，雨季前完成地下管网更新。',
  '会议要求，各县区要压实防汛责任，落实二十四小时值班值守，提前备足物资和队伍，确保安全度汛。',
];
const article = (paragraphs = PARAGRAPHS) =>
  `<h1>市政府召开常务会议研究老旧小区改造</h1><div class="info">2024-05-09 08:12 来源：临澜日报</div>
<div class="content">${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>（记者 陆知远）</p></div>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>市政府召开常务会议研究老旧小区改造_临澜新闻网</title>${head}</head><body>${body}</body></html>`;
const doubled = `${article()}<table><tr><td>责 编:</td><td></td></tr><tr><td>校 对:</td><td></td></tr></table><div class="copy">${article()}</div>`;
const js = (code: string) => `<script>${code}</script>`;
const list = `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}.html">临澜要闻第${i}条 老街开市迎客</a></li>`).join('')}</ul>`;
const body = JSON.stringify(article());

/** The sentence that tells that the article is whole. */
export const LAST_SENTENCE = '提前备足物资和队伍，确保安全度汛。';

export const madePages: Record<string, { body: string; headers?: Record<string, string> }> = {
  '/late.html': {
    body: page(`<div id="app"></div>${js(`setTimeout(() => { app.innerHTML = ${body}; }, 1200);`)}`),
  },
  '/single-page.html': {
    body: page(
      `<div id="app">${list}</div>${js(
        `window.go = () => { history.pushState({}, '', '/news/20240509.html'); app.innerHTML = ${body}; };`,
      )}`,
    ),
  },
  '/doubled.html': { body: page(doubled) },
  '/slot.html': {
    body: page(
      `${doubled}${js("window.fill = () => { document.querySelectorAll('td')[1].textContent = '陶然'; };")}`,
    ),
  },
  '/trusted-types.html': {
    body: page(doubled),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/clobbered.html': {
    body: page(
      `<form id="form"><input name="attributes"><input name="parentNode"><input name="textContent"><input name="children"><input name="nodeType"><input name="setAttribute"></form><img name="body"><img name="getElementById"><form name="documentElement"></form>${doubled}`,
    ),
  },
  '/deep.html': { body: page(`${'<div>'.repeat(10_000)}${article()}${'</div>'.repeat(10_000)}`) },
  '/siblings.html': { body: page(`${article()}${'<span>字</span>'.repeat(100_000)}`) },
  '/one-node.html': { body: page(`${article()}<p>${'临澜市老街开市迎客。'.repeat(100_000)}</p>`) },
  '/polluted.html': {
    body: page(
      `${doubled}${js(
        "Array.prototype.map = () => { throw new Error('polluted'); }; Object.prototype.type = 'x'; Node.prototype.contains = null;",
      )}`,
    ),
  },
  '/restless.html': {
    body: page(
      `${article()}<p id="clock"></p>${js(
        "let n = 0; setInterval(() => { for (let i = 0; i < 10; i++) clock.textContent = '时间' + n++; }, 10);",
      )}`,
    ),
  },
  '/attribute.html': {
    body: page(
      `<p data-jingdu="own">这一段带着同名的属性，不应被改动。</p>${doubled}${js(
        "window.strip = () => document.querySelectorAll('[data-jingdu]').forEach((e) => e.removeAttribute('data-jingdu'));",
      )}`,
    ),
  },
};
