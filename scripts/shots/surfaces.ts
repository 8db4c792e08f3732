// Every surface of the extension in the states that a reader meets, as the real extension shows them.
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../drive/driver.ts';
import type { PageServer } from '../drive/server.ts';
import type { madePages } from './made-pages.ts';

export interface Surface {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The whole page, not only what is in sight (a popup is never taller than its 600 px). */
  readonly whole?: boolean;
  /** Opens it, in the state that is to be seen. */
  open(stage: SurfaceStage): Promise<Page>;
  /** Puts back what it changed. */
  after?(stage: SurfaceStage): Promise<void>;
}

export interface SurfaceStage {
  readonly driver: Driver;
  readonly server: PageServer;
  /** Opens a page of the web and waits until the extension is done with it. */
  visit(url: string): Promise<{ page: Page; tabId: number }>;
}

const REPORT = path.join(import.meta.dirname, '..', '..', 'test', 'pages', 'meeting-doubled', 'page.html');
const POPUP = { width: 380, height: 600 };
const PANEL = { width: 420, height: 900 };
const TAB = { width: 960, height: 900, whole: true };

const press = async (page: Page, testId: string): Promise<void> => {
  await page.waitForSelector(`[data-testid="${testId}"]`);
  await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.click(), testId);
};
const popupOn = async ({ driver, visit }: SurfaceStage, url: string, ready: string): Promise<Page> => {
  const { tabId } = await visit(url);
  const popup = await driver.openPopup(tabId);
  // Before anything is scrolled to.
  await popup.setViewport({ ...POPUP, deviceScaleFactor: 2 });
  await popup.waitForSelector(`[data-testid="${ready}"]`);
  return popup;
};
const made = (stage: SurfaceStage, name: keyof typeof madePages) => `${stage.server.origin}${name}`;

export const surfaces: readonly Surface[] = [
  {
    name: 'popup-report',
    ...POPUP,
    open: (stage) => popupOn(stage, stage.server.urlOf(REPORT), 'point'),
  },
  {
    name: 'popup-repaired',
    ...POPUP,
    async open(stage) {
      const popup = await popupOn(stage, stage.server.urlOf(REPORT), 'point');
      await press(popup, 'repair');
      await popup.waitForSelector('[data-testid="view-repaired"][aria-pressed="true"]');
      return popup;
    },
  },
  {
    name: 'popup-hidden-parts',
    ...POPUP,
    async open(stage) {
      const popup = await popupOn(stage, stage.server.urlOf(REPORT), 'hidden-count');
      await press(popup, 'to-hidden');
      await popup.waitForSelector('[data-testid="hidden-part"]');
      return popup;
    },
  },
  {
    name: 'popup-search',
    ...POPUP,
    async open(stage) {
      const popup = await popupOn(stage, stage.server.urlOf(REPORT), 'search');
      await popup.bringToFront();
      await popup.focus('[data-testid="search"]');
      await popup.keyboard.type('河');
      await popup.waitForSelector('.row mark');
      return popup;
    },
  },
  {
    name: 'popup-tree',
    ...POPUP,
    async open(stage) {
      const popup = await popupOn(stage, stage.server.urlOf(REPORT), 'point');
      await popup.bringToFront();
      await popup.focus('[role="treeitem"][tabindex="0"]');
      await popup.keyboard.press('End');
      await popup.keyboard.press(' ');
      return popup;
    },
  },
  { name: 'popup-news', ...POPUP, open: (stage) => popupOn(stage, made(stage, '/news'), 'title') },
  {
    name: 'popup-not-article',
    ...POPUP,
    open: (stage) => popupOn(stage, made(stage, '/shop'), 'message-not-article'),
  },
  {
    name: 'popup-restricted',
    ...POPUP,
    async open({ driver }) {
      await driver.openOwn('welcome.html?restricted');
      const own = await driver.own(async () => {
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        const tabs = await api.tabs.query({});
        return tabs.find((tab: { url?: string }) => tab.url?.endsWith('?restricted'))?.id ?? -1;
      });
      const popup = await driver.openPopup(own);
      await popup.waitForSelector('[data-testid="message-restricted"]');
      return popup;
    },
  },
  {
    name: 'popup-gone',
    ...POPUP,
    async open({ driver }) {
      const popup = await driver.openPopup(999_999_999);
      await popup.waitForSelector('[data-testid="message-gone"]');
      return popup;
    },
  },
  {
    name: 'panel',
    ...PANEL,
    async open({ driver, server, visit }) {
      const { tabId } = await visit(server.urlOf(REPORT));
      const panel = await driver.openOwn(`sidepanel.html?tab=${tabId}`);
      await panel.waitForSelector('[data-testid="point"]');
      return panel;
    },
  },
  {
    name: 'settings',
    ...TAB,
    async open({ driver }) {
      const page = await driver.openOwn('options.html?seen');
      await page.waitForSelector('[data-testid="clean"]');
      return page;
    },
  },
  {
    name: 'settings-filled',
    ...TAB,
    async open({ driver }) {
      await driver.own(async () => {
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        await api.storage.local.set({
          'settings.rules': [
            { pattern: '*.linlan.example', on: true, view: 'repaired' },
            { pattern: 'daily.qinghe.example', on: true, view: 'twp' },
            { pattern: 'shop.example', on: false },
          ],
          'settings.words': '内存\t記憶體\n打印机\t印表機\n项目\t專案',
          'settings.convert': 'tw',
          'settings.clean': false,
        });
      });
      const page = await driver.openOwn('options.html?filled');
      await page.waitForSelector('[data-testid="word"]');
      await page.evaluate(() => {
        const give = (testId: string, text: string) => {
          const input = document.querySelector<HTMLInputElement>(`[data-testid="${testId}"]`);
          const files = new DataTransfer();
          files.items.add(new File([text], 'a.txt'));
          if (input) input.files = files.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        };
        give('words-file', '鼠标\t滑鼠\n一二三四五');
        give('import-file', '{"jingdu":"settings","version":2,"convert":"kr","colour":"red"}');
      });
      await page.waitForSelector('#words-faults li');
      await page.waitForSelector('[data-testid="import-faults"] li');
      return page;
    },
    after: ({ driver }) =>
      driver.own(async () => {
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        await api.storage.local.clear();
      }),
  },
  {
    name: 'welcome-before',
    ...TAB,
    async open({ driver }) {
      const page = await driver.openOwn('welcome.html?before');
      await press(page, 'sample-on');
      return page;
    },
  },
  {
    name: 'welcome',
    ...TAB,
    async open({ driver }) {
      const page = await driver.openOwn('welcome.html?seen');
      await page.waitForSelector('[data-testid="sample-on"]');
      return page;
    },
  },
];

/** A web page before and after the extension; the pictures do not depend on language and theme. */
export const pagePictures: readonly { name: string; open(stage: SurfaceStage): Promise<Page> }[] = [
  {
    name: 'page-before',
    async open({ driver, server, visit }) {
      const { page, tabId } = await visit(server.urlOf(REPORT));
      const popup = await driver.openPopup(tabId);
      await press(popup, 'show-all');
      await popup.waitForSelector('[data-testid="hide-again"]');
      await popup.close();
      return page;
    },
  },
  {
    name: 'page-after',
    async open({ driver, server, visit }) {
      const { page, tabId } = await visit(server.urlOf(REPORT));
      await driver.setView(tabId, 'repaired');
      return page;
    },
  },
];
