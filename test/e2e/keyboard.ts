// The reader's surfaces without a mouse: every control is reached by Tab, the tree by its own keys.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { eventually, type Scenario, textsOf } from './scenario.ts';

/** Controls that Tab must reach, by a name that is theirs alone. Rows of the tree are one stop by design. */
const controlsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, select, textarea, a[href], [role="treeitem"]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.getClientRects().length > 0 &&
        !(element as HTMLButtonElement).disabled,
    );
    return found.map((element, at) => {
      // Of a group of radio buttons Tab stops at one.
      const radio = element instanceof HTMLInputElement && element.type === 'radio';
      element.dataset.stop = radio ? `radio:${(element as HTMLInputElement).name}` : `${at}`;
      return element.dataset.stop;
    });
  });

/** Presses a key again and again; the stops it came by, and whether a focus ring was drawn there. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', times: number, stops: Map<string, boolean>) {
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  for (let at = 0; at < times; at++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element?.dataset.stop) return null;
      const ringed = (shown: Element | null) =>
        shown !== null && getComputedStyle(shown).outlineStyle !== 'none';
      const seen =
        ringed(element) || ringed(element.nextElementSibling) || ringed(element.closest('.search-field'));
      return { stop: element.dataset.stop, seen };
    });
    if (now) stops.set(now.stop, now.seen || stops.get(now.stop) === true);
  }
  if (key === 'Shift+Tab') await page.keyboard.up('Shift');
}

const SPARE = 4;

async function assertReachable(page: Page): Promise<void> {
  await page.bringToFront();
  // No ring is drawn in a window that is not the active one yet.
  await eventually(async () => assert.ok(await page.evaluate(() => document.hasFocus()), 'in front'));
  const controls = new Set(await controlsOf(page));
  assert.ok(controls.size > 2, 'there are controls');
  const stops = new Map<string, boolean>();
  // A few more than there are: the first key may only bring the focus into the page.
  await walk(page, 'Tab', controls.size + SPARE, stops);
  // And back: Firefox draws no ring for the first keys after a page was opened without any.
  await walk(page, 'Shift+Tab', controls.size + SPARE, stops);
  const missed = [...controls].filter((control) => !stops.has(control));
  assert.deepEqual(await namesOf(page, missed), [], 'reached by Tab');
  const unseen = [...stops].filter(([, seen]) => !seen).map(([stop]) => stop);
  assert.deepEqual(await namesOf(page, unseen), [], 'focus is seen');
}

const namesOf = (page: Page, stops: string[]): Promise<string[]> =>
  page.evaluate(
    (wanted) =>
      wanted.map((stop) => document.querySelector(`[data-stop="${stop}"]`)?.outerHTML.slice(0, 90) ?? stop),
    stops,
  );

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-row') ?? document.activeElement?.tagName ?? null,
  );

export const keyboard: Scenario[] = [
  {
    name: 'every control of the popup is reached by keyboard, and its focus is seen',
    async run(stage) {
      const { tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const popup = await stage.openPopup(tabId);
      // What comes after the tree, too.
      for (const testId of ['point', 'hidden-count', 'search']) await textsOf(popup, testId);
      await popup.waitForSelector('[data-testid="site-on"]:not(:disabled)');
      await assertReachable(popup);
    },
  },
  {
    name: 'every control of the settings page is reached by keyboard, and its focus is seen',
    async run(stage) {
      const set = (values: Record<string, unknown>) =>
        stage.driver.own(async (wanted: Record<string, unknown>) => {
          const api = (globalThis as any).browser ?? (globalThis as any).chrome;
          await api.storage.local.clear();
          await api.storage.local.set(wanted);
        }, values);
      await set({
        'settings.rules': [{ pattern: '*.linlan.example', on: true, view: 'tw' }],
        'settings.words': '内存\t記憶體\n项目\t專案',
      });
      const page = await stage.driver.openOwn('options.html?keyboard');
      try {
        await textsOf(page, 'word');
        await textsOf(page, 'import-faults');
        await assertReachable(page);
      } finally {
        await set({});
        await page.close();
      }
    },
  },
  {
    name: 'every control of the side panel and of the welcome page is reached by keyboard, and its focus is seen',
    async run(stage) {
      const { tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const panel = await stage.driver.openOwn(`sidepanel.html?tab=${tabId}`);
      for (const testId of ['point', 'hidden-count', 'search']) await textsOf(panel, testId);
      await panel.waitForSelector('[data-testid="site-on"]:not(:disabled)');
      await assertReachable(panel);
      await panel.close();
      const welcome = await stage.driver.openOwn('welcome.html?keyboard');
      await textsOf(welcome, 'welcome-script');
      await assertReachable(welcome);
      await welcome.close();
    },
  },
  {
    name: 'arrows walk the tree, Enter jumps, / finds, Escape leaves the search',
    async run(stage) {
      const { tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const popup = await stage.openPopup(tabId);
      const points = await textsOf(popup, 'point');
      await textsOf(popup, 'search');
      await popup.bringToFront();
      await popup.focus('[role="treeitem"][tabindex="0"]');
      await popup.keyboard.press('End');
      const last = await focused(popup);
      await popup.keyboard.press('ArrowLeft');
      assert.notEqual(await focused(popup), last, 'left goes to the parent');
      await popup.keyboard.press('Home');
      assert.equal(await focused(popup), '0');
      await popup.keyboard.press('ArrowLeft');
      assert.equal((await textsOf(popup, 'point')).length < points.length, true, 'left folds');
      await popup.keyboard.press('ArrowRight');
      await popup.keyboard.press('ArrowRight');
      assert.equal(await focused(popup), '0.0');
      await popup.keyboard.press('Enter');
      await eventually(async () =>
        assert.equal(
          await popup.evaluate(() => document.querySelector('[data-row="0.0"]')?.hasAttribute('data-open')),
          true,
        ),
      );
      assert.equal(
        await popup.evaluate(() => document.querySelector('.toast')?.textContent),
        '',
        'the page has it',
      );
      await popup.keyboard.press('/');
      assert.equal(await focused(popup), 'INPUT');
      await popup.keyboard.type('zzz');
      await eventually(async () =>
        assert.equal(await popup.evaluate(() => document.querySelectorAll('[role=treeitem]').length), 0),
      );
      await popup.keyboard.press('Escape');
      await popup.keyboard.press('Escape');
      await eventually(async () => assert.equal(await focused(popup), '0.0'));
    },
  },
];
