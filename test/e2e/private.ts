// Private windows: the extension works there where the reader has allowed it, beside the others, and leaves nothing.
import assert from 'node:assert/strict';
import type { Driver } from '../../scripts/drive/driver.ts';
import { domOf, eventually, type Scenario, textsOf } from './scenario.ts';

/** Opens an address in a private window; ids of its tab and its window. */
const openPrivately = (driver: Driver, url: string): Promise<{ tabId: number; windowId: number }> =>
  driver.own(async (wanted: string) => {
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const { id, incognito } = await api.windows.create({ incognito: true, url: wanted });
    if (!incognito) throw new Error('the window is not private');
    const [tab] = await api.tabs.query({ windowId: id });
    return { tabId: tab.id, windowId: id };
  }, url);

/** What the reader sees of a tab that the driver does not hold, white space out. */
const textIn = (driver: Driver, tabId: number): Promise<string> =>
  driver.own(async (id: number) => {
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId: id },
      func: () => document.body.innerText.replace(/\s+/g, ''),
    });
    return result;
  }, tabId);

/** All that the extension has stored, in every area, as one text. */
const stored = (driver: Driver): Promise<string> =>
  driver.own(async () => {
    const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const areas = [storage.local, storage.sync, storage.session].filter(Boolean);
    return JSON.stringify(await Promise.all(areas.map((area: any) => area.get(null))));
  });

export const privateWindows: Scenario[] = [
  {
    name: 'a private window: cleaned, outlined and converted on its own, and nothing of it is kept',
    async run(stage) {
      await stage.second.use(async (driver) => {
        const url = stage.server.urlOf(stage.file('meeting-doubled/page.html'));
        const { page, tabId } = await driver.openTab(`${url}?common`);
        const common = await driver.settled(tabId);
        const dom = await domOf(page);
        const before = await stored(driver);

        const own = await openPrivately(driver, `${url}?private`);
        // Its background sleeps after 0.4 s here: the gate may have to ask for the page script again.
        await eventually(async () => {
          const state = await driver.settled(own.tabId);
          assert.equal(state.article, true);
          assert.deepEqual(state.hidden, common.hidden);
        });
        await driver.setView(own.tabId, 'hans');
        assert.match(await textIn(driver, own.tabId), /会议还研究了其他事项/);
        const popup = await driver.openPopup(own.tabId);
        await eventually(async () => assert.equal((await textsOf(popup, 'host')).length, 1));
        await popup.close();

        // The window beside it has not moved, and the extension remembers nothing of the private one.
        assert.equal((await driver.state(tabId))?.view, 'original');
        await page.bringToFront();
        await eventually(async () => assert.equal(await domOf(page), dom));
        await driver.own(async (id: number) => {
          const api = (globalThis as any).browser ?? (globalThis as any).chrome;
          await api.windows.remove(id);
        }, own.windowId);
        await eventually(async () => assert.equal(await driver.state(own.tabId), null));
        assert.equal(await stored(driver), before);
      });
    },
  },
];
