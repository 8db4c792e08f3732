// Chromium with the built extension.
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import type { Launched, LaunchOptions } from './launched.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  // Tabs side by side: none of them is to be slowed down for being behind.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Starts it. Throws where none is installed. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install one, or name it in CHROMIUM_PATH');
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    // Nothing here reads a request or a response, and to record them costs a tenth of a page.
    networkEnabled: false,
    enableExtensions: [options.extension],
    extensionsEnabledInIncognito: options.privateWindows ? [options.extension] : [],
    defaultViewport: { width: 1280, height: 900 },
    env: { ...process.env, ...(options.lang ? { LANGUAGE: options.lang.replace('-', '_') } : {}) },
    args: [
      ...QUIET,
      ...(options.lang ? [`--lang=${options.lang}`] : []),
      ...(options.proxy
        ? [
            `--proxy-server=http://${options.proxy}`,
            `--proxy-bypass-list=${['127.0.0.1', ...(options.direct ?? [])].join(';')}`,
          ]
        : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: 15_000,
  });
  const base = new URL('/', worker.url()).href;

  return {
    browser,
    base,
    async openControl() {
      const page = await browser.newPage();
      await page.goto(`${base}options.html`, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async find(page, text) {
      // A second popup would take the focus again later, when it has loaded.
      if (await page.evaluate(() => document.hasFocus())) {
        const [extension] = [...(await browser.extensions()).values()];
        await extension!.triggerAction(page);
        await page.waitForFunction(() => !document.hasFocus(), { polling: 20 });
      }
      await page.goto(`${page.url().split('#')[0]}#:~:text=${encodeURIComponent(text)}`);
    },
    async endFind(page) {
      await page.bringToFront();
      await page.mouse.click(1, 1);
      await page.waitForFunction(() => document.hasFocus(), { polling: 20 });
    },
    async reload() {
      await browser.installExtension(options.extension, {
        enabledInIncognito: options.privateWindows === true,
      });
    },
    async killBackground() {
      const target = browser
        .targets()
        .find((found) => found.type() === 'service_worker' && found.url().startsWith(base));
      // It may have ended by itself between the two calls.
      const running = await target?.worker().catch(() => null);
      await running?.close().catch(() => {});
    },
  };
}
