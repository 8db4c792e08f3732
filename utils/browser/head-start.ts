// The popup's first question (which tab, and what does its page say?), sent while the popup's own code is still on
// its way: the answer is there when the code is. No polyfill, no React: this must run before them.
import type { PageState } from '../types.ts';

/** What the page said, and whether it may have changed since. */
export interface HeadStart {
  readonly tab: { id: number; url?: string; title?: string };
  readonly state: PageState;
  stale(): boolean;
}

interface Api {
  runtime: { onMessage: { addListener(listener: () => undefined): void } };
  tabs: {
    get(id: number): Promise<HeadStart['tab']>;
    query(which: { active: true; currentWindow: true }): Promise<HeadStart['tab'][]>;
    sendMessage(tab: number, message: object, options: { frameId: 0 }): Promise<PageState | undefined>;
  };
}

/**
 * Asks the tab of `?tab=<id>`, else the active one. null where there is no answer yet or any fault: the popup then
 * asks in its usual way, which knows every fault by name.
 */
export async function headStart(search: string): Promise<HeadStart | null> {
  try {
    const global = globalThis as unknown as { browser?: Api; chrome: Api };
    const { runtime, tabs } = global.browser ?? global.chrome;
    let changed = false;
    runtime.onMessage.addListener(() => {
      changed = true;
      return undefined;
    });
    const asked = new URLSearchParams(search).get('tab');
    const [tab] =
      asked === null
        ? await tabs.query({ active: true, currentWindow: true })
        : [await tabs.get(Number(asked))];
    const state = tab && (await tabs.sendMessage(tab.id, { type: 'ui-page:state' }, { frameId: 0 }));
    return tab && state && !state.busy ? { tab, state, stale: () => changed } : null;
  } catch {
    return null;
  }
}
