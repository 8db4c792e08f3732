// Firefox with the built extension, over WebDriver BiDi.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../browsers.mjs';
import type { Launched, LaunchOptions } from './launched.ts';

/** Firefox makes up an address for an extension's pages; a fixed one lets them be opened. */
const UUID = '6f1c1c56-6c1e-4b5e-9d5c-9a1f6a1d2c3b';

/** Puppeteer's own command knows no private windows; Firefox's has a word for them. */
async function install(browser: Browser, { extension, privateWindows }: LaunchOptions): Promise<void> {
  if (!privateWindows) {
    await browser.installExtension(extension);
    return;
  }
  await connectionOf(browser).send('webExtension.install', {
    extensionData: { type: 'path', path: extension },
    'moz:allowPrivateBrowsing': true,
  });
}

interface Connection {
  send(method: string, params: object): Promise<any>;
}

/** Puppeteer keeps it to itself; it has commands that Puppeteer does not know. */
const connectionOf = (browser: Browser) => (browser as unknown as { connection: Connection }).connection;

/** Runs a program in the window in front, where the browser's own parts live. Throws what it throws. */
async function inWindow(browser: Browser, program: string): Promise<void> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  const expression = `(async () => { ${program} })()`;
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (answer.result.type !== 'success') throw new Error(JSON.stringify(answer.result));
}

const findByBar = (text: string) => `
  await gFindBarPromise;
  await gFindBar.onFindCommand();
  gFindBar._findField.value = ${JSON.stringify(text)};
  while (gBrowser.selectedBrowser.matches(':focus')) await new Promise((done) => setTimeout(done, 20));
  gFindBar._find();`;

/** Starts it. Throws where none is installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found: install one, or name it in FIREFOX_PATH');
  const manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8'));
  const [host, port] = (options.proxy ?? ':').split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: { width: 1280, height: 900 },
    // Nothing here reads a request or a response, and to record them costs a sixth of a page.
    networkEnabled: false,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: UUID,
      }),
      // What a page of the extension asks for within a click is granted without a question.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.backgroundIdleMs ? { 'extensions.background.idle.timeout': options.backgroundIdleMs } : {}),
      // What the system says of itself, and what pages are told of it.
      ...(options.dark === undefined
        ? {}
        : {
            'ui.prefersReducedMotion': 1,
            'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
            'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
          }),
      ...(options.lang ? { 'intl.locale.requested': options.lang } : {}),
      ...(options.proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.no_proxies_on': ['127.0.0.1', ...(options.direct ?? [])].join(','),
          }
        : {}),
    },
  });
  await install(browser, options);
  const base = `moz-extension://${UUID}/`;

  return {
    browser,
    base,
    async openControl() {
      const page = await browser.newPage();
      // Firefox never reports the load of an extension's page: go without waiting, then ask the page.
      page.goto(`${base}options.html`).catch(() => {});
      const end = Date.now() + 15_000;
      for (;;) {
        const there = await page
          .evaluate(
            (wanted) => location.href.startsWith(wanted) && document.readyState !== 'loading',
            `${base}options.html`,
          )
          .catch(() => false);
        if (there) return page;
        if (Date.now() > end) throw new Error('Firefox did not open the settings');
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    find: (_page, text) => inWindow(browser, findByBar(text)),
    endFind: () => inWindow(browser, 'gFindBar.close()'),
    reload: () => install(browser, options),
    // Firefox has no command for it: its own idle timer, made short by `backgroundIdleMs`, does it.
    killBackground: () => new Promise((done) => setTimeout(done, (options.backgroundIdleMs ?? 30_000) + 250)),
  };
}
