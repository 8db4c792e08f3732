// Opens an address in a new tab through the extension, which also says when it is loaded, and finds the driver's page.
import type { Browser, Page, Target } from 'puppeteer-core';
import type { Driver } from './driver.ts';

const LIMIT_MS = 15_000;
const pause = () => new Promise((done) => setTimeout(done, 20));

interface Tab {
  id: number;
  url?: string;
  status?: string;
}

const create = (url: string): Promise<Tab> =>
  ((globalThis as any).browser ?? (globalThis as any).chrome).tabs.create({ url });

const get = (id: number): Promise<Tab> =>
  ((globalThis as any).browser ?? (globalThis as any).chrome).tabs.get(id);

/** A tab is complete with its first, empty document, too. */
const isLoaded = ({ status, url }: Tab): boolean => status === 'complete' && !!url && url !== 'about:blank';

/** Is it the page of that address? (Firefox does not tell the driver the address of an extension's page.) */
const shows = (page: Page, url: string): Promise<boolean> =>
  page.evaluate((wanted) => location.href.split('#')[0] === wanted, url.split('#')[0]!).catch(() => false);

/** `Driver.openTab`, given the browser and `Driver.own`. */
export function createOpenTab(browser: Browser, own: Driver['own']): Driver['openTab'] {
  const taken = new WeakSet<Target>();
  return async (url) => {
    const before = new Set(browser.targets());
    const end = Date.now() + LIMIT_MS;
    let tab = await own(create, url);
    // Asked from here: the timers of a tab behind another are slow. A page cannot forge what the browser says.
    while (!isLoaded(tab)) {
      if (Date.now() > end) throw new Error(`${url} is not loaded (${tab.status}, ${tab.url})`);
      await pause();
      tab = await own(get, tab.id);
    }
    for (;;) {
      for (const target of browser.targets()) {
        if (before.has(target) || target.type() !== 'page') continue;
        const page = await target.page();
        if (!page || !(await shows(page, tab.url!)) || taken.has(target)) continue;
        taken.add(target);
        return { page, tabId: tab.id };
      }
      if (Date.now() > end) throw new Error(`the driver has no page of ${url}`);
      await pause();
    }
  };
}
