// Pages that mean harm, or that are made in ways few pages are; scenarios in hostile.ts.
const PARAGRAPHS = [
  '6月3日上午，区政府召开专题会议，区长顾南屏主持会议，研究学校食堂改造和暑期供水保障工作。副区长温知夏出席会议。',
  '会议听取了区教育局关于食堂改造进展情况的汇报，审议通过了《栖梧区学校食堂管理办法》。',
  '会议指出，食堂改造关系师生健康，去年全区改造食堂二十七个，惠及师生三万一千人，家长满意度持续提升。',
  '会议强调，一要把好食材关，实行集中采购和定点配送。二要把好人员关，做好健康检查和岗前培训。三要把好监督关，公开后厨画面。',
  '会议要求，各街道要落实暑期供水责任，提前检修管网，备足应急水源，确保高温天气群众用水不断。',
];
/** The sentence that tells that the article is whole. */
export const HOSTILE_LAST = '备足应急水源，确保高温天气群众用水不断。';

const TITLE = '区政府召开专题会议研究学校食堂改造';
const article = (copy = '') =>
  `<h1>${TITLE}</h1><div class="info">2024-06-04 08:30 来源：栖梧时报</div><div class="content${copy}">${PARAGRAPHS.map(
    (text) => `<p>${text}</p>`,
  ).join('')}<p>（记者 钟离洛）</p></div>`;
const doubled = `${article()}<table><tbody><tr><td>责 编:</td><td></td></tr><tr><td>校 对:</td><td></td></tr></tbody></table><div class="copy">${article('-copy')}</div>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"/><title>${TITLE}_栖梧在线</title>${head}</head><body>${body}</body></html>`;
const js = (code: string) => `<script>${code}</script>`;
const attribute = (markup: string) => markup.replaceAll('"', '&quot;');

/**
 * What a page can find out about the extension, kept in window.seen: new globals, events, writes, style sheets, messages.
 * It stands first in the head, so that it runs before any script of ours.
 */
const SPY = js(`
  const names = () => Object.getOwnPropertyNames(window).concat(Object.getOwnPropertyNames(document)).filter((n) => n !== 'seen');
  const seen = window.seen = { writes: [], events: [], messages: [], errors: [] };
  const before = new Set(names());
  seen.globals = () => names().filter((n) => !before.has(n));
  // Until the document is parsed, new children are the parser's.
  let parsed = false;
  const note = (records) => {
    for (const r of records) if (parsed || r.type !== 'childList') seen.writes.push(r.type + ' ' + (r.attributeName ?? ''));
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('DOMContentLoaded', () => { note(observer.takeRecords()); parsed = true; }, true);
  addEventListener('message', (e) => seen.messages.push(String(e.data)), true);
  addEventListener('error', (e) => seen.errors.push(e.message), true);
  addEventListener('unhandledrejection', (e) => seen.errors.push(String(e.reason)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen.events.push(event.type); return dispatch.call(this, event); };
  for (const type of ['wxt:content-script-started', 'jingdu', 'jingdu-ready', 'DOMAttrModified', 'wxt:locationchange'])
    for (const target of [window, document]) target.addEventListener(type, () => seen.events.push(type), true);
`);

const english = `<h1>Pool opens</h1>${'<p>The pool opens on Monday, the council said, and closes in September.</p>'.repeat(12)}`;

const html = (body: string) => ({ body });

export const hostilePages: Record<string, { body: string; headers?: Record<string, string> }> = {
  '/hostile/forged-events.html': html(
    page(
      doubled,
      js(`
        const forge = () => {
          for (const name of ['gate', 'page', 'content', 'jingdu']) {
            const detail = { contentScriptName: name, type: 'wxt:content-script-started', messageId: 'x' };
            document.dispatchEvent(new CustomEvent('jingdu-id:' + name + ':wxt:content-script-started', { detail }));
            document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
            window.dispatchEvent(new CustomEvent('wxt:locationchange', { detail }));
            window.postMessage({ ...detail }, '*');
            window.postMessage({ type: 'ui-page:show', ids: 'all', shown: true }, '*');
          }
        };
        forge(); setInterval(forge, 20); addEventListener('load', forge);
      `),
    ),
  ),
  '/hostile/srcdoc.html': html(
    page(
      `${doubled}<iframe srcdoc="${attribute(article())}"></iframe><iframe srcdoc="&lt;script&gt;parent.document.title='x'&lt;/script&gt;" sandbox></iframe><iframe src="about:blank"></iframe>`,
    ),
  ),
  '/hostile/shadow.html': html(
    page(
      `${doubled}<div id="open"></div><div id="closed"></div><section><template shadowrootmode="open">${article()}</template></section><section><template shadowrootmode="closed">${article()}</template></section>${js(
        `document.getElementById('open').attachShadow({ mode: 'open' }).textContent = '${PARAGRAPHS[0]}';
         window.inClosed = document.getElementById('closed').attachShadow({ mode: 'closed' });
         inClosed.textContent = '${PARAGRAPHS[1]}';`,
      )}`,
    ),
  ),
  '/hostile/page.xhtml': {
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>${TITLE}_栖梧在线</title></head><body>${doubled}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
  '/hostile/rewritten.html': html(
    page(
      `<p>正在打开</p>${js(
        `window.rewrite = () => { document.open(); document.write(${JSON.stringify(page(doubled))}); document.close(); };`,
      )}`,
    ),
  ),
  '/hostile/new-body.html': html(
    page(
      `<p>正在打开</p>${js(
        `window.replaceBody = () => { const b = document.createElement('body'); b.innerHTML = ${JSON.stringify(doubled)}; document.body.replaceWith(b); };`,
      )}`,
    ),
  ),
  '/hostile/push-states.html': html(
    page(
      `${doubled}${js("window.push = () => { for (let i = 0; i < 100; i++) history.pushState({}, '', '?step=' + i); };")}`,
    ),
  ),
  '/hostile/surrogates.html': html(
    page(
      `${doubled}<p id="odd"></p>${js(
        "odd.textContent = '会议\\ud800强调\\udc00\\udc00，\\u0000国家\\ufffe制度\\u202e里面\\ud842'; odd.title = '\\udfff头发';",
      )}`,
    ),
  ),
  '/hostile/spied-english.html': html(page(english, SPY)),
  '/hostile/spied-article.html': html(page(doubled, SPY)),
  '/hostile/counter.html': html(
    page(
      `${doubled}${js(
        `new MutationObserver((records) => { for (const r of records) if (r.target.hasAttribute?.('data-jingdu')) r.target.removeAttribute('data-jingdu'); })
          .observe(document, { subtree: true, attributes: true });`,
      )}`,
    ),
  ),
  '/hostile/copier.html': html(
    page(
      `${doubled}${js(
        "window.copy = () => { for (const p of document.querySelectorAll('p')) p.setAttribute('data-jingdu', 'duplicate-body'); document.querySelector('h1').setAttribute('data-jingdu', 'mine'); };",
      )}`,
    ),
  ),
};
