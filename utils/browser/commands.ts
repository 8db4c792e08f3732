// Keyboard shortcuts: the script of the page, its cleaning, the side panel. (The outline is the browser's own
// _execute_action.)
import { browser } from 'wxt/browser';
import type { PageState } from '../types.ts';
import type { ToPage } from './protocol.ts';
import { readSettings } from './settings.ts';
import { nextView } from './view-switch.ts';

type Tell = (tabId: number, message: ToPage) => Promise<unknown>;

/** Answers the shortcuts; `tell` sends a message to a tab's page script and gives its answer, if any. */
export function answerCommands(tell: Tell): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(tab?.windowId);
    else void onPage(command, tell);
  });
}

async function onPage(command: string, tell: Tell): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const state = (await tell(tab.id, { type: 'ui-page:state' })) as PageState | undefined;
  if (!state) return;
  if (command === 'switch-script') {
    const view = nextView(state, await readSettings());
    await tell(tab.id, { type: 'ui-page:view', view });
  }
  if (command === 'toggle-clean') {
    const shown = state.hidden.some((part) => !part.shown);
    await tell(tab.id, { type: 'ui-page:show', ids: 'all', shown });
  }
}

/** Chrome opens the panel only in the turn of the key press, so nothing may be waited for. Firefox has its own command. */
function openPanel(windowId: number | undefined): void {
  const { sidePanel } = browser as unknown as { sidePanel?: { open(options: object): Promise<void> } };
  if (windowId !== undefined) sidePanel?.open({ windowId }).catch(() => {});
}
