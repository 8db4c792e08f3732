// Pages that change under the reader's eyes, and pages that mean harm.
import assert from 'node:assert/strict';
import { LAST_SENTENCE } from './made-pages.ts';
import {
  count,
  domOf,
  eventually,
  originalDomOf,
  type Scenario,
  type Stage,
  visibleText,
} from './scenario.ts';

const showAll = (stage: Stage, tabId: number) =>
  stage.driver.send(tabId, { type: 'ui-page:show', ids: 'all', shown: true });

const reading = (path: string, scripts: boolean, hides: boolean): Scenario => ({
  name: `an article all the same, restored to the byte: ${path}`,
  async run(stage) {
    const server = scripts ? stage.lively : stage.server;
    const { page, tabId, state } = await stage.open(server.origin + path);
    assert.equal(state.article, true);
    assert.equal(state.hidden.length > 0, hides);
    assert.equal(count(await visibleText(page), LAST_SENTENCE), 1);
    const before = path === '/trusted-types.html' ? null : await originalDomOf(page);
    await stage.driver.setView(tabId, 'tw');
    assert.equal(count(await visibleText(page), '確保安全度汛'), 1);
    await stage.driver.setView(tabId, 'original');
    await showAll(stage, tabId);
    const now = await domOf(page);
    if (before !== null) assert.equal(now, before);
    assert.equal(count(now, 'data-jingdu'), 0);
  },
});

export const lively: Scenario[] = [
  reading('/trusted-types.html', false, true),
  reading('/clobbered.html', false, true),
  reading('/polluted.html', true, true),
  reading('/deep.html', false, false),
  reading('/siblings.html', false, false),
  {
    name: 'a text node of one megabyte: read, converted and given back',
    async run(stage) {
      const { page, tabId } = await stage.open(`${stage.server.origin}/one-node.html`);
      const before = await domOf(page);
      await stage.driver.setView(tabId, 'tw');
      assert.ok((await visibleText(page)).includes('臨瀾市老街開市迎客'));
      await stage.driver.setView(tabId, 'original');
      await showAll(stage, tabId);
      assert.equal(await domOf(page), before.replace(/ data-jingdu="[a-z-]+"/g, ''));
    },
  },
  {
    name: 'a body that its own script brings late is found',
    async run(stage) {
      const { tabId } = await stage.open(`${stage.lively.origin}/late.html`);
      await eventually(async () => assert.equal((await stage.driver.state(tabId))?.article, true), 6_000);
    },
  },
  {
    name: 'an article that a single-page site moves on to is found',
    async run(stage) {
      const { page, tabId, state } = await stage.open(`${stage.lively.origin}/single-page.html`);
      assert.equal(state.article, false);
      await page.evaluate(() => (globalThis as any).go());
      await eventually(async () => assert.equal((await stage.driver.state(tabId))?.article, true), 6_000);
    },
  },
  {
    name: 'an empty credit that gets its name later is shown again',
    async run(stage) {
      const { page } = await stage.open(`${stage.lively.origin}/slot.html`);
      assert.ok(!(await visibleText(page)).includes('责编'));
      await page.evaluate(() => (globalThis as any).fill());
      await eventually(async () => assert.ok((await visibleText(page)).includes('责编:陶然')));
      assert.ok(!(await visibleText(page)).includes('校对'));
    },
  },
  {
    name: 'a page that never stops changing stays usable',
    async run(stage) {
      const { page, tabId } = await stage.open(`${stage.lively.origin}/restless.html`);
      await stage.driver.setView(tabId, 'tw');
      const first = await page.evaluate(() => document.getElementById('clock')!.textContent);
      await eventually(async () => {
        assert.notEqual(await page.evaluate(() => document.getElementById('clock')!.textContent), first);
      });
      await stage.driver.setView(tabId, 'original');
      assert.ok((await visibleText(page)).includes('确保安全度汛'));
    },
  },
  {
    name: 'a page with our attribute of its own keeps it; one that strips ours is left in peace',
    async run(stage) {
      const { page, tabId } = await stage.open(`${stage.lively.origin}/attribute.html`);
      await page.evaluate(() => (globalThis as any).strip());
      await new Promise((done) => setTimeout(done, 600));
      const state = await stage.driver.settled(tabId);
      assert.equal(state.article, true);
      await showAll(stage, tabId);
      assert.equal(count(await visibleText(page), LAST_SENTENCE), 2);
    },
  },
];
