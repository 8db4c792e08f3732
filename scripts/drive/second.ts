// A browser beside the one that the scenarios share, for those that reload the extension or change what it may do:
// started when first asked for, kept for the next, put away after a failure.
import type { Driver } from './driver.ts';

export interface SecondBrowser {
  /** Runs with the browser; closes the tabs that the run opened. */
  use(run: (driver: Driver) => Promise<void>): Promise<void>;
  /** Ends it; the next use starts a new one. */
  close(): Promise<void>;
}

export function createSecondBrowser(start: () => Promise<Driver>): SecondBrowser {
  let running: Promise<Driver> | null = null;
  return {
    async use(run) {
      running ??= start();
      const driver = await running;
      const before = new Set(await driver.browser.pages());
      await run(driver);
      for (const page of await driver.browser.pages())
        if (!before.has(page) && !driver.worksBy(page)) await page.close();
    },
    async close() {
      const ended = running;
      running = null;
      const driver = await ended?.catch(() => null);
      await driver?.close().catch(() => {});
    },
  };
}
