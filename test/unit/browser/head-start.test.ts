// The popup's first question, on a made-up browser.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { headStart } from '../../../utils/browser/head-start.ts';

const answer = { url: 'https://news.example/a', article: true, busy: false };

function browserWith(sendMessage: () => Promise<unknown>) {
  const listeners: (() => void)[] = [];
  const tabs = {
    get: vi.fn(async (id: number) => ({ id })),
    query: vi.fn(async () => [{ id: 7 }] as { id: number }[]),
    sendMessage: vi.fn(sendMessage),
  };
  const runtime = { onMessage: { addListener: (listener: () => void) => listeners.push(listener) } };
  vi.stubGlobal('browser', { tabs, runtime });
  return {
    tabs,
    report: () => {
      for (const listener of listeners) listener();
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('headStart', () => {
  it('asks the tab of the address, else the active one', async () => {
    const { tabs } = browserWith(async () => answer);
    expect(await headStart('?tab=3')).toMatchObject({ tab: { id: 3 }, state: answer });
    expect(await headStart('')).toMatchObject({ tab: { id: 7 }, state: answer });
    expect(tabs.sendMessage.mock.calls).toEqual([
      [3, { type: 'ui-page:state' }, { frameId: 0 }],
      [7, { type: 'ui-page:state' }, { frameId: 0 }],
    ]);
  });
  it('is stale once anything was reported', async () => {
    const { report } = browserWith(async () => answer);
    const start = await headStart('');
    expect(start?.stale()).toBe(false);
    report();
    expect(start?.stale()).toBe(true);
  });
  it('leaves a busy page, a silent one, a fault and a closed tab to the usual way', async () => {
    browserWith(async () => ({ ...answer, busy: true }));
    expect(await headStart('')).toBeNull();
    browserWith(async () => undefined);
    expect(await headStart('')).toBeNull();
    browserWith(() => Promise.reject(new Error('no receiver')));
    expect(await headStart('')).toBeNull();
    const { tabs } = browserWith(async () => answer);
    tabs.query.mockResolvedValue([]);
    expect(await headStart('')).toBeNull();
  });
});
