// What the always-on script costs a page: compile and run of the built gate.js, in real Chromium, beside an
// empty script and one as large as uBlock Origin's content scripts, on the same pages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { ensureBuild } from '../drive/build.ts';
import { servePages } from '../drive/server.ts';
import { type Row, summary } from './row.ts';
import { pageSamples } from './samples.ts';

/** uBlock Origin's always-on content scripts, in bytes, minified. */
const LARGE = 17 * 1024;

/** A script of that size in many small functions, of which it calls each once. */
function largeScript(): string {
  const functions: string[] = [];
  for (let i = 0, size = 0; size < LARGE; i++) {
    const text = `const f${i} = (a, b) => { const c = []; for (let k = 0; k < 3; k++) c.push(a.nodeName + b + k); return c.length; };\nf${i}(document.documentElement, ${i});\n`;
    size += text.length;
    functions.push(text);
  }
  return `(() => {${functions.join('')}})();`;
}

/** Rows: gate, an empty script and a large one, per kind of page. */
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
    const large: number[] = [];
    for (const file of samples[kind]) {
      await page.goto(server.urlOf(file), { waitUntil: 'domcontentloaded' }).catch(() => null);
      const [own, none, much] = await page.evaluate(measure, source, largeScript());
      gate.push(own);
      empty.push(none);
      large.push(much);
    }
    if (gate.length === 0) continue;
    rows.push(
      summary(`gate, ${kind} page (compile + run)`, gate),
      summary(`empty script, ${kind} page`, empty),
      summary(`17 KB of script, ${kind} page`, large),
    );
  }
  await browser.close();
  await server.close();
  return rows;
}

/** In the page: the first run of each, as a page load has it; the script API is there but leads nowhere. */
function measure(source: string, large: string): [number, number, number] {
  const api = { runtime: { id: 'bench', sendMessage: async () => {}, onMessage: { addListener() {} } } };
  (globalThis as any).browser = api;
  const time = (code: string) => {
    const started = performance.now();
    // biome-ignore lint/security/noGlobalEval: a benchmark of compile time compiles
    globalThis.eval(code);
    return performance.now() - started;
  };
  return [time(source), time('(() => {})();'), time(large)];
}
