// What popup and side panel ask of a tab's page, as functions; every way it can fail is a PageUnreachable.
import { browser } from 'wxt/browser';
import type { Lexicon } from '../outline/index.ts';
import type { PageState, ScriptView } from '../types.ts';
import type { UnreachableReason } from './page-trouble.ts';
import type { ToBackground, ToPage } from './protocol.ts';

// A page that answers needs none of it.
const trouble = () => import('./page-trouble.ts');

export class PageUnreachable extends Error {
  reason: UnreachableReason;
  constructor(reason: UnreachableReason) {
    super(`page unreachable: ${reason}`);
    this.reason = reason;
  }
}

export interface TargetTab {
  id: number;
  url?: string;
  title?: string;
}

/** The tab that this surface speaks of: `?tab=<id>` in its address, else the active tab of its window. */
export async function targetTab(search = globalThis.location?.search ?? ''): Promise<TargetTab> {
  const asked = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  try {
    if (Number.isSafeInteger(asked)) return toTarget(await browser.tabs.get(asked));
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active) return toTarget(active);
  } catch {
    // A tab id that is no more, or never was.
  }
  throw new PageUnreachable('gone');
}

function toTarget(tab: { id?: number; url?: string; title?: string }): TargetTab {
  if (tab.id === undefined) throw new PageUnreachable('gone');
  return { id: tab.id, url: tab.url, title: tab.title };
}

// The page script is put in by the background after the gate asked; the popup may open between the two.
// 10 × 60 ms covers the 10–60 ms that injection was measured to take, worker asleep included.
const TRIES = 10;
const PAUSE_MS = 60;

async function ask<T>(tabId: number, message: ToPage): Promise<T> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      const answer = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
      if (answer !== undefined && answer !== null) return answer as T;
    } catch {
      const reason = await (await trouble()).whyUnreachable(tabId);
      if (reason !== 'not-loaded') throw new PageUnreachable(reason);
      if (attempt >= 2) throw new PageUnreachable(reason);
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new PageUnreachable('not-loaded');
}

/**
 * The page's state, once it has been looked at. A page that has no script of ours (it was open before the
 * installation, or its site is withheld and the reader's click allows it for once) gets one. Throws PageUnreachable.
 */
export async function pageState(tabId: number): Promise<PageState> {
  try {
    return await lookedAt(tabId);
  } catch (error) {
    const reason = error instanceof PageUnreachable ? error.reason : null;
    if (!reason || !(await (await trouble()).letLook(tabId, reason))) throw error;
    return lookedAt(tabId);
  }
}

async function lookedAt(tabId: number): Promise<PageState> {
  for (let attempt = 0; ; attempt++) {
    const state = await ask<PageState>(tabId, { type: 'ui-page:state' });
    if (!state.busy || attempt >= TRIES) return state;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** Shows hidden parts again, or hides them again. Throws PageUnreachable. */
export const setShown = (tabId: number, ids: number[] | 'all', shown: boolean): Promise<PageState> =>
  ask(tabId, { type: 'ui-page:show', ids, shown });

/** Changes what script the page is shown in. Throws PageUnreachable. */
export const setView = (tabId: number, view: ScriptView): Promise<PageState> =>
  ask(tabId, { type: 'ui-page:view', view });

/** Scrolls the page to [start, end) of PageState.text and highlights it; false where it is no longer there. */
export const goTo = (tabId: number, start: number, end: number): Promise<boolean> =>
  ask(tabId, { type: 'ui-page:goto', start, end });

/** Offset in PageState.text of what the reader is reading, or -1. Throws PageUnreachable. */
export const readingOffset = (tabId: number): Promise<number> => ask(tabId, { type: 'ui-page:where' });

/** Puts the page script into a page that was taken for no article (or opened before installation). */
export async function bringIn(tabId: number): Promise<PageState> {
  const { toBackground } = await trouble();
  if (!(await toBackground({ type: 'ui-bg:bring-in', tabId }))) throw new PageUnreachable('restricted');
  return pageState(tabId);
}

/** The lexicon that ranks the sentences of ordinary news; undefined where its file cannot be read. */
export async function loadOutlineLexicon(): Promise<Lexicon | undefined> {
  try {
    const [{ loadLexicon }, response] = await Promise.all([
      import('../outline/lexicon.ts'),
      fetch(browser.runtime.getURL('/tables/outline.bin' as never)),
    ]);
    return loadLexicon(await response.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Calls the listener when a page's state may have changed: it reported, navigated, or another tab came up. */
export function onPageChanged(listener: (tabId: number) => void): () => void {
  const onMessage = (message: unknown, sender: { tab?: { id?: number } }) => {
    // Only a hint to ask again; the parser of such messages is the background's.
    const { type } = message as Partial<ToBackground>;
    if (type === 'page-bg:status' && sender.tab?.id !== undefined) listener(sender.tab.id);
    return undefined;
  };
  const onActivated = ({ tabId }: { tabId: number }) => listener(tabId);
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (change.status === 'complete') listener(tabId);
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated as never);
  return () => {
    browser.runtime.onMessage.removeListener(onMessage as never);
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated as never);
  };
}
