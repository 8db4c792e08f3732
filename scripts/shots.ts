// Pictures of every surface from the real extension: `npm run shots [-- --only=popup --lang=en]`. Each surface is
// also checked with axe-core; a violation fails the run. Pictures go to .output/shots.
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBuild, projectRoot } from './drive/build.ts';
import { type BrowserName, launch } from './drive/driver.ts';
import { servePages } from './drive/server.ts';
import { madePages } from './shots/made-pages.ts';
import { pagePictures, type Surface, type SurfaceStage, surfaces } from './shots/surfaces.ts';

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'].filter((lang) => lang.includes(option('lang')));
const browser: BrowserName = option('browser') === 'firefox' ? 'firefox' : 'chromium';
type Theme = 'light' | 'dark';
// A page in Chromium can be told another theme at any time; Firefox is started anew for it.
const RUNS: readonly (readonly Theme[])[] =
  browser === 'firefox' ? [['light'], ['dark']] : [['light', 'dark']];
const folder = path.join(projectRoot, '.output', 'shots', browser);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The build with one language's words in every locale: browsers come without their language packs, so that asking
 * for a Chinese interface may give an English one.
 */
function inLanguage(build: string, lang: string): string {
  const copy = path.join(folder, 'build', lang);
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const words = path.join(build, '_locales', lang.replace('-', '_'), 'messages.json');
  for (const locale of readdirSync(path.join(copy, '_locales')))
    copyFileSync(words, path.join(copy, '_locales', locale, 'messages.json'));
  return copy;
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** axe-core's violations on the page as it stands. */
async function violationsOf(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run;
    return (await run()).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  });
}

let faults = 0;

async function shoot(
  surface: Surface,
  stage: SurfaceStage,
  themes: readonly Theme[],
  target: string,
  name: string,
): Promise<void> {
  const page = await surface.open(stage);
  await page.setViewport({ width: surface.width, height: surface.height, deviceScaleFactor: 2 });
  for (const theme of themes) {
    if (browser === 'chromium')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)));
    await page.screenshot({
      path: path.join(target, `${surface.name}-${theme}.png`),
      fullPage: surface.whole,
    });
    for (const { id, help, nodes } of await violationsOf(page)) {
      faults++;
      console.error(`${name} ${theme}: ${id}: ${help}`);
      for (const node of nodes.slice(0, 4)) console.error(`  ${node.target} ${node.failureSummary ?? ''}`);
    }
  }
  await page.close();
  await surface.after?.(stage);
  console.log(`${name} ${themes.join(' ')}`);
}

async function shootAll(lang: string, themes: readonly Theme[]): Promise<void> {
  const server = await servePages({ pages: madePages });
  const driver = await launch(browser, {
    extension: inLanguage(ensureBuild(browser), lang),
    proxy: server.proxy,
    dark: themes[0] === 'dark',
  });
  try {
    const opened: Page[] = [];
    const stage: SurfaceStage = {
      driver,
      server,
      async visit(url) {
        const page = await driver.newPage();
        opened.push(page);
        // The same address in two tabs could not be told apart.
        await page.goto(`${url}?${opened.length}`);
        const tabId = await driver.tabId(page);
        await driver.settled(tabId);
        return { page, tabId };
      },
    };
    mkdirSync(path.join(folder, lang), { recursive: true });
    for (const surface of surfaces.filter(({ name }) => name.includes(option('only')))) {
      try {
        await shoot(surface, stage, themes, path.join(folder, lang), `${lang} ${surface.name}`);
      } catch (error) {
        faults++;
        console.error(`${lang} ${surface.name}: ${(error as Error).message.split('\n')[0]}`);
      }
      for (const page of opened.splice(0)) await page.close().catch(() => {});
    }
    if (lang === LANGUAGES[0] && themes[0] === 'light' && 'page'.includes(option('only')))
      for (const picture of pagePictures) {
        const page = await picture.open(stage);
        await page.screenshot({ path: path.join(folder, `${picture.name}.png`), fullPage: true });
        console.log(picture.name);
      }
  } finally {
    await driver.close();
    await server.close();
  }
}
for (const lang of LANGUAGES) for (const themes of RUNS) await shootAll(lang, themes);
console.log(faults === 0 ? 'axe-core: no violation' : `axe-core: ${faults} violations`);
process.exitCode = faults === 0 ? 0 : 1;
