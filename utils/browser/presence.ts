// Which of our scripts is in charge of this page. Kept on the global of the extension's own isolated world,
// which the page cannot see; a script of an extension that was reloaded under the page gives way to the new one.
import { isAlive } from './content.ts';

interface Presence {
  alive(): boolean;
  stop(): void;
}

const KEY = Symbol.for('jingdu');
const slots = globalThis as { [KEY]?: Presence };

/** Is the page script in charge already? One that lost its extension is stopped, and does not count. */
export function isTaken(): boolean {
  const present = slots[KEY];
  if (!present) return false;
  if (present.alive()) return true;
  present.stop();
  delete slots[KEY];
  return false;
}

/** Notes the page script as in charge; `stop` is called when a newer one takes over. */
export function takeCharge(stop: () => void): void {
  slots[KEY] = { alive: isAlive, stop };
}
