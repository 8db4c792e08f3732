// A driver whose browser ends the extension's background before every step: what it does must not hang on memory.
import type { Driver } from './driver.ts';

/** What a scenario does step by step; questions in between are left alone. */
const STEPS: ReadonlySet<string | symbol> = new Set([
  'newPage',
  'openTab',
  'tabId',
  'settled',
  'send',
  'setView',
  'openPopup',
  'openOwn',
] satisfies (keyof Driver)[]);

/** The same driver, with the background ended before each step. */
export function forgetful(driver: Driver): Driver {
  return new Proxy(driver, {
    get(target, key) {
      const found = Reflect.get(target, key);
      if (!STEPS.has(key)) return found;
      return async (...args: unknown[]) => {
        await target.killBackground();
        return (found as (...given: unknown[]) => unknown)(...args);
      };
    },
  });
}
