// How long a reader sees the clutter: from DOMContentLoaded to the first hidden part, background awake and asleep.
import path from 'node:path';
import { ensureBuild, projectRoot } from '../drive/build.ts';
import { launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import { type Row, summary } from './row.ts';

const ROUNDS = 15;

/** Rows for Chromium. */
export async function benchHiding(): Promise<Row[]> {
  const server = await servePages();
  const driver = await launch('chromium', { extension: ensureBuild('chromium'), proxy: server.proxy });
  const url = server.urlOf(path.join(projectRoot, 'test/pages/meeting-doubled/page.html'));
  const rows: Row[] = [];
  for (const asleep of [false, true]) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await driver.newPage();
      await page.evaluateOnNewDocument(() => {
        const seen = globalThis as { hiddenAt?: number };
        new MutationObserver(() => {
          seen.hiddenAt ??= performance.now();
        }).observe(document, { subtree: true, attributeFilter: ['data-jingdu'] });
      });
      if (asleep) await driver.killBackground();
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForFunction(() => 'hiddenAt' in globalThis, { timeout: 10_000 });
      times.push(
        await page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return (globalThis as { hiddenAt?: number }).hiddenAt! - entry!.domContentLoadedEventEnd;
        }),
      );
      await page.close();
    }
    rows.push(summary(`DOMContentLoaded to hidden, background ${asleep ? 'asleep' : 'awake'}`, times));
  }
  await driver.close();
  await server.close();
  return rows;
}
