// The background's handlers, one per message; everything they need is read anew after each wake.
import { browser } from 'wxt/browser';
import { detectSpoilt } from '../script/index.ts';
import { showBadge } from './badge.ts';
import { answerCommands } from './commands.ts';
import { piecesInView } from './convert.ts';
import { answerMenus, makeMenus } from './menus.ts';
import { answerMessages } from './messages.ts';
import { ruleForPage } from './page-rule.ts';
import type { ToPage } from './protocol.ts';
import { followSync, onSettingsNamed, readSettings } from './settings.ts';
import { createTablesReader } from './tables.ts';

const tell = (tabId: number, message: ToPage) =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);

async function bringIn(tabId: number, file: '/page.js' | '/gate.js' = '/page.js'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file as never] });
}

/** A tab opened before the extension was installed lacks the stylesheet, too. */
async function bringInWhole(tabId: number, file?: '/gate.js'): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/page.css'] });
  await bringIn(tabId, file);
}

/** Registers every listener of the background; call it in the first turn of the worker. */
export function startBackground(): void {
  const tables = createTablesReader();

  answerMessages({
    'gate-bg:candidate': async (_, { tabId }) => {
      await bringIn(tabId);
      return true;
    },
    'page-bg:hello': (message, { url }) => ruleForPage(url, message.script),
    'page-bg:judge': async ({ text }) => detectSpoilt(await tables(), text),
    'page-bg:convert': async ({ pieces, view }) =>
      piecesInView(await tables(), pieces, view, (await readSettings()).words),
    'page-bg:status': async (status, { tabId }) => {
      await showBadge(tabId, status);
      return true;
    },
    'ui-bg:look': async ({ tabId }) => {
      await bringInWhole(tabId, '/gate.js');
      return true;
    },
    'ui-bg:bring-in': async ({ tabId }) => {
      await bringInWhole(tabId);
      return (await tell(tabId, { type: 'bg-page:force' })) === true;
    },
  });

  // A single-page site changes its address without a load: the gate or the page script looks again. (Chrome
  // reports both kinds of change alike; a page that is being left takes no notice.)
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) void tell(tabId, { type: 'bg-page:moved' });
  });

  followSync();
  // By names alone: while it reads ten thousand words, the background may be ended, and no page hears of them.
  onSettingsNamed(async (changed) => {
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    for (const { id } of tabs)
      if (id !== undefined) {
        void tell(id, { type: 'bg-page:settings' });
        if (changed.includes('words')) void tell(id, { type: 'bg-page:words' });
      }
  });

  answerCommands({ tell, bringIn: bringInWhole });
  answerMenus({
    tell,
    bringIn: bringInWhole,
    convert: async (text, view) =>
      piecesInView(await tables(), [text], view, (await readSettings()).words)[0] ?? text,
  });
  browser.runtime.onStartup.addListener(() => void makeMenus());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
}
