// What an end-to-end scenario gets: a browser with the extension, pages to open, and a page of its own.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../scripts/drive/driver.ts';
import type { SecondBrowser } from '../../scripts/drive/second.ts';
import type { PageServer } from '../../scripts/drive/server.ts';
import type { PageState } from '../../utils/types.ts';

export interface Stage {
  readonly driver: Driver;
  /** Pages' own scripts off. */
  readonly server: PageServer;
  /** Pages' own scripts on. */
  readonly lively: PageServer;
  /** A file under test/pages, or of the field's own pages where they are there. */
  file(name: string): string;
  /** Opens an address in a fresh tab and waits until the extension is done with it. */
  open(url: string): Promise<OpenPage>;
  openPopup(tabId: number): Promise<Page>;
  /** The browser for what would disturb the other scenarios: the extension reloaded, its rights changed. */
  readonly second: SecondBrowser;
}

export interface OpenPage {
  page: Page;
  tabId: number;
  state: PageState;
}

export interface Scenario {
  name: string;
  /** Left out, loudly, where this file is not there. */
  needs?: string;
  run(stage: Stage): Promise<void>;
}

/** The page's DOM as text; by the prototype's getter, which no element of the page can shadow. */
export const domOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get!;
    return (root.call(document) as Element).outerHTML;
  });

/** The DOM as the browser builds it from the served bytes, with no extension near. */
export const originalDomOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get!;
    return (root.call(new DOMParser().parseFromString(source, 'text/html')) as Element).outerHTML;
  });

/** What the reader sees, white space out. */
export const visibleText = async (page: Page): Promise<string> => {
  const text = await page.evaluate(() => {
    const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')!.get!;
    return (body.call(document) as HTMLElement).innerText;
  });
  return text.replace(/\s+/g, '');
};

/** How often a string stands in another. */
export const count = (text: string, part: string): number => text.split(part).length - 1;

/** Waits until a check holds; throws what it said last. */
export async function eventually<T>(check: () => Promise<T>, limitMs = 5_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 40));
    }
  }
}

/** Texts of the elements with this test id, once there is one. */
export const textsOf = (page: Page, testId: string): Promise<string[]> =>
  eventually(async () => {
    const texts = await page.evaluate(
      (id) => [...document.querySelectorAll(`[data-testid="${id}"]`)].map((found) => found.textContent ?? ''),
      testId,
    );
    assert.ok(texts.length > 0, `no ${testId} in ${page.url().split('/').pop()}`);
    return texts;
  });

/** Clicks the first element with this test id whose text has `text` in it. */
export const click = (page: Page, testId: string, text = ''): Promise<void> =>
  eventually(async () => {
    const done = await page.evaluate(
      (id, part) => {
        const found = [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)].find((element) =>
          element.textContent?.includes(part),
        );
        found?.click();
        return found !== undefined;
      },
      testId,
      text,
    );
    assert.ok(done, `nothing to click: ${testId} ${text}`);
  });
