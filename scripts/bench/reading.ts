// Detection and cleaning in the real extension, beside Readability and Defuddle on the same pages in the same
// browser; the time from DOMContentLoaded to hidden, background awake and asleep.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { ensureBuild } from '../drive/build.ts';
import { launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import { type Row, summary } from './row.ts';
import { pageSamples } from './samples.ts';

const { resolve } = createRequire(import.meta.url);

/** Rows: ours, and the peers'. */
export async function benchReading(): Promise<Row[]> {
  const readability = readFileSync(resolve('@mozilla/readability/Readability.js'), 'utf8');
  const defuddle = readFileSync(resolve('defuddle'), 'utf8');
  const server = await servePages();
  const driver = await launch('chromium', { extension: ensureBuild('chromium'), proxy: server.proxy });
  const times: Record<string, number[]> = { detect: [], clean: [], both: [], readability: [], defuddle: [] };
  const page = await driver.newPage();
  for (const file of pageSamples().article) {
    await page.goto(server.urlOf(file), { waitUntil: 'load' }).catch(() => null);
    const state = await driver.settled(await driver.tabId(page)).catch(() => null);
    if (!state?.article) continue;
    times.detect!.push(state.ms.detect);
    times.clean!.push(state.ms.clean);
    times.both!.push(state.ms.detect + state.ms.clean);
    times.readability!.push(
      await timeIn(page, readability, 'new Readability(document.cloneNode(true)).parse()'),
    );
    times.defuddle!.push(await timeIn(page, defuddle, 'new Defuddle(document).parse()'));
  }
  await page.close();
  await driver.close();
  await server.close();
  return [
    summary('snapshot + detect', times.detect!),
    summary('clean', times.clean!),
    summary('snapshot to plan, together', times.both!),
    summary('Readability.parse', times.readability!),
    summary('Defuddle.parse', times.defuddle!),
  ];
}

const timeIn = (page: Page, library: string, call: string): Promise<number> =>
  page.evaluate(
    (source, run) => {
      const module = { exports: {} as any };
      // biome-ignore lint/security/noGlobalEval: the peers are given to the page as they are shipped
      globalThis.eval(`(function (module, exports) {${source}\n;globalThis.peer = module.exports;
        if (typeof Readability !== 'undefined') globalThis.Readability = Readability;})`)(
        module,
        module.exports,
      );
      const scope = globalThis as any;
      scope.Readability ??= scope.peer;
      scope.Defuddle = typeof scope.peer === 'function' ? scope.peer : scope.peer?.default;
      const started = performance.now();
      try {
        // biome-ignore lint/security/noGlobalEval: the call is ours
        globalThis.eval(run);
      } catch {
        // A peer that cannot read a page is timed to where it gave up.
      }
      return performance.now() - started;
    },
    library,
    call,
  );
