// The life of one reader surface: which tab, what its page says, and what the reader does to it.
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Outline, PageState, ScriptView } from '../utils/types.ts';
import { type First, type ReaderPort, type SitePrefs, type Tab, type Trouble, troubleOf } from './port.ts';

export type ReaderPhase =
  | { readonly phase: 'loading'; readonly tab: Tab | null }
  | { readonly phase: 'trouble'; readonly tab: Tab | null; readonly trouble: Trouble }
  | { readonly phase: 'error'; readonly tab: Tab | null; readonly detail: string }
  | { readonly phase: 'ready'; readonly tab: Tab; readonly state: PageState };

type Event =
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'state'; readonly tab: Tab; readonly state: PageState }
  | { readonly type: 'failed'; readonly error: unknown };

export function readerReducer(now: ReaderPhase, event: Event): ReaderPhase {
  switch (event.type) {
    case 'tab':
      // The old page stays on the screen while the same tab answers again: nothing flashes.
      return now.tab?.id === event.tab.id && now.phase === 'ready'
        ? { ...now, tab: event.tab }
        : { phase: 'loading', tab: event.tab };
    case 'state':
      return { phase: 'ready', tab: event.tab, state: event.state };
    case 'failed': {
      const trouble = troubleOf(event.error);
      if (trouble) return { phase: 'trouble', tab: now.tab, trouble };
      return { phase: 'error', tab: now.tab, detail: String((event.error as Error)?.message ?? event.error) };
    }
  }
}

export interface Reader {
  readonly now: ReaderPhase;
  readonly outline: Outline | null;
  readonly prefs: SitePrefs | null;
  readonly busy: boolean;
  reload(): void;
  show(ids: number[] | 'all', shown: boolean): void;
  view(view: ScriptView): void;
  goTo(start: number, end: number): Promise<boolean>;
  bringIn(): void;
  grant(): void;
  setSite(on: boolean): void;
}

const begin = (first: First | undefined): ReaderPhase =>
  first ? { phase: 'ready', tab: first.tab, state: first.state } : { phase: 'loading', tab: null };

export function useReader(port: ReaderPort, first?: First): Reader {
  const [now, send] = useReducer(readerReducer, first, begin);
  const [prefs, setPrefs] = useState<SitePrefs | null>(null);
  const [busy, setBusy] = useState(false);
  const [lexicons, setLexicons] = useState(0);
  // Answers may overtake each other; only the last question's answer counts.
  const asked = useRef(0);
  const tabNow = useRef<Tab | null>(first?.tab ?? null);

  const ask = useCallback(
    async (question: (tab: Tab) => Promise<PageState>, fresh = false) => {
      const mine = ++asked.current;
      setBusy(!fresh);
      try {
        const tab = fresh || !tabNow.current ? await port.tab() : tabNow.current;
        if (mine !== asked.current) return;
        tabNow.current = tab;
        if (fresh) send({ type: 'tab', tab });
        const state = await question(tab);
        if (mine === asked.current) send({ type: 'state', tab, state });
      } catch (error) {
        if (mine === asked.current) send({ type: 'failed', error });
      } finally {
        if (mine === asked.current) setBusy(false);
      }
    },
    [port],
  );

  const reload = useCallback(() => void ask((tab) => port.state(tab.id), true), [ask, port]);
  // Before the first paint: every millisecond until the page is asked is one that the reader waits.
  const answered = useRef(first !== undefined);
  useLayoutEffect(() => {
    if (!answered.current) reload();
    return port.onChange(reload);
  }, [port, reload]);

  const tab = now.tab;
  useEffect(() => {
    let live = true;
    if (tab)
      port.prefs(tab).then(
        (found) => live && setPrefs(found),
        () => {},
      );
    return () => {
      live = false;
    };
  }, [port, tab]);

  const text = now.phase === 'ready' && now.state.article ? now.state.text : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lexicon's arrival changes what outline() gives
  const outline = useMemo(() => (text === null ? null : port.outline(text)), [port, text, lexicons]);
  // The lexicon makes heads and key sentences better; the tree never waits for it.
  const wanted = outline !== null && lexicons === 0;
  useEffect(() => {
    if (wanted)
      port.loadLexicon().then(
        (changed) => changed && setLexicons((n) => n + 1),
        () => {},
      );
  }, [port, wanted]);

  return {
    now,
    outline,
    prefs,
    busy,
    reload,
    show: (ids, shown) => void ask((t) => port.show(t.id, ids, shown)),
    view: (view) => void ask((t) => port.view(t.id, view)),
    goTo: async (start, end) => {
      try {
        return tabNow.current ? await port.goTo(tabNow.current.id, start, end) : false;
      } catch (error) {
        send({ type: 'failed', error });
        return false;
      }
    },
    bringIn: () => void ask((t) => port.bringIn(t.id)),
    grant: () => {
      // Asked for before anything is awaited: the browser wants the click itself.
      if (tab) void port.grant(tab).then((granted) => granted && void ask((t) => port.bringIn(t.id)));
    },
    setSite: (on) => {
      if (!tab) return;
      setPrefs((old) => (old ? { ...old, on } : old));
      void port.setSite(tab, on).then(reload, (error) => send({ type: 'failed', error }));
    },
  };
}
