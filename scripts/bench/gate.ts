// What the always-on script costs a page: compile and run of the built gate.js, in real Chromium, beside an
// empty script, on the same pages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { ensureBuild } from '../drive/build.ts';
import { servePages } from '../drive/server.ts';
import { type Row, summary } from './row.ts';
import { pageSamples } from './samples.ts';

/** Rows: gate and an empty script, per kind of page. */
export async function benchGate(): Promise<Row[]> {
  const source = readFileSync(path.join(ensureBuild('chromium'), 'gate.js'), 'utf8');
  const samples = pageSamples();
  const server = await servePages();
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--proxy-server=http://${server.proxy}`,
      '--proxy-bypass-list=127.0.0.1',
    ],
  });
  const rows: Row[] = [{ name: 'size of gate.js', value: source.length / 1024, unit: 'KB' }];
  const page = await browser.newPage();
  for (const kind of ['foreign', 'chineseOther', 'article'] as const) {
    const gate: number[] = [];
    const empty: number[] = [];
    for (const file of samples[kind]) {
      await page.goto(server.urlOf(file), { waitUntil: 'domcontentloaded' }).catch(() => null);
      const [own, none] = await page.evaluate(measure, source);
      gate.push(own);
      empty.push(none);
    }
    if (gate.length === 0) continue;
    rows.push(
      summary(`gate, ${kind} page (compile + run)`, gate),
      summary(`empty script, ${kind} page`, empty),
    );
  }
  await browser.close();
  await server.close();
  return rows;
}

/** In the page: the first run of each, as a page load has it; the script API is there but leads nowhere. */
function measure(source: string): [number, number] {
  const api = { runtime: { id: 'bench', sendMessage: async () => {}, onMessage: { addListener() {} } } };
  (globalThis as any).browser = api;
  const time = (code: string) => {
    const started = performance.now();
    // biome-ignore lint/security/noGlobalEval: a benchmark of compile time compiles
    globalThis.eval(code);
    return performance.now() - started;
  };
  return [time(source), time('(() => {})();')];
}
