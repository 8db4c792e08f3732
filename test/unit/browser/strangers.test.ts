// Every message × every kind of sender: only who may ask is answered; a stranger has no effect and gets no answer.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { listenToExtension } from '../../../utils/browser/content.ts';
import { answerMessages, type Handlers } from '../../../utils/browser/messages.ts';

const ORIGIN = 'chrome-extension://own/';
const SENDERS: Readonly<Record<string, object>> = {
  page: { id: 'own', url: 'https://news.example/a', frameId: 0, tab: { id: 4 } },
  ui: { id: 'own', url: `${ORIGIN}popup.html` },
  'ui in a tab': { id: 'own', url: `${ORIGIN}popup.html?tab=4`, tab: { id: 9 }, frameId: 0 },
  'another extension': { id: 'other', url: 'chrome-extension://other/popup.html' },
  'another extension with our address': { id: 'other', url: `${ORIGIN}popup.html` },
  'a web page': { url: 'https://news.example/a', frameId: 0, tab: { id: 4 } },
  'our script in a frame': { id: 'own', url: 'https://news.example/a', frameId: 3, tab: { id: 4 } },
  'our script in no tab': { id: 'own', url: 'https://news.example/a', frameId: 0 },
  'a file': { id: 'own', url: 'file:///etc/passwd', frameId: 0, tab: { id: 4 } },
  'an address like ours': { id: 'own', url: 'chrome-extension://own.example/', frameId: 0, tab: { id: 4 } },
  nobody: {},
};
const MESSAGES: readonly [message: { type: keyof Handlers; [field: string]: unknown }, asker: RegExp][] = [
  [{ type: 'gate-bg:candidate' }, /^page$/],
  [{ type: 'page-bg:hello', script: null }, /^page$/],
  [{ type: 'page-bg:judge', text: '' }, /^page$/],
  [{ type: 'page-bg:convert', pieces: [''], view: 'tw' }, /^page$/],
  [{ type: 'page-bg:status', article: true, hidden: 1, spoilt: false }, /^page$/],
  [{ type: 'ui-bg:look', tabId: 4 }, /^ui/],
  [{ type: 'ui-bg:bring-in', tabId: 4 }, /^ui/],
];

describe('the background', () => {
  const called: string[] = [];
  let listener: (message: unknown, sender: object) => unknown;
  beforeEach(() => {
    called.length = 0;
    vi.restoreAllMocks();
    vi.spyOn(browser.runtime, 'getURL').mockImplementation((file) => ORIGIN + String(file).slice(1));
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('own');
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((given) => {
      listener = given as never;
    });
    const types = MESSAGES.map(([{ type }]) => type);
    const handlers = types.map((type) => [type, async () => called.push(type)]);
    answerMessages(Object.fromEntries(handlers) as Handlers);
  });

  for (const [message, asker] of MESSAGES)
    for (const [who, sender] of Object.entries(SENDERS)) {
      const may = asker.test(who);
      it(`${may ? 'answers' : 'ignores'} ${message.type} of ${who}`, async () => {
        const answer = listener(message, sender);
        if (may) await expect(answer).resolves.toBe(1);
        else expect(answer).toBeUndefined();
        expect(called).toEqual(may ? [message.type] : []);
      });
    }

  const asker = (type: string) => SENDERS[type.startsWith('ui') ? 'ui' : 'page']!;
  const without = (message: object, field: string) =>
    Object.fromEntries(Object.entries(message).filter(([key]) => key !== field));
  for (const [message] of MESSAGES)
    it(`ignores ${message.type} with a field less, one more, another type, or a prototype`, () => {
      const { type } = message;
      const bad: unknown[] = [
        { ...message, more: 1 },
        { ...message, type: `${type} ` },
        { ...message, type: 'constructor' },
        { ...message, type: [type] },
        JSON.parse(`{"__proto__":${JSON.stringify(message)}}`),
        Object.create(message),
        [message],
        type,
        null,
        undefined,
        ...Object.keys(message).map((field) => without(message, field)),
      ];
      for (const each of bad) expect(listener(each, asker(type)), JSON.stringify(each)).toBeUndefined();
      expect(called).toEqual([]);
    });

  it('answers null for a handler that fails, and tells nobody why', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    answerMessages({ 'ui-bg:look': () => Promise.reject(new Error('no such tab')) } as unknown as Handlers);
    await expect(listener({ type: 'ui-bg:look', tabId: 4 }, SENDERS.ui!)).resolves.toBeNull();
    expect(warned).toHaveBeenCalledOnce();
  });
});

describe('a script in a page', () => {
  const heard: unknown[] = [];
  let listener: (message: unknown, sender: object, answer: () => void) => unknown;
  beforeEach(() => {
    heard.length = 0;
    const onMessage = { addListener: (given: never) => (listener = given), removeListener: () => {} };
    vi.stubGlobal('browser', { runtime: { id: 'own', onMessage } });
    listenToExtension(async (message) => heard.push(message.type));
    vi.unstubAllGlobals();
  });
  it.each([
    ['ui', true],
    ['ui in a tab', true],
    ['page', false],
    ['another extension', false],
    ['another extension with our address', false],
    ['a web page', false],
    ['a file', false],
    ['nobody', false],
  ])('hears %s: %s', (who, hears) => {
    listener({ type: 'ui-page:show', ids: 'all', shown: true }, SENDERS[who]!, () => {});
    expect(heard).toEqual(hears ? ['ui-page:show'] : []);
  });
  it('hears the background, which has no address in a tab', () => {
    listener({ type: 'bg-page:settings' }, { id: 'own' }, () => {});
    expect(heard).toEqual(['bg-page:settings']);
  });
});
