// Pages that mean harm: the longest task of a page's thread in which a script of ours ran, while the page is read,
// converted, given back and shown whole. By Chromium's own trace; the pages' scripts are off, so that all is ours.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { leftAlonePages } from '../../test/e2e/left-alone.ts';
import { madePages } from '../../test/e2e/made-pages.ts';
import { ensureBuild } from '../drive/build.ts';
import { type Driver, launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import { type Row, summary } from './row.ts';

const PAGES: Readonly<Record<string, string>> = {
  '/siblings.html': '100,000 siblings',
  '/deep.html': 'depth 10,000',
  '/one-node.html': 'a text node of a million characters',
  '/large.html': 'a paragraph of five million characters',
};
const ROUNDS = 3;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { name?: string };
}

const SCRIPT = /^(?:FunctionCall|EvaluateScript|v8\.run|v8\.callFunction)$/;

/** Milliseconds of the longest task of a renderer's main thread with script in it; 0 where none ran. */
function longestScriptTask(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => thread(event)),
  );
  const whole = events.filter((event) => event.ph === 'X' && main.has(thread(event)));
  const scripts = whole.filter(({ name }) => SCRIPT.test(name));
  const tasks = whole.filter(({ name }) => name.endsWith('RunTask'));
  const ran = tasks.filter((task) =>
    scripts.some(
      (script) =>
        thread(script) === thread(task) && script.ts >= task.ts && script.ts <= task.ts + (task.dur ?? 0),
    ),
  );
  return Math.max(0, ...ran.map(({ dur }) => dur ?? 0)) / 1_000;
}

async function measure(driver: Driver, url: string, file: string): Promise<number> {
  const page = await driver.newPage();
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'], path: file });
  await page.goto(url, { waitUntil: 'load' });
  const tab = await driver.tabId(page);
  await driver.settled(tab);
  await driver.setView(tab, 'tw');
  await driver.setView(tab, 'original');
  await driver.send(tab, { type: 'ui-page:show', ids: 'all', shown: true });
  await page.tracing.stop();
  await page.close();
  return longestScriptTask(JSON.parse(readFileSync(file, 'utf8')).traceEvents);
}

/** Rows for Chromium. */
export async function benchHostile(): Promise<Row[]> {
  const server = await servePages({ pages: { ...leftAlonePages, ...madePages } });
  const driver = await launch('chromium', { extension: ensureBuild('chromium'), proxy: server.proxy });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jingdu-trace-'));
  const rows: Row[] = [];
  for (const [address, what] of Object.entries(PAGES)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      times.push(await measure(driver, server.origin + address, path.join(folder, 'trace.json')));
    rows.push(summary(`longest task of ours, ${what}`, times));
  }
  rmSync(folder, { recursive: true });
  await driver.close();
  await server.close();
  return rows;
}
