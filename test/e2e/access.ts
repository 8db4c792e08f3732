// Pages that the extension is not in: open before it was there, or on sites that the reader withholds from it.
import assert from 'node:assert/strict';
import type { Driver } from '../../scripts/drive/driver.ts';
import { eventually, type Scenario, textsOf } from './scenario.ts';

/** Takes every site away from the extension, or (Chromium) gives them back, as the reader does in the settings. */
async function withholdSites(driver: Driver, withheld: boolean): Promise<void> {
  if (driver.name === 'firefox') {
    // Only a click in one of the extension's pages gives them back there; the scenario ends with one.
    if (!withheld) return;
    await driver.own(async () => {
      const { permissions } = (globalThis as any).browser;
      await permissions.remove({ origins: (await permissions.getAll()).origins });
    });
    return;
  }
  const settings = await driver.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (extensionId, hostAccess) =>
      (globalThis as any).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    new URL(driver.base).host,
    withheld ? 'ON_CLICK' : 'ON_ALL_SITES',
  );
  await settings.close();
}

export const access: Scenario[] = [
  {
    name: 'a page that was open before the extension was: the popup brings it in by itself',
    async run(stage) {
      await stage.second.use(async (driver) => {
        const { tabId } = await driver.openTab(stage.server.urlOf(stage.file('meeting-doubled/page.html')));
        await driver.settled(tabId);
        await driver.reload();
        const popup = await driver.openPopup(tabId);
        assert.ok((await textsOf(popup, 'point')).length > 5);
      });
    },
  },
  {
    name: 'a site that the reader withholds: the popup says so and offers to ask for it',
    async run(stage) {
      await stage.second.use(async (driver) => {
        const url = stage.server.urlOf(stage.file('meeting-doubled/page.html'));
        const { page, tabId } = await driver.openTab(url);
        await withholdSites(driver, true);
        await page.reload({ waitUntil: 'load' });
        const popup = await driver.openPopup(tabId);
        assert.ok((await textsOf(popup, 'message-no-permission'))[0]!.length > 10);
        // Chromium asks the reader in a window of its own, which no driver can answer.
        if (driver.name !== 'firefox') return withholdSites(driver, false);
        await popup.bringToFront();
        await popup.click('[data-testid="grant"]');
        await eventually(async () => assert.ok((await textsOf(popup, 'point')).length > 5));
      });
    },
  },
];
