// Messaging of the scripts that run in pages, on the browser's own API: the gate must stay under 8 KB, so no
// polyfill here.
import { parseToPage, type ToBackground, type ToPage } from './protocol.ts';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
interface Sender {
  id?: string;
  tab?: unknown;
}
type Listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean | undefined;

const runtime = (): Runtime | undefined => {
  const global = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return global.browser?.runtime ?? global.chrome?.runtime;
};

/** False once the extension was removed, reloaded or updated under this page. */
export const isAlive = (): boolean => runtime()?.id !== undefined;

/** Sends a message to the background. Rejects where there is none any more. */
export async function toBackground(message: ToBackground): Promise<unknown> {
  const api = runtime();
  if (!api?.id) throw new Error('the extension was reloaded');
  return api.sendMessage(message);
}

/** A background that is ended with a message in its hands gives no answer; asked again, it wakes up. */
const ASKS = 3;
const PAUSE_MS = 60;

/**
 * Asks the background until the answer is one that `isAnswer` takes. For what may be asked twice without harm. Rejects
 * where the third answer is none either.
 */
export async function askBackground<T>(
  message: ToBackground,
  isAnswer: (answer: unknown) => answer is T,
): Promise<T> {
  for (let asked = 1; ; asked++) {
    const answer = await toBackground(message).catch((error: unknown) => {
      if (asked === ASKS || !isAlive()) throw error;
      return undefined;
    });
    if (isAnswer(answer)) return answer;
    if (asked === ASKS) throw new Error(`no answer to ${message.type}`);
    await new Promise((done) => setTimeout(done, PAUSE_MS * asked));
  }
}

/**
 * Answers messages from the extension's own pages and background; anyone else's are ignored. A handler that
 * returns undefined leaves the message to another listener. Returns the function that stops it.
 */
export function listenToExtension(handle: (message: ToPage) => Promise<unknown> | undefined): () => void {
  const api = runtime();
  if (!api) return () => {};
  const listener: Listener = (message, sender, answer) => {
    if (sender.id !== api.id || sender.tab !== undefined) {
      // A popup that was opened as a page has a tab, too: it is told apart by its extension address.
      const url = (sender as { url?: string }).url ?? '';
      if (sender.id !== api.id || !/^(?:chrome|moz)-extension:/.test(url)) return undefined;
    }
    const parsed = parseToPage(message);
    if (!parsed) return undefined;
    const work = handle(parsed);
    if (!work) return undefined;
    work.then(answer, () => answer(null));
    return true;
  };
  api.onMessage.addListener(listener);
  return () => api.onMessage.removeListener(listener);
}
