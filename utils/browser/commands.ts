// Keyboard shortcuts: the script of the page, its cleaning, the side panel. (The outline is the browser's own
// _execute_action.)
import { browser } from 'wxt/browser';
import type { PageState } from '../types.ts';
import type { ToPage } from './protocol.ts';
import { readSettings } from './settings.ts';
import { nextView } from './view-switch.ts';

export interface CommandActions {
  /** Sends a message to a tab's page script and gives its answer, if any. */
  tell(tabId: number, message: ToPage): Promise<unknown>;
  /** Puts the page script into a tab that may not have it. */
  bringIn(tabId: number): Promise<void>;
}

/** Answers the shortcuts. */
export function answerCommands(actions: CommandActions): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') openPanel(tab?.windowId);
    else void onPage(command, tab?.id, actions).catch((error) => console.warn('Jingdu:', command, error));
  });
}

async function onPage(command: string, pressed: number | undefined, actions: CommandActions): Promise<void> {
  const id = pressed ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id === undefined) return;
  const state = (await actions.tell(id, { type: 'ui-page:state' })) as PageState | undefined;
  if (command === 'switch-script') {
    // As in the context menu, a page that is no article can be converted, too.
    if (!state?.article) await actions.bringIn(id);
    const now = state ?? { view: 'original', script: null };
    await actions.tell(id, { type: 'ui-page:view', view: nextView(now, await readSettings()) });
  }
  if (command === 'toggle-clean' && state) {
    const shown = state.hidden.some((part) => !part.shown);
    await actions.tell(id, { type: 'ui-page:show', ids: 'all', shown });
  }
}

/** Chrome opens the panel only in the turn of the key press, so nothing may be waited for. Firefox has its own command. */
function openPanel(windowId: number | undefined): void {
  const { sidePanel } = browser as unknown as { sidePanel?: { open(options: object): Promise<void> } };
  if (windowId !== undefined) sidePanel?.open({ windowId }).catch(() => {});
}
