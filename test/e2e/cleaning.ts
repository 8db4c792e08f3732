// The page reads clean, and one click gives everything back.
import assert from 'node:assert/strict';
import {
  click,
  count,
  domOf,
  eventually,
  originalDomOf,
  type Scenario,
  type Stage,
  visibleText,
} from './scenario.ts';

const sample = (stage: Stage) => stage.server.urlOf(stage.file('meeting-doubled/page.html'));
const hiddenReasons = (reasons: readonly string[]) => new Set(reasons);

export const cleaning: Scenario[] = [
  {
    name: 'a body printed twice is read once, its empty credits are gone, a credit with a name stays',
    async run(stage) {
      const { page, state } = await stage.open(sample(stage));
      assert.equal(state.article, true);
      assert.equal(state.script, 'hant');
      assert.equal(state.spoilt, true);
      const seen = await visibleText(page);
      for (const once of ['會議還研究了其他事項', '瀾河穿城而過', '二要突出係統治理', '記者何硯秋']) {
        assert.equal(count(seen, once), 1, once);
      }
      assert.ok(seen.includes('秦曉舟'));
      for (const gone of ['總值班', '統籌:', '責編', '校對', '免責聲明', '|'])
        assert.ok(!seen.includes(gone), gone);
      assert.deepEqual(
        hiddenReasons(state.hidden.map((part) => part.reason)),
        new Set(['duplicate-body', 'empty-credit', 'empty-row', 'empty-notice']),
      );
    },
  },
  {
    name: 'the badge says how much was hidden',
    async run(stage) {
      const { tabId, state } = await stage.open(sample(stage));
      const badge = await stage.driver.own(async (id: number) => {
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        return (await api.action.getBadgeText({ tabId: id })) as string;
      }, tabId);
      assert.equal(badge, String(state.hidden.length));
    },
  },
  {
    name: 'show all gives the DOM back byte for byte, hide again cleans again',
    async run(stage) {
      const { page, tabId } = await stage.open(sample(stage));
      const before = await originalDomOf(page);
      const cleaned = await domOf(page);
      assert.notEqual(cleaned, before);
      const popup = await stage.openPopup(tabId);
      await click(popup, 'show-all');
      await eventually(async () => assert.equal(await domOf(page), before));
      await click(popup, 'hide-again');
      await eventually(async () => assert.equal(await domOf(page), cleaned));
    },
  },
  {
    name: 'a kept page is otherwise untouched: only our attribute was added',
    async run(stage) {
      const { page } = await stage.open(sample(stage));
      const cleaned = await domOf(page);
      assert.equal(cleaned.replace(/ data-jingdu="[a-z-]+"/g, ''), await originalDomOf(page));
    },
  },
  {
    name: 'what the browser finds in a hidden part shows; nothing is seen of it before, nor left of it after',
    async run(stage) {
      const { page, tabId, state } = await stage.open(sample(stage));
      assert.ok(state.hidden.length > 0);
      await page.bringToFront();
      await eventually(async () => assert.ok(!(await domOf(page)).includes('until-found')));
      const cleaned = await domOf(page);
      const look = async () => [
        await visibleText(page),
        await page.evaluate(() => document.body.scrollHeight),
      ];
      const seen = await look();
      await stage.driver.find(page, '此句不在頁上');
      await eventually(async () => assert.ok((await domOf(page)).includes('hidden="until-found"')));
      assert.deepEqual(await look(), seen);
      await stage.driver.find(page, '免責聲明');
      await eventually(async () => assert.equal(count(await visibleText(page), '免責聲明'), 1));
      await stage.driver.endFind(page);
      await eventually(async () => assert.ok(!(await domOf(page)).includes('until-found')));
      const popup = await stage.openPopup(tabId);
      await click(popup, 'hide-again');
      await eventually(async () => assert.equal(await domOf(page), cleaned));
    },
  },
];
