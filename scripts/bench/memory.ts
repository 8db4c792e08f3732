// What the extension keeps in memory: in a tab with an article whose page has no script of its own, over an empty
// tab; and in the background, before and after a conversion.
import path from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { ensureBuild, projectRoot } from '../drive/build.ts';
import { type Driver, launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import type { Row } from './row.ts';

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function tabHeap(driver: Driver, url: string, isArticle: boolean): Promise<number> {
  const page = await driver.newPage();
  await page.goto(url, { waitUntil: 'load' });
  if (isArticle) await driver.settled(await driver.tabId(page));
  const used = await heapOf(await page.createCDPSession());
  await page.close();
  return used;
}

async function backgroundHeap(driver: Driver): Promise<number> {
  const target = driver.browser
    .targets()
    .find((found) => found.type() === 'service_worker' && found.url().startsWith(driver.base));
  return target ? heapOf(await target.createCDPSession()) : Number.NaN;
}

/** Rows for Chromium. */
export async function benchMemory(): Promise<Row[]> {
  const server = await servePages();
  const file = path.join(projectRoot, 'test/pages/meeting-doubled/page.html');
  const driver = await launch('chromium', { extension: ensureBuild('chromium'), proxy: server.proxy });
  const url = server.urlOf(file);
  // The gate runs on no about: page.
  const bare = await tabHeap(driver, 'about:blank', false);
  const withExtension = await tabHeap(driver, url, true);
  const before = await backgroundHeap(driver);
  const page = await driver.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const tab = await driver.tabId(page);
  await driver.settled(tab);
  await driver.setView(tab, 'tw');
  const after = await backgroundHeap(driver);
  await driver.close();
  await server.close();
  return [
    { name: 'tab with an article over an empty tab', value: withExtension - bare, unit: 'MB' },
    { name: 'background at rest', value: before, unit: 'MB' },
    { name: 'background with the tables open', value: after, unit: 'MB' },
  ];
}
