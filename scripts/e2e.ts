// Runs every end-to-end scenario in each browser with the built extension; writes counts to .output/e2e.json.
//   node scripts/e2e.ts [--browser=chromium|firefox] [--grep=text] [--repeat=n] [--forget]
// --forget ends the background before every step of every scenario.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { access } from '../test/e2e/access.ts';
import { cleaning } from '../test/e2e/cleaning.ts';
import { hostile } from '../test/e2e/hostile.ts';
import { hostilePages } from '../test/e2e/hostile-pages.ts';
import { keyboard } from '../test/e2e/keyboard.ts';
import { leftAlone, leftAlonePages } from '../test/e2e/left-alone.ts';
import { lifecycle } from '../test/e2e/lifecycle.ts';
import { lively } from '../test/e2e/lively.ts';
import { madePages } from '../test/e2e/made-pages.ts';
import { outlineInPopup } from '../test/e2e/outline.ts';
import { privateWindows } from '../test/e2e/private.ts';
import type { Scenario, Stage } from '../test/e2e/scenario.ts';
import { script } from '../test/e2e/script.ts';
import { seedPages } from '../test/e2e/seed-pages.ts';
import { settings } from '../test/e2e/settings.ts';
import { ensureBuild, projectRoot } from './drive/build.ts';
import { type BrowserName, type Driver, launch } from './drive/driver.ts';
import { forgetful } from './drive/forgetful.ts';
import { createSecondBrowser } from './drive/second.ts';
import { servePages } from './drive/server.ts';

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const seed = ['seed-a-siblings.html', 'seed-b-tables.html', 'seed-c-variant.html'].map((name) =>
  path.join(projectRoot, '..', 'shared', 'pages', name),
);
const all: Scenario[] = [
  ...cleaning,
  ...leftAlone,
  ...outlineInPopup,
  ...script,
  ...keyboard,
  ...lively,
  ...hostile,
  ...lifecycle,
  ...privateWindows,
  ...access,
  ...settings,
  ...seedPages(seed),
];
const pages = { ...leftAlonePages, ...madePages, ...hostilePages };
const scenarios = all.filter(({ name }) => name.includes(option('grep') ?? ''));
const browsers = option('browser') ? [option('browser') as BrowserName] : (['chromium', 'firefox'] as const);
const repeat = Number(option('repeat') ?? 1);
const forget = process.argv.includes('--forget');
/** A scenario takes 1–3 s here; a stuck one must not stop the run. */
const LIMIT_MS = 60_000;
/** What the browsers themselves ask for, extension or not: updates, clock, captive portals, add-on lists. */
const BROWSERS_OWN =
  /(?:^|[/.])(?:googleapis|google|gstatic|gvt1|mozilla|mozilla\.net|firefox|mozgcp)\.(?:com|net|org)(?:[:/]|$)/;

let passed = 0;
let failed = 0;

function count(what: string, good: boolean, detail = ''): void {
  if (good) passed++;
  else failed++;
  process.stdout.write(`${good ? '✓' : '✗'} ${what}${detail && `\n${detail}`}\n`);
}

async function withLimit(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function runOne(
  driver: Driver,
  around: Pick<Stage, 'server' | 'lively' | 'second'>,
  scenario: Scenario,
) {
  const opened: Page[] = [];
  const stage: Stage = {
    driver,
    ...around,
    file: (name) => path.join(projectRoot, 'test', 'pages', name),
    async open(url) {
      const { page, tabId } = await driver.openTab(url);
      opened.push(page);
      return { page, tabId, state: await driver.settled(tabId) };
    },
    async openPopup(tabId) {
      const popup = await driver.openPopup(tabId);
      opened.push(popup);
      return popup;
    },
  };
  try {
    await withLimit(scenario.run(stage));
  } finally {
    for (const page of opened) await page.close().catch(() => {});
  }
}

for (const name of browsers) {
  const extension = ensureBuild(name);
  const server = await servePages({ pages });
  const lively = await servePages({ scripts: true, pages });
  const options = { extension, proxy: server.proxy, backgroundIdleMs: 400 };
  const launched = await launch(name, options);
  const second = createSecondBrowser(() => launch(name, { ...options, privateWindows: true }));
  const driver = forget ? forgetful(launched) : launched;
  for (let round = 0; round < repeat; round++) {
    for (const scenario of scenarios) {
      if (scenario.needs && !existsSync(scenario.needs)) {
        process.stdout.write(`*** SKIPPED (file not here): ${name}: ${scenario.name}\n`);
        continue;
      }
      const started = Date.now();
      try {
        await runOne(driver, { server, lively, second }, scenario);
        count(`${name}: ${scenario.name} (${Date.now() - started} ms)`, true);
      } catch (error) {
        count(`${name}: ${scenario.name}`, false, (error as Error).stack);
        await second.close();
      }
    }
  }
  const asked = [...server.refused, ...lively.refused].filter((address) => !BROWSERS_OWN.test(address));
  count(`${name}: no request to any other address`, asked.length === 0, asked.join(' '));
  await driver.close();
  await second.close();
  await server.close();
  await lively.close();
}
mkdirSync(path.join(projectRoot, '.output'), { recursive: true });
writeFileSync(
  path.join(projectRoot, '.output', 'e2e.json'),
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed }),
);
process.stdout.write(`end to end: ${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
