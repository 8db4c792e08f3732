// A reader's port without a browser, and the mounting of a component in jsdom.
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReaderPort } from '../../../components/port.ts';
import type { PageState } from '../../../utils/types.ts';
import { meeting, pageState } from './sample-outline.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export interface FakePort extends ReaderPort {
  readonly calls: unknown[][];
  page: PageState;
  changed(): void;
}

/** Every call is noted in `calls`; `page` is what the page says. */
export function fakePort(over: Partial<ReaderPort> = {}, state: PageState = pageState): FakePort {
  const calls: unknown[][] = [];
  const listeners = new Set<(tab: number) => void>();
  const port: FakePort = {
    calls,
    page: state,
    changed: () => {
      for (const listener of listeners) listener(1);
    },
    tab: async () => ({ id: 1, url: port.page.url }),
    state: async () => port.page,
    show: async (_, shownIds, shown) => {
      calls.push(['show', shownIds, shown]);
      const hidden = port.page.hidden.map((part) =>
        shownIds === 'all' || shownIds.includes(part.id) ? { ...part, shown } : part,
      );
      port.page = { ...port.page, hidden };
      return port.page;
    },
    view: async (_, view) => {
      calls.push(['view', view]);
      port.page = { ...port.page, view };
      return port.page;
    },
    goTo: async (_, start, end) => {
      calls.push(['goTo', start, end]);
      return true;
    },
    bringIn: async () => {
      calls.push(['bringIn']);
      port.page = { ...port.page, article: true };
      return port.page;
    },
    outline: () => meeting,
    loadLexicon: async () => false,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prefs: async () => ({ on: true, vocabulary: false }),
    setSite: async (_, on) => {
      calls.push(['setSite', on]);
    },
    grant: async () => {
      calls.push(['grant']);
      return true;
    },
    copy: async (_outline, _state, what) => {
      calls.push(['copy', what.point?.gist ?? what.item?.act ?? 'all']);
    },
    copyText: async (text) => {
      calls.push(['copyText', text]);
    },
    openOptions: () => calls.push(['openOptions']),
    openPanel: (tab) => calls.push(['openPanel', tab]),
    ...over,
  };
  return port;
}

export interface Mounted {
  readonly root: HTMLElement;
  find(testId: string): HTMLElement;
  all(testId: string): HTMLElement[];
  has(testId: string): boolean;
  click(testId: string): Promise<void>;
  key(key: string): Promise<void>;
  /** Types into an input, textarea or select as a user does. */
  fill(element: Element, value: string): Promise<void>;
  settle(): Promise<void>;
  /** Does something that changes the surface, and waits until it has. */
  after(deed: () => unknown): Promise<void>;
}

/** Mounts a component in the document and lets its first effects finish. */
export async function mount(element: ReactNode): Promise<Mounted> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const settle = () => act(async () => new Promise((done) => setTimeout(done, 0)));
  await act(async () => createRoot(root).render(element));
  await settle();
  const all = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
  const find = (testId: string) => {
    const found = all(testId)[0];
    if (!found) throw new Error(`no ${testId} in ${root.textContent}`);
    return found;
  };
  return {
    root,
    find,
    all,
    has: (testId) => all(testId).length > 0,
    click: async (testId) => {
      await act(async () => find(testId).click());
      await settle();
    },
    key: async (key) => {
      await act(async () => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      });
      await settle();
    },
    fill: async (input, value) => {
      await act(async () => {
        const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
        setter?.call(input, value);
        input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      });
      await settle();
    },
    settle,
    after: async (deed) => {
      await act(async () => void deed());
      await settle();
    },
  };
}
