// What a page adds to a converted article: from the mutation to the converted text, in frames of the browser.
import path from 'node:path';
import { ensureBuild, projectRoot } from '../drive/build.ts';
import { launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import { type Row, summary } from './row.ts';

const ROUNDS = 40;

/** Rows for Chromium. */
export async function benchLate(): Promise<Row[]> {
  const server = await servePages();
  const driver = await launch('chromium', { extension: ensureBuild('chromium'), proxy: server.proxy });
  const page = await driver.newPage();
  await page.goto(server.urlOf(path.join(projectRoot, 'test/pages/meeting-doubled/page.html')), {
    waitUntil: 'load',
  });
  const tab = await driver.tabId(page);
  await driver.settled(tab);
  await driver.setView(tab, 'tw');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await page.evaluate(addAndWait, round));
  await driver.close();
  await server.close();
  return [summary('paragraph added to converted', times)];
}

/** In the page: adds a paragraph in Simplified and waits until its text is another. Milliseconds. */
function addAndWait(round: number): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `第${round}位读者说，发展经济、关心历史，还要办好这几件实事。`;
      const started = performance.now();
      document.body.append(paragraph);
      new MutationObserver((_, observer) => {
        observer.disconnect();
        done(performance.now() - started);
      }).observe(paragraph, { subtree: true, characterData: true, childList: true });
    });
  });
}
