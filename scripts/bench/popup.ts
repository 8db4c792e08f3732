// From the opening of the popup to a tree that can be read, with the background awake and asleep.
import path from 'node:path';
import { ensureBuild, projectRoot } from '../drive/build.ts';
import { type BrowserName, launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import { type Row, summary } from './row.ts';

const ROUNDS = 15;

/** Rows for one browser. Opening the tab itself is in the figure: the popup as a page, popup.html?tab=. */
export async function benchPopup(name: BrowserName): Promise<Row[]> {
  const server = await servePages();
  const driver = await launch(name, {
    extension: ensureBuild(name),
    proxy: server.proxy,
    backgroundIdleMs: 500,
  });
  const page = await driver.newPage();
  await page.goto(server.urlOf(path.join(projectRoot, 'test/pages/meeting-doubled/page.html')), {
    waitUntil: 'load',
  });
  const tab = await driver.tabId(page);
  await driver.settled(tab);
  const rows: Row[] = [];
  for (const asleep of [false, true]) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      if (asleep) await driver.killBackground();
      const popup = await driver.openPopup(tab);
      await popup.waitForFunction(() => document.querySelector('[data-testid="point"]') !== null, {
        polling: 5,
      });
      // From the document's own start to the paint after the tree is there.
      times.push(
        await popup.evaluate(
          () => performance.getEntriesByName('jingdu-tree')[0]?.startTime ?? performance.now(),
        ),
      );
      await popup.close();
    }
    rows.push(summary(`${name}: popup to tree, background ${asleep ? 'asleep' : 'awake'}`, times));
  }
  await driver.close();
  await server.close();
  return rows;
}
