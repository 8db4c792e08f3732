// Settings in step with the reader's other devices, through the browser's own sync, where it was switched on.
import { browser } from 'wxt/browser';
import { DEFAULTS, FIELDS, type Settings, validators } from './settings-schema.ts';

/** Own words stay on the device: they are larger than sync may hold. */
export const SYNCED = FIELDS.filter((field) => field !== 'words' && field !== 'sync');

export const PREFIX = 'settings.';

/** What of a storage area or of its changes is valid and kept in step. */
export function validRemote(stored: Readonly<Record<string, unknown>>): Partial<Settings> {
  const found: Record<string, unknown> = {};
  for (const field of SYNCED) {
    const value = stored[PREFIX + field];
    if (value !== undefined && validators[field](value)) found[field] = value;
  }
  return found as Partial<Settings>;
}

/**
 * The settings when a device joins: what was set here stays, what is still the default takes the others' value,
 * and the site rules of both are kept (this device's where both have one). Nothing is lost by joining.
 */
export function joined(local: Settings, remote: Partial<Settings>): Settings {
  const settings: Record<string, unknown> = { ...local };
  for (const field of SYNCED) {
    const untouched = JSON.stringify(local[field]) === JSON.stringify(DEFAULTS[field]);
    if (untouched && remote[field] !== undefined) settings[field] = remote[field];
  }
  const own = new Set(local.rules.map((rule) => rule.pattern));
  settings.rules = [...local.rules, ...(remote.rules ?? []).filter((rule) => !own.has(rule.pattern))];
  return settings as unknown as Settings;
}

/** What the other devices have; nothing where sync cannot be read. */
export async function readRemote(): Promise<Partial<Settings>> {
  try {
    return validRemote(await browser.storage.sync.get(SYNCED.map((field) => PREFIX + field)));
  } catch {
    return {};
  }
}

/** Hands these fields to the other devices. */
export async function pushToSync(settings: Partial<Settings>): Promise<void> {
  for (const field of SYNCED) {
    if (settings[field] === undefined) continue;
    try {
      await browser.storage.sync.set({ [PREFIX + field]: settings[field] });
    } catch {
      // A list of rules beyond storage.sync's 8 KB an item stays on this device; the rest is kept in step.
    }
  }
}
