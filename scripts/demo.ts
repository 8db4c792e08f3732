// `npm start`: opens a sample meeting report in a real browser with the built extension, says what was hidden,
// repaired and outlined, and saves screenshots under .output/demo/. With a display the browser stays open.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { outline } from '../utils/outline/index.ts';
import type { OutlineItem, OutlinePoint } from '../utils/types.ts';
import { findChromium } from './browsers.mjs';
import { readLexicon } from './cli/tables.ts';
import { ensureBuild, projectRoot } from './drive/build.ts';
import { type Driver, launch } from './drive/driver.ts';
import { servePages } from './drive/server.ts';

const folder = path.join(projectRoot, '.output', 'demo');
const shot = (name: string): `${string}.png` => `${path.join(folder, name)}.png`;
const say = (line = '') => process.stdout.write(`${line}\n`);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const stays = hasDisplay && !process.env.CI;

const name = findChromium() ? 'chromium' : 'firefox';
say(`building for ${name} …`);
const extension = ensureBuild(name);
const lexicon = await readLexicon();
const server = await servePages({ scripts: true });
const driver = await launch(name, {
  extension,
  headless: !stays,
  lang: 'zh-TW',
  proxy: stays ? undefined : server.proxy,
});
try {
  await show(driver);
} catch (error) {
  process.stderr.write(`demo: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
if (stays && process.exitCode === undefined) {
  say('\nThe browser stays open: click the toolbar button (or the puzzle icon, then 淨讀). Close it to end.');
  await new Promise((closed) => driver.browser.once('disconnected', closed));
} else await driver.close();
await server.close();

async function show(driver: Driver): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const sample = path.join(projectRoot, 'test', 'pages', 'meeting-doubled', 'page.html');
  const page = await driver.newPage();
  await page.goto(server.urlOf(sample), { waitUntil: 'load' });
  const tab = await driver.tabId(page);
  const state = await driver.settled(tab);

  say(`\n${state.title}`);
  say(`\nhidden: ${state.hidden.length} parts`);
  const byReason = Map.groupBy(state.hidden, (part) => part.reason);
  for (const [reason, parts] of byReason) {
    const texts = parts.map((part) => `「${shorten(part.text, 18)}」`).join(' ');
    say(`  ${reason} × ${parts.length}: ${shorten(texts, 100)}`);
  }

  await page.screenshot({ path: shot('after'), fullPage: true });
  const cleaned = await textOf(page);
  await setAllShown(driver, tab, true);
  await page.screenshot({ path: shot('before'), fullPage: true });
  await setAllShown(driver, tab, false);

  await driver.setView(tab, 'repaired');
  const repaired = await textOf(page);
  await page.screenshot({ path: shot('repaired'), fullPage: true });
  const changes = [...repaired].flatMap((char, i) => (char === cleaned[i] ? [] : [`${cleaned[i]}→${char}`]));
  say(`\nrepaired: ${changes.length} characters`);
  for (const [change, all] of Map.groupBy(changes, (c) => c)) say(`  ${change} × ${all.length}`);

  const mended = await driver.settled(tab);
  const tree = outline(mended.text, { lexicon });
  say(`\noutline (${tree.kind}): ${[tree.date, tree.meeting].filter(Boolean).join(' ')}`);
  for (const host of tree.host) say(`  主持 ${host.name} ${host.role}`);
  for (const person of tree.attendees) say(`  ${person.mode} ${person.name} ${person.role}`);
  for (const item of tree.items) sayItem(item);

  const popup = await driver.openPopup(tab);
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await popup.waitForFunction(() => document.querySelectorAll('[data-testid="point"]').length > 0, {
    timeout: 10_000,
  });
  await popup.screenshot({ path: shot('popup') });
  await popup.close();
  await driver.setView(tab, 'original');
  await page.bringToFront();
  say(`\nscreenshots: ${path.relative(process.cwd(), folder)}/{before,after,repaired,popup}.png`);
}

function sayItem(item: OutlineItem): void {
  say(`  ${item.speaker} ${item.act}`);
  const sayPoints = (points: readonly OutlinePoint[], indent: string) => {
    for (const point of points) {
      say(`${indent}${point.label ? `${point.label} ` : ''}${point.head}`);
      sayPoints(point.children, `${indent}  `);
    }
  };
  sayPoints(item.points, '    ');
}

async function textOf(page: Page): Promise<string[]> {
  return [...(await page.evaluate(() => document.body.innerText))];
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

async function setAllShown(driver: Driver, tab: number, shown: boolean): Promise<void> {
  await driver.send(tab, { type: 'ui-page:show', ids: 'all', shown });
}
