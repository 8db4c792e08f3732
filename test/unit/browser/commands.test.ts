// The keyboard shortcuts, with a fake browser.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands } from '../../../utils/browser/commands.ts';

type Press = (command: string, tab?: { id?: number; windowId?: number }) => void;
let press: Press;
let state: object | undefined;
const calls: unknown[] = [];

beforeEach(() => {
  calls.length = 0;
  state = { view: 'original', script: 'hant', article: true, hidden: [{ id: 1, shown: false }] };
  Object.assign(fakeBrowser, {
    commands: {
      onCommand: {
        addListener: (listener: Press) => {
          press = listener;
        },
      },
    },
    sidePanel: { open: async (options: object) => void calls.push(['panel', options]) },
  });
  answerCommands({
    async tell(tab, message) {
      if (message.type === 'ui-page:state') return state;
      calls.push([tab, message]);
      return true;
    },
    bringIn: async (tab) => void calls.push(['bringIn', tab]),
  });
});

it('switches the script of the tab in which the key was pressed', async () => {
  press('switch-script', { id: 5 });
  await vi.waitFor(() => expect(calls).toEqual([[5, { type: 'ui-page:view', view: 'hans' }]]));
});

it('converts a page that is no article, or that has no script of ours yet', async () => {
  for (const none of [{ ...state, article: false }, undefined]) {
    calls.length = 0;
    state = none;
    press('switch-script', { id: 5 });
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[0]).toEqual(['bringIn', 5]);
  }
});

it('shows what is hidden, and hides it again', async () => {
  press('toggle-clean', { id: 5 });
  await vi.waitFor(() => expect(calls).toEqual([[5, { type: 'ui-page:show', ids: 'all', shown: true }]]));
  calls.length = 0;
  state = { ...state, hidden: [{ id: 1, shown: true }] };
  press('toggle-clean', { id: 5 });
  await vi.waitFor(() => expect(calls).toEqual([[5, { type: 'ui-page:show', ids: 'all', shown: false }]]));
});

it('opens the side panel in the turn of the key press', () => {
  press('open-panel', { id: 5, windowId: 2 });
  expect(calls).toEqual([['panel', { windowId: 2 }]]);
});
