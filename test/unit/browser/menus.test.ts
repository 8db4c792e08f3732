// The context menu's clicks, with a fake browser.
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenus, type MenuActions } from '../../../utils/browser/menus.ts';

type Click = (info: object, tab?: object) => void;
let click: Click;
const calls: unknown[] = [];
const actions: MenuActions = {
  tell: async (tab, message) => void calls.push(['tell', tab, message]),
  bringIn: async (tab) => void calls.push(['bringIn', tab]),
  convert: async (text, view) => `${view}:${text}`,
};

const take = (listener: Click) => {
  click = listener;
};

beforeEach(() => {
  calls.length = 0;
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: { addListener: take } },
    scripting: { executeScript: async ({ args }: { args: unknown[] }) => void calls.push(['copy', ...args]) },
  });
  answerMenus(actions);
});

it('converts the page, bringing the script in first', async () => {
  click({ menuItemId: 'convert:tw' }, { id: 5 });
  await vi.waitFor(() =>
    expect(calls).toEqual([
      ['bringIn', 5],
      ['tell', 5, { type: 'ui-page:view', view: 'tw' }],
    ]),
  );
});

it('copies the converted selection', async () => {
  click({ menuItemId: 'copy:hans', selectionText: '體系' }, { id: 5 });
  await vi.waitFor(() => expect(calls).toEqual([['copy', 'hans:體系']]));
});

it('shows hidden parts', async () => {
  click({ menuItemId: 'show-hidden' }, { id: 5 });
  await vi.waitFor(() =>
    expect(calls).toEqual([['tell', 5, { type: 'ui-page:show', ids: 'all', shown: true }]]),
  );
});

it('ignores strange items and tabs', async () => {
  click({ menuItemId: 'convert:__proto__' }, { id: 5 });
  click({ menuItemId: 'convert:tw' }, {});
  click({ menuItemId: 'convert:tw' });
  await new Promise((done) => setTimeout(done, 5));
  expect(calls).toEqual([]);
});
