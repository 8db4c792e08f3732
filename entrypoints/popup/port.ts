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
import { onSettingsChanged, readSettings, ruleFor, updateSettings } from '../../utils/browser/settings.ts';
import { withSite } from '../../utils/browser/settings-rules.ts';
import { type Lexicon, outline, toJson, toMarkdown, toPlainText } from '../../utils/outline/index.ts';

const writers = { markdown: toMarkdown, text: toPlainText, json: toJson } as const;

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
      const stop = [onPageChanged(listener), onSettingsChanged(() => listener(-1))];
      return () => {
        for (const end of stop) end();
      };
    },
    async prefs(tab) {
      const settings = await readSettings();
      return { on: ruleFor(settings, hostOf(tab)).on, vocabulary: settings.vocabulary };
    },
    async setSite(tab, on) {
      await updateSettings((settings) => ({ rules: withSite(settings, hostOf(tab), on) }));
    },
    grant: (tab) =>
      browser.permissions.request({
        origins: tab.url && hostOf(tab) ? [`${new URL(tab.url).origin}/*`] : ['http://*/*', 'https://*/*'],
      }),
    async copy(whole, state, { item, point, format = 'markdown' }) {
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
