// Context menu: the page in another script, the selection converted and copied, hidden parts shown.
import { browser } from 'wxt/browser';
import type { MessageKey } from '../../components/strings.ts';
import type { ScriptView } from '../types.ts';
import { copyInPage } from './copy-in-page.ts';
import { translate } from './i18n.ts';
import { isView, type ToPage } from './protocol.ts';

export interface MenuActions {
  tell(tabId: number, message: ToPage): Promise<unknown>;
  /** Puts the page script into a tab that may not have it. */
  bringIn(tabId: number): Promise<void>;
  convert(text: string, view: ScriptView): Promise<string>;
}

const VIEWS: readonly [ScriptView, MessageKey][] = [
  ['original', 'viewOriginal'],
  ['repaired', 'viewRepaired'],
  ['hans', 'viewHans'],
  ['tw', 'viewTw'],
  ['hk', 'viewHk'],
  ['t', 'viewT'],
];
const COPIES = VIEWS.filter(([view]) => view !== 'original' && view !== 'repaired');
const PAGES = ['http://*/*', 'https://*/*'];

/** Makes the menu anew. Menus outlive the background, so once per installation and start is enough. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (id: string, key: MessageKey, context: 'page' | 'selection', parentId?: string) =>
    browser.contextMenus.create({
      id,
      title: translate(key),
      contexts: [context],
      parentId,
      documentUrlPatterns: PAGES,
    });
  add('convert', 'menuConvertPage', 'page');
  for (const [view, key] of VIEWS) add(`convert:${view}`, key, 'page', 'convert');
  add('copy', 'menuCopyConverted', 'selection');
  for (const [view, key] of COPIES) add(`copy:${view}`, key, 'selection', 'copy');
  add('show-hidden', 'menuShowHidden', 'page');
}

/** Answers clicks in the menu. */
export function answerMenus(actions: MenuActions): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    void act(actions, tab.id, String(info.menuItemId), info.selectionText ?? '').catch((error: unknown) => {
      console.warn('Jingdu:', info.menuItemId, error);
    });
  });
}

async function act(actions: MenuActions, tabId: number, item: string, selection: string): Promise<void> {
  if (item === 'show-hidden') {
    await actions.tell(tabId, { type: 'ui-page:show', ids: 'all', shown: true });
    return;
  }
  const [action, view] = item.split(':');
  if (!isView(view)) return;
  if (action === 'convert') {
    await actions.bringIn(tabId);
    await actions.tell(tabId, { type: 'ui-page:view', view });
  }
  if (action === 'copy') {
    const text = await actions.convert(selection, view);
    await browser.scripting.executeScript({ target: { tabId }, func: copyInPage, args: [text] });
  }
}
