// Asking a background that may be ended at any moment.
import { afterEach, expect, it, vi } from 'vitest';
import { askBackground } from '../../../utils/browser/content.ts';

const scope = globalThis as { browser?: unknown };
const before = scope.browser;
const answering = (...answers: unknown[]) => {
  const sendMessage = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  scope.browser = { runtime: { id: 'own', sendMessage } };
  return sendMessage;
};
afterEach(() => {
  scope.browser = before;
});
const isTrue = (answer: unknown): answer is true => answer === true;
const ask = () => askBackground({ type: 'page-bg:judge', text: '' }, isTrue);

it('takes the first good answer', async () => {
  const send = answering(true);
  expect(await ask()).toBe(true);
  expect(send).toHaveBeenCalledTimes(1);
});

it('asks again after no answer, and after an error', async () => {
  const send = answering(undefined, new Error('port closed'), true);
  expect(await ask()).toBe(true);
  expect(send).toHaveBeenCalledTimes(3);
});

it('gives up after the third', async () => {
  answering(undefined, null, undefined, true);
  await expect(ask()).rejects.toThrow('no answer to page-bg:judge');
});

it('does not ask an extension that is gone', async () => {
  scope.browser = { runtime: {} };
  await expect(ask()).rejects.toThrow('reloaded');
});
