// What comes and goes while pages are open: the extension itself, other tabs, settings, the page under the popup.
import assert from 'node:assert/strict';
import type { Driver } from '../../scripts/drive/driver.ts';
import type { PageState } from '../../utils/types.ts';
import { LAST_SENTENCE } from './made-pages.ts';
import {
  click,
  count,
  domOf,
  eventually,
  originalDomOf,
  type Scenario,
  type Stage,
  textsOf,
  visibleText,
} from './scenario.ts';

const sample = (stage: Stage) => stage.server.urlOf(stage.file('meeting-doubled/page.html'));

const setSettings = (driver: Driver, values: Record<string, unknown>) =>
  driver.own(async (wanted: Record<string, unknown>) => {
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    await api.storage.local.set(wanted);
  }, values);

const clearSettings = (driver: Driver) =>
  driver.own(async () => {
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    await api.storage.local.clear();
  });

/** What the popup's bring-in does, asked from one of the extension's pages. */
const bringIn = (driver: Driver, url: string): Promise<PageState | null> =>
  driver.own(async (wanted: string) => {
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const tab = (await api.tabs.query({})).find((one: { url?: string }) => one.url === wanted);
    await api.runtime.sendMessage({ type: 'ui-bg:bring-in', tabId: tab.id });
    return api.tabs.sendMessage(tab.id, { type: 'ui-page:state' }, { frameId: 0 });
  }, url);

export const lifecycle: Scenario[] = [
  {
    name: 'an extension reloaded under a page: no error, and the new one reads it',
    async run(stage) {
      await stage.second.use(async (driver) => {
        const page = await driver.newPage();
        const errors: unknown[] = [];
        page.on('pageerror', (error) => errors.push(error));
        page.on('console', (said) => {
          // The page's missing icon is the page's own affair.
          if (said.type() === 'error' && !said.text().includes('404')) errors.push(said.text());
        });
        const url = `${stage.lively.origin}/doubled.html`;
        await page.goto(url, { waitUntil: 'load' });
        const state = await driver.settled(await driver.tabId(page));
        assert.ok(state.hidden.length > 0);
        await driver.reload();
        await page.evaluate(() => document.body.append(document.createElement('p'), '页面自己又写了一行。'));
        await new Promise((done) => setTimeout(done, 1_000));
        await eventually(async () => {
          const now = await bringIn(driver, url);
          assert.equal(now?.busy, false);
          assert.equal(now?.article, true);
        });
        assert.equal(count(await visibleText(page), LAST_SENTENCE), 1);
        assert.equal(
          (await domOf(page))
            .replace(/ data-jingdu="[a-z-]+"/g, '')
            .replace('<p></p>页面自己又写了一行。', ''),
          await originalDomOf(page),
        );
        assert.deepEqual(errors, []);
      });
    },
  },
  {
    name: 'tabs side by side, each in a view of its own',
    async run(stage) {
      const url = sample(stage);
      const views = ['tw', 'hans', 'original'] as const;
      const open = [];
      for (const view of views) {
        const { page, tabId } = await stage.open(`${url}?${view}`);
        open.push({ page, tabId, view });
      }
      await Promise.all(open.map(({ tabId, view }) => stage.driver.setView(tabId, view)));
      for (const { page, tabId, view } of open) {
        assert.equal((await stage.driver.state(tabId))?.view, view);
        const seen = await visibleText(page);
        assert.equal(seen.includes('会议还研究了其他事项'), view === 'hans', view);
      }
      await Promise.all(open.map(({ tabId }) => stage.driver.setView(tabId, 'original')));
      const texts = await Promise.all(open.map(({ page }) => visibleText(page)));
      assert.equal(new Set(texts).size, 1);
    },
  },
  {
    name: 'a site switched off while its pages are open: they are given back; switched on, cleaned again',
    async run(stage) {
      const { page, tabId } = await stage.open(sample(stage));
      const other = await stage.open(`${sample(stage)}?other`);
      const cleaned = await domOf(page);
      const before = await originalDomOf(page);
      try {
        await setSettings(stage.driver, { 'settings.rules': [{ pattern: '127.0.0.1', on: false }] });
        await eventually(async () => assert.equal(await domOf(page), before));
        await eventually(async () => assert.equal(await domOf(other.page), before));
        assert.equal((await stage.driver.state(tabId))?.clean, false);
      } finally {
        await clearSettings(stage.driver);
      }
      await eventually(async () => assert.equal(await domOf(page), cleaned));
    },
  },
  {
    name: 'one kind of part switched off: only that kind comes back',
    async run(stage) {
      const { page, tabId } = await stage.open(`${stage.server.origin}/doubled.html`);
      assert.equal(count(await visibleText(page), LAST_SENTENCE), 1);
      try {
        await setSettings(stage.driver, { 'settings.kinds': ['empty-credit', 'empty-row'] });
        await eventually(async () => assert.equal(count(await visibleText(page), LAST_SENTENCE), 2));
        const state = await stage.driver.state(tabId);
        assert.ok(state?.hidden.every((part) => part.reason !== 'duplicate-body'));
      } finally {
        await clearSettings(stage.driver);
      }
      await eventually(async () => assert.equal(count(await visibleText(page), LAST_SENTENCE), 1));
    },
  },
  {
    name: 'stored settings that make no sense: pages are cleaned by the defaults',
    async run(stage) {
      try {
        await setSettings(stage.driver, {
          'settings.version': 99,
          'settings.rules': { length: -1 },
          'settings.kinds': 'all',
          'settings.convert': 7,
          'settings.words': '\ud800'.repeat(1_000),
          'settings.unknown': 'x'.repeat(1_000_000),
        });
        const { page, state } = await stage.open(`${stage.server.origin}/doubled.html`);
        assert.equal(state.view, 'original');
        assert.equal(count(await visibleText(page), LAST_SENTENCE), 1);
      } finally {
        await clearSettings(stage.driver);
      }
    },
  },
  {
    name: 'a tab that moves on or closes under its popup: the popup says so and stays whole',
    async run(stage) {
      const { page, tabId } = await stage.open(sample(stage));
      const popup = await stage.openPopup(tabId);
      const errors: unknown[] = [];
      popup.on('pageerror', (error) => errors.push(error));
      const [title] = await textsOf(popup, 'title');
      await page.goto(`${stage.server.origin}/home.html`, { waitUntil: 'load' });
      await eventually(async () => assert.ok((await textsOf(popup, 'message-not-article'))[0]!.length > 4));
      // From the back/forward cache, Firefox reports no load.
      await page.evaluate(() => history.back()).catch(() => {});
      await eventually(async () => assert.deepEqual(await textsOf(popup, 'title'), [title]));
      await page.close();
      await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid="show-all"]')?.click());
      await new Promise((done) => setTimeout(done, 1_000));
      assert.ok((await popup.evaluate(() => document.body.textContent!.trim().length)) > 0);
      assert.deepEqual(errors, []);
    },
  },
  {
    name: 'reloaded, gone back and forward under an open view: never half converted',
    async run(stage) {
      const { page, tabId } = await stage.open(sample(stage));
      await stage.driver.setView(tabId, 'hans');
      await page.reload({ waitUntil: 'load' });
      const again = await stage.driver.settled(tabId);
      assert.equal(again.view, 'original');
      assert.ok(again.hidden.length > 0);
      const popup = await stage.openPopup(tabId);
      await click(popup, 'show-all');
      await eventually(async () => assert.equal(await domOf(page), await originalDomOf(page)));
    },
  },
];
