// The reader's port on the real browser: page client, settings, clipboard.
import { browser } from 'wxt/browser';
import type { ReaderPort, Tab } from '../../components/port.ts';
import {
  bringIn,
  goTo,
  loadOutlineLexicon,
  onPageChanged,
  pageState,
  readingOffset,
  setShown,
  setView,
  targetTab,
} from '../../utils/browser/page-client.ts';
import { type Lexicon, outline } from '../../utils/outline/index.ts';

// What the first sight of the tree does not need comes in when it is needed.
const settingsRoom = () => import('../../utils/browser/settings.ts');
const exportRoom = () => import('../../utils/outline/export.ts');

const hostOf = (tab: Tab): string => (tab.url && /^https?:/.test(tab.url) ? new URL(tab.url).hostname : '');

export function readerPort(surface: 'popup' | 'panel'): ReaderPort {
  let lexicon: Lexicon | undefined;
  return {
    tab: () => targetTab(),
    state: pageState,
    show: setShown,
    view: setView,
    goTo,
    bringIn,
    outline: (text) => outline(text, { lexicon }),
    async loadLexicon() {
      lexicon ??= await loadOutlineLexicon();
      return lexicon !== undefined;
    },
    onChange(listener) {
      let live = true;
      const stop = [onPageChanged(listener)];
      void settingsRoom().then(({ onSettingsChanged }) => {
        if (live) stop.push(onSettingsChanged(() => listener(-1)));
      });
      return () => {
        live = false;
        for (const end of stop) end();
      };
    },
    async prefs(tab) {
      const { readSettings, ruleFor } = await settingsRoom();
      const settings = await readSettings();
      return { on: ruleFor(settings, hostOf(tab)).on, vocabulary: settings.vocabulary };
    },
    async setSite(tab, on) {
      const { updateSettings, withSite } = await settingsRoom();
      await updateSettings((settings) => ({ rules: withSite(settings, hostOf(tab), on) }));
    },
    grant: (tab) =>
      browser.permissions.request({
        origins: tab.url && hostOf(tab) ? [`${new URL(tab.url).origin}/*`] : ['http://*/*', 'https://*/*'],
      }),
    async copy(whole, state, { item, point, format = 'markdown' }) {
      const { toJson, toMarkdown, toPlainText } = await exportRoom();
      const writers = { markdown: toMarkdown, text: toPlainText, json: toJson } as const;
      const part = point ?? item;
      const select = part && ((candidate: unknown) => candidate === part);
      await navigator.clipboard.writeText(writers[format](whole, { url: state.url, select }));
    },
    copyText: (text) => navigator.clipboard.writeText(text),
    openOptions: () => void browser.runtime.openOptionsPage(),
    readingAt: surface === 'panel' ? readingOffset : undefined,
    openPanel: surface === 'popup' ? openPanel : undefined,
  };
}

/** Chrome opens the panel of a tab, Firefox the sidebar of the window; both only within a click. */
function openPanel(tabId: number): void {
  const api = globalThis as {
    chrome?: { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
  };
  const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  if (sidebar) void sidebar.open().then(() => close());
  else void api.chrome?.sidePanel?.open({ tabId }).then(() => close());
}
