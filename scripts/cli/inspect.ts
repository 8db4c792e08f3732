// jingdu inspect: what the built extension does to pages in a real browser, one JSON object per page.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Lexicon, outline } from '../../utils/outline/index.ts';
import { ensureBuild } from '../drive/build.ts';
import { type BrowserName, type Driver, launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import { oneOf, readOptions, UsageError } from './arguments.ts';
import { print } from './input.ts';
import { readLexicon } from './tables.ts';

const LIMIT_MS = 20_000;
/** Tabs side by side: on two cores a third one fills the waits of the other two. */
const TABS = 3;
/** The gate looks again at pages with too little text 1 and 3 s after load; only scripts can change them. */
const LATE_MS = 3_500;

/** All files come from loopback or fail at once, so what has not loaded by then will not. */
const LOAD_MS = 3_000;

interface Target {
  /** As the caller named it. */
  name: string;
  url: string;
}

/** Runs the command. Throws UsageError on bad options, Error on a missing page. */
export async function inspectCommand(args: string[]): Promise<void> {
  const { values, positionals } = readOptions(
    args,
    { browser: { type: 'string', default: 'chromium' }, scripts: { type: 'boolean', default: false } },
    true,
  );
  const name = oneOf<BrowserName>(values.browser as string, ['chromium', 'firefox'], '--browser');
  const scripts = values.scripts as boolean;
  if (positionals.length === 0) throw new UsageError('no page given');
  const files = positionals.flatMap(expand);

  const extension = ensureBuild(name);
  const lexicon = await readLexicon();
  const server = await servePages({ scripts });
  const targets = files.map((file): Target => ({ name: file, url: isUrl(file) ? file : server.urlOf(file) }));
  const direct = targets.map((target) => new URL(target.url).hostname);
  const driver = await launch(name, { extension, proxy: server.proxy, direct: [...new Set(direct)] });
  try {
    let next = 0;
    let done = 0;
    const work = async () => {
      let page = await driver.newPage();
      while (next < targets.length) {
        const target = targets[next++]!;
        const result = await inspectOne(driver, page, target, lexicon, scripts);
        if ('error' in result) page = await replace(driver, page);
        await print(`${JSON.stringify(result)}\n`);
        process.stderr.write(`${++done}/${targets.length} ${target.name}\n`);
      }
    };
    await Promise.all(Array.from({ length: Math.min(TABS, targets.length) }, work));
  } finally {
    await driver.close();
    await server.close();
  }
}

const isUrl = (name: string) => /^https?:\/\//.test(name);

function expand(name: string): string[] {
  if (isUrl(name)) return [name];
  if (!existsSync(name)) throw new Error(`no such page: ${name}`);
  if (!statSync(name).isDirectory()) return [name];
  const pages = readdirSync(name)
    .filter((file) => /\.x?html?$/i.test(file))
    .sort()
    .map((file) => path.join(name, file));
  if (pages.length === 0) throw new Error(`no page in ${name}`);
  return pages;
}

async function replace(driver: Driver, page: Page): Promise<Page> {
  // A tab that hangs may hang on close, too.
  void page.close().catch(() => {});
  return driver.newPage();
}

async function inspectOne(driver: Driver, page: Page, target: Target, lexicon: Lexicon, scripts: boolean) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  const work = look(driver, page, target, lexicon, scripts);
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    return { page: target.name, error: (error as Error).message };
  } finally {
    clearTimeout(timer);
  }
}

async function look(driver: Driver, page: Page, target: Target, lexicon: Lexicon, scripts: boolean) {
  await page.goto(target.url, { waitUntil: 'domcontentloaded', timeout: LIMIT_MS });
  // A video or a lazy picture in a tab that is not in front may hold the load event back for ever.
  const loaded = () => document.readyState === 'complete';
  await page.waitForFunction(loaded, { timeout: LOAD_MS, polling: 30 }).catch(() => {});
  const tab = await driver.tabId(page);
  let state = await driver.settled(tab, LIMIT_MS);
  if (scripts && !state.article) {
    await new Promise((done) => setTimeout(done, LATE_MS));
    state = await driver.settled(tab, LIMIT_MS);
  }
  const tree = state.article ? outline(state.text, { lexicon }) : null;
  return {
    page: target.name,
    article: state.article,
    kind: tree?.kind ?? null,
    why: state.why,
    script: state.script,
    spoilt: state.spoilt,
    hidden: state.hidden.filter((part) => !part.shown).map(({ reason, text }) => ({ reason, text })),
    visible: await page.evaluate(() => document.body?.innerText ?? ''),
    outline: tree,
    ms: state.ms,
  };
}
