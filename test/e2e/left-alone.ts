// Pages that are no Chinese news article: not one write, not one error.
import assert from 'node:assert/strict';
import { click, domOf, originalDomOf, type Scenario, textsOf } from './scenario.ts';

const english = `<!doctype html><html lang="en"><title>Council meets</title><body><article><h1>Council meets on flood plan</h1>
<p>${'The council met on Tuesday to discuss the flood plan, officials said. '.repeat(20)}</p>
<p>${'The council met on Tuesday to discuss the flood plan, officials said. '.repeat(20)}</p></article></body></html>`;

const links = ['城市更新提速', '老街開市', '水庫安全度汛', '學校招生問答', '夜間公交加密', '博物館免費開放'];
const home = `<!doctype html><html lang="zh"><title>臨瀾新聞網</title><body>${Array.from(
  { length: 12 },
  (_, i) => `<ul>${links.map((text) => `<li><a href="/n/${i}.html">${text} ${i}</a></li>`).join('')}</ul>`,
).join('')}</body></html>`;

const html = (body: string) => ({ body });
const typed = (body: string, type: string) => ({ body, headers: { 'content-type': type } });

const pages = {
  '/english.html': html(english),
  '/home.html': html(home),
  '/empty.html': html(''),
  '/no-body.html': html('<!doctype html><html><frameset><frame src="/english.html"></frameset></html>'),
  '/page.svg': typed('<svg xmlns="http://www.w3.org/2000/svg"><text>會議強調</text></svg>', 'image/svg+xml'),
  '/page.xml': typed('<?xml version="1.0"?><rss><title>會議強調</title></rss>', 'application/xml'),
  '/page.txt': typed('會議強調，要加強領導。', 'text/plain; charset=utf-8'),
  '/large.html': html(
    // Not laid out: that alone takes a browser 7 to 20 s, and is its own affair.
    `<!doctype html><html lang="zh"><body><p style="content-visibility:hidden">${'會議強調要抓好落實。'.repeat(500_000)}</p></body></html>`,
  ),
};
export const leftAlonePages = pages;

export const leftAlone: Scenario[] = [
  ...['english', 'home', 'empty'].map(
    (name): Scenario => ({
      name: `left alone, without one write: ${name} page`,
      async run(stage) {
        const { page, state } = await stage.open(`${stage.server.origin}/${name}.html`);
        assert.equal(state.article, false);
        assert.equal(await domOf(page), await originalDomOf(page));
      },
    }),
  ),
  {
    name: 'odd documents: nothing happens, nothing throws',
    async run(stage) {
      for (const path of ['/no-body.html', '/page.svg', '/page.xml', '/page.txt']) {
        const page = await stage.driver.newPage();
        const errors: unknown[] = [];
        page.on('pageerror', (error) => errors.push(error));
        await page.goto(stage.server.origin + path);
        assert.deepEqual(errors, [], path);
        await page.close();
      }
    },
  },
  {
    name: 'five megabytes in one paragraph: no article, no error, the page stays whole',
    async run(stage) {
      const { page, state } = await stage.open(`${stage.server.origin}/large.html`);
      assert.equal(state.article, false);
      assert.equal(await page.evaluate(() => document.body.textContent!.length), 5_000_000);
    },
  },
  {
    name: 'the popup says kindly that a page is no article, and takes it for one all the same when asked',
    async run(stage) {
      const { tabId } = await stage.open(`${stage.server.origin}/home.html`);
      const popup = await stage.openPopup(tabId);
      assert.ok((await textsOf(popup, 'message-not-article'))[0]!.length > 4);
      await click(popup, 'force-article');
      assert.ok((await textsOf(popup, 'title'))[0]!.length > 0);
    },
  },
  {
    name: 'on a page of the browser itself the popup says that it cannot run there',
    async run(stage) {
      const own = await stage.driver.openOwn('welcome.html');
      const tabId = await stage.driver.own(async () => {
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        const tabs = await api.tabs.query({});
        return tabs.find((tab: { url?: string }) => tab.url?.endsWith('welcome.html')).id as number;
      });
      const popup = await stage.openPopup(tabId);
      assert.ok((await textsOf(popup, 'message-restricted'))[0]!.length > 4);
      await own.close();
    },
  },
];
