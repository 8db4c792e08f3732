// Opens an address in a new tab through the extension, which also says when it is loaded, and finds the driver's page.
import type { Browser, Page, Target } from 'puppeteer-core';
import type { Driver } from './driver.ts';

const LIMIT_MS = 15_000;
/** Firefox now and then (one in some 600) does not tell the driver of a tab that it opened: that one is closed, and another opened. */
const TRIES = 3;
const FIND_MS = 5_000;
const pause = () => new Promise((done) => setTimeout(done, 20));

interface Tab {
  id: number;
  url?: string;
  status?: string;
}

const create = (url: string): Promise<Tab> =>
  ((globalThis as any).browser ?? (globalThis as any).chrome).tabs.create({ url });

const remove = (id: number): Promise<void> =>
  ((globalThis as any).browser ?? (globalThis as any).chrome).tabs.remove(id);

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

  const load = async (url: string): Promise<Tab> => {
    const end = Date.now() + LIMIT_MS;
    let tab = await own(create, url);
    // Asked from here: the timers of a tab behind another are slow. A page cannot forge what the browser says.
    while (!isLoaded(tab)) {
      if (Date.now() > end) throw new Error(`${url} is not loaded (${tab.status}, ${tab.url})`);
      await pause();
      tab = await own(get, tab.id);
    }
    return tab;
  };

  const find = async (url: string, before: Set<Target>): Promise<Page | null> => {
    const end = Date.now() + FIND_MS;
    while (Date.now() < end) {
      for (const target of browser.targets()) {
        if (before.has(target) || target.type() !== 'page') continue;
        const page = await target.page();
        if (!page || !(await shows(page, url)) || taken.has(target)) continue;
        taken.add(target);
        return page;
      }
      await pause();
    }
    return null;
  };

  return async (url) => {
    for (let left = TRIES; left > 0; left--) {
      const before = new Set(browser.targets());
      const tab = await load(url);
      const page = await find(tab.url!, before);
      if (page) return { page, tabId: tab.id };
      process.stderr.write(`the driver was not told of the tab of ${url}\n`);
      await own(remove, tab.id);
    }
    throw new Error(`the driver has no page of ${url}`);
  };
}
