// The settings page in the real browser: two windows, files good and bad, ten thousand words.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { click, eventually, type Scenario, type Stage, textsOf, visibleText } from './scenario.ts';

/** Opens the settings page in a tab of its own. */
async function openSettings(stage: Stage, name: string): Promise<Page> {
  const page = await stage.driver.openOwn(`options.html?${name}`);
  await textsOf(page, 'words-count');
  return page;
}

/** Chooses a file as the reader does, without the dialogue of the system. */
const choose = (page: Page, testId: string, text: string): Promise<void> =>
  page.evaluate(
    (id, words) => {
      const input = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`)!;
      const given = new DataTransfer();
      given.items.add(new File([words], 'file.txt'));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    testId,
    text,
  );

const addRule = async (page: Page, pattern: string): Promise<void> => {
  await page.bringToFront();
  await page.type('[data-testid="rule-pattern"]', pattern);
  await page.keyboard.press('Enter');
};

const rules = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-testid="rule"] input.grow')].map(
      (input) => input.value,
    ),
  );

const reset = (stage: Stage) =>
  stage.driver.own(async () => {
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    await api.storage.local.clear();
  });

export const settings: Scenario[] = [
  {
    name: 'two settings windows: each shows what the other set, and neither loses a rule',
    async run(stage) {
      const one = await openSettings(stage, 'one');
      const two = await openSettings(stage, 'two');
      try {
        await addRule(one, '*.linlan.example');
        await addRule(two, 'qinghe.example');
        for (const page of [one, two])
          await eventually(async () =>
            assert.deepEqual((await rules(page)).sort(), ['*.linlan.example', 'qinghe.example']),
          );
        await click(one, 'clean');
        await eventually(async () =>
          assert.equal(
            await two.evaluate(
              () => document.querySelector<HTMLInputElement>('[data-testid="clean"]')?.checked,
            ),
            false,
          ),
        );
      } finally {
        await reset(stage);
        await one.close();
        await two.close();
      }
    },
  },
  {
    name: 'settings files: a bad one is refused whole with its faults, a good one holds at once and can be undone',
    async run(stage) {
      const { page } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      const own = await openSettings(stage, 'files');
      try {
        await choose(
          own,
          'import-file',
          '{"jingdu":"settings","version":2,"convert":"kr","rules":[7],"colour":1}',
        );
        await eventually(async () =>
          assert.equal(await own.evaluate(() => document.querySelectorAll('.faults li').length), 3),
        );
        await choose(own, 'import-file', '{"jingdu":"settings","version":99}');
        await eventually(async () => assert.match((await textsOf(own, 'import-faults'))[0]!, /99/));
        assert.ok((await visibleText(page)).includes('會議還研究了其他事項'));

        await choose(own, 'import-file', '{"jingdu":"settings","version":2,"convert":"hans"}');
        await eventually(async () => assert.ok((await visibleText(page)).includes('会议还研究了其他事项')));
        await click(own, 'undo');
        await eventually(async () => assert.ok((await visibleText(page)).includes('會議還研究了其他事項')));
      } finally {
        await reset(stage);
        await own.close();
      }
    },
  },
  {
    name: 'ten thousand own words from a file: taken in, found, and used on an open page at once',
    async run(stage) {
      const { page, tabId } = await stage.open(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
      await stage.driver.setView(tabId, 'hans');
      const own = await openSettings(stage, 'words');
      try {
        const lines = Array.from(
          { length: 9_999 },
          (_, at) => `${String.fromCharCode(0x4e00 + at)}甲乙\t${String.fromCharCode(0x4e00 + at)}丙丁`,
        );
        await choose(own, 'words-file', [...lines, '其他事項\t別的事情'].join('\n'));
        await eventually(async () => assert.match((await textsOf(own, 'words-count'))[0]!, /10000/));
        await own.bringToFront();
        await own.type('[data-testid="words-find"]', '其他');
        await eventually(async () => assert.deepEqual((await textsOf(own, 'word')).length, 1));
        await eventually(async () => assert.ok((await visibleText(page)).includes('会议还研究了別的事情')));
      } finally {
        await reset(stage);
        await own.close();
      }
    },
  },
];
