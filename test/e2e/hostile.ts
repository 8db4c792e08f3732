// Pages that mean harm: read all the same, given back to the byte, told nothing.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { HOSTILE_LAST } from './hostile-pages.ts';
import {
  count,
  domOf,
  eventually,
  type OpenPage,
  originalDomOf,
  type Scenario,
  type Stage,
  visibleText,
} from './scenario.ts';

const at = (stage: Stage, name: string) => `${stage.lively.origin}/hostile/${name}`;
const showAll = (stage: Stage, tabId: number) =>
  stage.driver.send(tabId, { type: 'ui-page:show', ids: 'all', shown: true });
const once = async (page: Page) => assert.equal(count(await visibleText(page), HOSTILE_LAST), 1);
const withoutOurs = (dom: string) => dom.replace(/ data-jingdu="[a-z-]+"/g, '');

/** Converts to and fro, shows everything: the DOM is then `before`. */
async function givesBack(stage: Stage, { page, tabId }: OpenPage, before: string): Promise<void> {
  await stage.driver.setView(tabId, 'tw');
  assert.ok((await visibleText(page)).includes('確保高溫天氣群眾用水不斷'));
  await stage.driver.setView(tabId, 'original');
  await showAll(stage, tabId);
  assert.equal(await domOf(page), before);
}

const cleanedAndGivenBack = (name: string, what: string): Scenario => ({
  name: `${what}: read once, given back to the byte`,
  async run(stage) {
    const open = await stage.open(at(stage, name));
    assert.equal(open.state.article, true);
    assert.ok(open.state.hidden.length > 0);
    await once(open.page);
    await givesBack(stage, open, withoutOurs(await domOf(open.page)));
  },
});

interface Seen {
  globals: string[];
  writes: string[];
  events: string[];
  messages: string[];
  errors: string[];
  sheets: number;
  highlights: number;
  resources: string[];
}

/** What the page's own spy has found. */
const seenBy = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { seen } = globalThis as any;
    return {
      ...seen,
      globals: seen.globals(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      highlights: (CSS as any).highlights?.size ?? 0,
      resources: performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((name) => name.includes('extension:')),
    };
  });

const NOTHING: Seen = {
  globals: [],
  writes: [],
  events: [],
  messages: [],
  errors: [],
  sheets: 0,
  highlights: 0,
  resources: [],
};

export const hostile: Scenario[] = [
  cleanedAndGivenBack('forged-events.html', 'a page that forges start events and messages'),
  cleanedAndGivenBack('page.xhtml', 'an XHTML document'),
  cleanedAndGivenBack('srcdoc.html', 'srcdoc, sandboxed and empty frames'),
  {
    name: 'open, closed and declarative shadow roots: no error, given back with what is in them',
    async run(stage) {
      const open = await stage.open(at(stage, 'shadow.html'));
      assert.equal(open.state.article, true);
      const inside = () =>
        open.page.evaluate(() => {
          const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot?.innerHTML);
          return [...roots.filter((html) => html !== undefined), (globalThis as any).inClosed.innerHTML];
        });
      await showAll(stage, open.tabId);
      const before = { roots: await inside(), dom: await domOf(open.page) };
      assert.ok(before.roots.length >= 3);
      await stage.driver.setView(open.tabId, 'tw');
      await stage.driver.setView(open.tabId, 'original');
      assert.deepEqual({ roots: await inside(), dom: await domOf(open.page) }, before);
    },
  },
  {
    name: 'a body put in place of another is read, and given back',
    async run(stage) {
      const { page, tabId, state } = await stage.open(at(stage, 'new-body.html'));
      assert.equal(state.article, false);
      await page.evaluate(() => (globalThis as any).replaceBody());
      await eventually(async () => assert.equal((await stage.driver.state(tabId))?.article, true), 6_000);
      const settled = await stage.driver.settled(tabId);
      await once(page);
      await givesBack(stage, { page, tabId, state: settled }, withoutOurs(await domOf(page)));
    },
  },
  {
    name: 'a document written anew after its load is read, without an error',
    async run(stage) {
      const page = await stage.driver.newPage();
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(at(stage, 'rewritten.html'), { waitUntil: 'load' });
      await page.evaluate(() => (globalThis as any).rewrite());
      await eventually(() => once(page), 6_000);
      assert.deepEqual(errors, []);
      await page.close();
    },
  },
  {
    name: 'a hundred changes of address in one turn: still read once, still given back',
    async run(stage) {
      const open = await stage.open(at(stage, 'push-states.html'));
      await open.page.evaluate(() => (globalThis as any).push());
      await new Promise((done) => setTimeout(done, 2_000));
      await stage.driver.settled(open.tabId);
      await once(open.page);
      await givesBack(stage, open, withoutOurs(await domOf(open.page)));
    },
  },
  {
    name: 'gone and come back through the history: read once, given back',
    async run(stage) {
      const open = await stage.open(at(stage, 'page.xhtml'));
      await open.page.goto(`${stage.lively.origin}/empty.html`, { waitUntil: 'load' });
      await open.page.evaluate(() => history.back()).catch(() => {});
      await eventually(async () => {
        assert.ok(await open.page.evaluate(() => location.href.endsWith('page.xhtml')));
        const state = await stage.driver.settled(open.tabId);
        assert.ok(state.article && state.hidden.length > 0);
        await once(open.page);
      });
      await givesBack(stage, open, withoutOurs(await domOf(open.page)));
    },
  },
  {
    name: 'lone surrogates, nulls and direction marks come back as they were',
    async run(stage) {
      const { page, tabId } = await stage.open(at(stage, 'surrogates.html'));
      const units = () =>
        page.evaluate(() => {
          const odd = document.getElementById('odd')!;
          const all = odd.textContent! + odd.title;
          return Array.from({ length: all.length }, (_, i) => all.charCodeAt(i));
        });
      const before = await units();
      await stage.driver.setView(tabId, 'tw');
      const converted = await units();
      assert.equal(converted.length, before.length);
      assert.notDeepEqual(converted, before, 'what can be converted is');
      assert.deepEqual(
        converted.filter((unit) => unit >= 0xd800 && unit < 0xe000),
        before.filter((unit) => unit >= 0xd800 && unit < 0xe000),
      );
      await stage.driver.setView(tabId, 'original');
      assert.deepEqual(await units(), before);
    },
  },
  {
    name: 'a page that takes our attribute away each time wins, and nothing spins',
    async run(stage) {
      const { page, tabId } = await stage.open(at(stage, 'counter.html'));
      await new Promise((done) => setTimeout(done, 600));
      const state = await stage.driver.settled(tabId);
      assert.equal(state.article, true);
      await showAll(stage, tabId);
      assert.equal(count(await domOf(page), ' data-jingdu="'), 0);
    },
  },
  {
    name: 'a page that copies our attribute everywhere gets it back only where it was its own',
    async run(stage) {
      const { page, tabId } = await stage.open(at(stage, 'copier.html'));
      const before = await originalDomOf(page);
      await page.evaluate(() => (globalThis as any).copy());
      await showAll(stage, tabId);
      assert.equal((await domOf(page)).replace(' data-jingdu="mine"', ''), before);
      assert.equal(count(await domOf(page), 'data-jingdu="mine"'), 1);
    },
  },
  {
    name: 'a page that is no article cannot tell that the extension is there',
    async run(stage) {
      const { page, tabId, state } = await stage.open(at(stage, 'spied-english.html'));
      assert.equal(state.article, false);
      await stage.driver.state(tabId);
      assert.deepEqual(await seenBy(page), NOTHING);
      const own = await page.evaluate(async (base) => {
        const found: string[] = [];
        for (const name of [
          'manifest.json',
          'icon/16.png',
          'gate.js',
          'page.js',
          'assets/page.css',
          'popup.html',
        ])
          await fetch(base + name).then(
            () => found.push(name),
            () => {},
          );
        return found;
      }, stage.driver.base);
      assert.deepEqual(own, [], "none of the extension's files can be asked for");
    },
  },
  {
    name: 'an article sees one attribute, and nothing else',
    async run(stage) {
      const { page, state } = await stage.open(at(stage, 'spied-article.html'));
      assert.ok(state.hidden.length > 0);
      const seen = await seenBy(page);
      assert.deepEqual(new Set(seen.writes), new Set(['attributes data-jingdu']));
      assert.equal(seen.writes.length, state.hidden.length);
      assert.deepEqual({ ...seen, writes: [] }, NOTHING);
    },
  },
];
