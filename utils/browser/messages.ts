// The background's door: a message is parsed, its sender's privilege decided once from the sender's own address,
// and only then handed to its handler.
import { browser } from 'wxt/browser';
import { parseToBackground, type ToBackground } from './protocol.ts';

/** page: one of our scripts in a tab's top frame; ui: one of the extension's own pages. */
export type Privilege = 'page' | 'ui';

export interface Caller {
  readonly privilege: Privilege;
  /** The tab that the message speaks of; -1 where it comes from none. */
  readonly tabId: number;
  readonly url: string;
}

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

type Handler<T extends ToBackground['type']> = (
  message: Extract<ToBackground, { type: T }>,
  caller: Caller,
) => Promise<unknown>;
export type Handlers = { [T in ToBackground['type']]: Handler<T> };

/** Who may send what. */
const ALLOWED: { [T in ToBackground['type']]: Privilege } = {
  'gate-bg:candidate': 'page',
  'page-bg:hello': 'page',
  'page-bg:judge': 'page',
  'page-bg:convert': 'page',
  'page-bg:status': 'page',
  'ui-bg:look': 'ui',
  'ui-bg:bring-in': 'ui',
};

/** The sender's privilege; null for strangers, frames, and pages of other schemes. */
export function callerOf(sender: Sender, ownId: string, ownOrigin: string): Caller | null {
  if (sender.id !== ownId || typeof sender.url !== 'string') return null;
  const tabId = sender.tab?.id ?? -1;
  if (sender.url.startsWith(ownOrigin)) return { privilege: 'ui', tabId, url: sender.url };
  if (!/^https?:\/\//.test(sender.url) || sender.frameId !== 0 || tabId < 0) return null;
  return { privilege: 'page', tabId, url: sender.url };
}

/** Answers messages with these handlers; an answer of a failed handler is null, a refused message gets none. */
export function answerMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((raw: unknown, sender: Sender) => {
    const caller = callerOf(sender, browser.runtime.id, browser.runtime.getURL('/' as never));
    const message = parseToBackground(raw);
    if (!caller || !message || ALLOWED[message.type] !== caller.privilege) return undefined;
    const handler = handlers[message.type] as Handler<ToBackground['type']>;
    return handler(message, caller).catch((error: unknown) => {
      console.warn('Jingdu:', message.type, error);
      return null;
    });
  }) as never);
}
