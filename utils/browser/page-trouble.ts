// What is done where a tab's page does not answer: why that is, and how a script of ours gets into it.
import { browser } from 'wxt/browser';
import type { ToBackground } from './protocol.ts';

/** restricted: a page no extension may enter; no-permission: the reader withheld site access; gone: the tab
 * closed; not-loaded: the extension was not in this page (bringIn puts it there). */
export type UnreachableReason = 'restricted' | 'no-permission' | 'gone' | 'not-loaded';

/** Why a tab's page does not answer. */
export async function whyUnreachable(tabId: number): Promise<UnreachableReason> {
  let url: string | undefined;
  try {
    url = (await browser.tabs.get(tabId)).url;
  } catch {
    return 'gone';
  }
  if (url === undefined) {
    const allowed = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
    return allowed ? 'restricted' : 'no-permission';
  }
  if (!/^https?:/.test(url)) return 'restricted';
  return (await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }))
    ? 'not-loaded'
    : 'no-permission';
}

/** Puts a script of ours into a page that has none; false where that may not be, or failed. */
export async function letLook(tabId: number, reason: UnreachableReason): Promise<boolean> {
  // A withheld tab whose address is told has been opened to us by the reader's click. Without one, Chrome would
  // let the script wait for a click that nobody was asked for.
  const allowed = reason === 'no-permission' && (await browser.tabs.get(tabId)).url !== undefined;
  return (reason === 'not-loaded' || allowed) && toBackground({ type: 'ui-bg:look', tabId });
}

/** Has the background do something; false where it could not. One that is ended meanwhile is asked again. */
export async function toBackground(message: ToBackground): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const done = await browser.runtime.sendMessage(message).catch(() => undefined);
    if (done !== undefined) return done === true;
  }
  return false;
}
