// @vitest-environment jsdom
// The gate's candidate reaches a background that ends in the middle; a page that is none costs no message.
import { afterEach, expect, it, vi } from 'vitest';
import { startGate } from '../../../utils/browser/gate.ts';

const scope = globalThis as { browser?: unknown };
const before = scope.browser;
type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;

function open(html: string, answers: unknown[]) {
  document.documentElement.innerHTML = html;
  const listeners: Listener[] = [];
  const sendMessage = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const onMessage = {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: () => {},
  };
  scope.browser = { runtime: { id: 'own', sendMessage, onMessage } };
  startGate(document);
  const busy = () =>
    new Promise((done) => {
      const answer = (state: unknown) => done((state as { busy: boolean }).busy);
      listeners[0]!(
        { type: 'ui-page:state' },
        { id: 'own', url: 'chrome-extension://own/popup.html' },
        answer,
      );
    });
  const move = () =>
    listeners[0]!(
      { type: 'bg-page:moved' },
      { id: 'own', url: 'chrome-extension://own/background.js' },
      () => {},
    );
  return { sendMessage, busy, move };
}
afterEach(() => {
  scope.browser = before;
});

const SENTENCE = '市政府昨日召开会议，研究老街修缮和防汛备汛工作，要求各部门压实责任。';
const ARTICLE = `<head><title>老街修缮</title></head><body><h1>老街修缮</h1>${`<p>${SENTENCE}</p>`.repeat(8)}</body>`;

it('tells the background once', async () => {
  const { sendMessage } = open(ARTICLE, [true]);
  await new Promise((done) => setTimeout(done, 100));
  expect(sendMessage.mock.calls).toEqual([[{ type: 'gate-bg:candidate' }]]);
});

it('tells it again where it ended with the message in its hands', async () => {
  const { sendMessage, busy } = open(ARTICLE, [new Error('the message port closed'), undefined, true]);
  expect(await busy()).toBe(true);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(3));
});

it('asks for it again a second after the load, and is busy until then', async () => {
  // More answers than it needs: the gates of the tests before ask again, too.
  const { sendMessage, busy } = open(ARTICLE, [null, null, null, ...Array(12).fill(true)]);
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(3));
  expect(await busy()).toBe(true);
  await vi.waitFor(() => expect(sendMessage.mock.calls.length).toBeGreaterThan(3), { timeout: 4_000 });
  expect(await busy()).toBe(true);
});

it('does not wait for ever for a page script that does not come', async () => {
  const { busy } = open(ARTICLE, []);
  expect(await busy()).toBe(true);
  await vi.waitFor(async () => expect(await busy()).toBe(false), { timeout: 8_000 });
}, 10_000);

it('looks again when the page has moved, and is busy until then', async () => {
  const { sendMessage, busy, move } = open(ARTICLE, Array(12).fill(true));
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  const asked = sendMessage.mock.calls.length;
  move();
  expect(await busy()).toBe(true);
  await vi.waitFor(() => expect(sendMessage.mock.calls.length).toBeGreaterThan(asked));
  expect(await busy()).toBe(true);
});

it('says nothing of a page in English', async () => {
  const { sendMessage, busy } = open(`<body>${'<p>The town hall met on Monday.</p>'.repeat(20)}</body>`, []);
  expect(await busy()).toBe(false);
  expect(sendMessage).not.toHaveBeenCalled();
});
