// What the scripts ask of a browser with the built extension in it; one small driver per browser.
import type { Page } from 'puppeteer-core';
import type { PageState, ScriptView } from '../../utils/types.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Launched, LaunchOptions } from './launched.ts';
import { createOpenTab } from './open-tab.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface Driver extends Launched {
  readonly name: BrowserName;
  /** An empty tab. */
  newPage(): Promise<Page>;
  /** Opens an address in a tab as a link does, and waits until it is loaded: less work than an empty tab that then goes there. */
  openTab(url: string): Promise<{ page: Page; tabId: number }>;
  /** Opens one of the extension's own pages in a tab and waits until it is loaded. */
  openOwn(path: string): Promise<Page>;
  /** Id of the tab that shows this page. */
  tabId(page: Page): Promise<number>;
  /** A function of the extension's own realm, run in one of its pages with the arguments given. */
  own<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Sends a message to a tab's scripts as the popup would; null where none answers. */
  send(tabId: number, message: object): Promise<unknown>;
  /** State of a tab as the popup would be told; null where no script of ours answers. */
  state(tabId: number): Promise<PageState | null>;
  /** Waits until the extension is done with a tab. */
  settled(tabId: number, limitMs?: number): Promise<PageState>;
  setView(tabId: number, view: ScriptView): Promise<PageState>;
  openPopup(tabId: number): Promise<Page>;
  /** Is it the page that `own` runs in? */
  worksBy(page: Page): boolean;
  close(): Promise<void>;
}

/** Starts a browser with the extension. Throws where no such browser is installed. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const launched = await (name === 'firefox' ? launchFirefox(options) : launchChromium(options));
  let control = await launched.openControl();

  const own: Driver['own'] = (run, ...args) =>
    control.evaluate(run as never, ...(args as unknown as never[])) as never;
  const send: Driver['send'] = (tabId, message) =>
    own(
      async (id: number, sent: object) => {
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        try {
          return (await api.tabs.sendMessage(id, sent, { frameId: 0 })) ?? null;
        } catch {
          return null;
        }
      },
      tabId,
      message,
    );
  const state = (tabId: number) => send(tabId, { type: 'ui-page:state' }) as Promise<PageState | null>;

  const openTab = createOpenTab(launched.browser, own);
  const openOwn = async (path: string) => (await openTab(launched.base + path)).page;

  return {
    ...launched,
    openTab,
    openOwn,
    name,
    own,
    send,
    state,
    newPage: () => launched.browser.newPage(),
    // Its pages close with it; a new one may open while the old one is still on its way out.
    async reload() {
      await launched.reload();
      const end = Date.now() + 10_000;
      for (;;) {
        control = await launched.openControl();
        const alive = () => !!((globalThis as any).browser ?? (globalThis as any).chrome)?.runtime?.id;
        if (await own(alive).catch(() => false)) return;
        if (Date.now() > end) throw new Error('the extension is not there again');
      }
    },
    async tabId(page) {
      const url = page.url();
      const id = await own(async (wanted: string) => {
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        const tabs = await api.tabs.query({});
        return tabs.find((tab: { url?: string }) => tab.url === wanted)?.id ?? -1;
      }, url);
      if (id < 0) throw new Error(`no tab shows ${url}`);
      return id;
    },
    // Long enough for a machine that does ten other things: how fast it is, the bench says.
    async settled(tabId, limitMs = 25_000) {
      const end = Date.now() + limitMs;
      for (;;) {
        const now = await state(tabId);
        if (now && !now.busy) return now;
        if (Date.now() > end)
          throw new Error(
            now
              ? `the extension is not done with ${now.url} (${now.why.join('; ') || 'looking'})`
              : 'the extension does not answer',
          );
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    setView: (tabId, view) => send(tabId, { type: 'ui-page:view', view }) as Promise<PageState>,
    openPopup: (tabId) => openOwn(`popup.html?tab=${tabId}`),
    worksBy: (page) => page === control,
    async close() {
      await launched.browser.close();
    },
  };
}
