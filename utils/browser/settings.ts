// Settings in storage.local, a key a field, so that two windows that set two things do not overwrite each
// other; the same thing set twice goes through one lock.
import { browser } from 'wxt/browser';
import { FIELDS, SETTINGS_VERSION, type Settings, validators, validSettings } from './settings-schema.ts';
import { joined, PREFIX, pushToSync, readRemote, validRemote } from './settings-sync.ts';
import { migrate } from './settings-transfer.ts';
import { formatWords, splitWords } from './settings-words.ts';

export { ruleFor, type SitePolicy, startingView, withSite } from './settings-rules.ts';
export { DEFAULTS, type Settings } from './settings-schema.ts';

const VERSION = 'settings.version';
type Stored = Record<string, unknown>;

const keys = [VERSION, ...FIELDS.map((field) => PREFIX + field)];

/** The settings, and the fields whose stored value was not valid and is replaced by its default. */
export async function readSettingsReport(): Promise<{ settings: Settings; reset: (keyof Settings)[] }> {
  const stored = await browser.storage.local.get([...keys, `${PREFIX}off`]);
  return fromStored(stored);
}

/** The settings as they hold now: every field valid, whatever storage holds. */
export const readSettings = async (): Promise<Settings> => (await readSettingsReport()).settings;

/**
 * Changes settings by what they are at that moment. Changes of all windows go one after the other.
 * Returns the settings after the change. Rejects, and changes nothing, where a value is not valid.
 */
export function updateSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return oneAfterTheOther(async () => {
    const now = await readSettings();
    let changed = change(now);
    if (changed.sync && !now.sync) changed = joined({ ...now, ...changed }, await readRemote());
    for (const field of FIELDS)
      if (changed[field] !== undefined && !validators[field](changed[field]))
        throw new TypeError(`settings: ${field} is not valid`);
    const stored: Stored = { [VERSION]: SETTINGS_VERSION };
    for (const field of FIELDS)
      if (changed[field] !== undefined) stored[PREFIX + field] = toStored(field, changed[field]);
    await browser.storage.local.set(stored);
    const settings = { ...now, ...changed };
    if (settings.sync) await pushToSync(changed);
    return settings;
  });
}

/** Sets these fields. */
export const writeSettings = (fields: Partial<Settings>): Promise<Settings> => updateSettings(() => fields);

/** Calls the listener with the names of the settings that changed, in the turn in which the browser reports it. */
export function onSettingsNamed(listener: (changed: readonly string[]) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    const changed = Object.keys(changes).flatMap((key) =>
      key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
    );
    if (changed.length > 0) listener(changed);
  };
  browser.storage.onChanged.addListener(onChanged as never);
  return () => browser.storage.onChanged.removeListener(onChanged as never);
}

/** Calls the listener with the settings, and the names of those that changed, after every change in any window. */
export const onSettingsChanged = (
  listener: (settings: Settings, changed: readonly string[]) => void,
): (() => void) =>
  onSettingsNamed((changed) => void readSettings().then((settings) => listener(settings, changed)));

/** Takes over what another device put into storage.sync, while sync is switched on. For the background. */
export function followSync(): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'sync') return;
    void oneAfterTheOther(async () => {
      if (!(await readSettings()).sync) return;
      const values = Object.entries(changes).map(([key, { newValue }]) => [key, newValue]);
      const stored: Stored = {};
      for (const [field, value] of Object.entries(validRemote(Object.fromEntries(values))))
        stored[PREFIX + field] = value;
      await browser.storage.local.set(stored);
    });
  };
  browser.storage.onChanged.addListener(onChanged as never);
  return () => browser.storage.onChanged.removeListener(onChanged as never);
}

/** Own words are stored as one text: ten thousand pairs as arrays take the browser many times as long. */
const toStored = (field: keyof Settings, value: unknown): unknown =>
  field === 'words' ? formatWords(value as Settings['words']) : value;

function fromStored(stored: Stored): { settings: Settings; reset: (keyof Settings)[] } {
  const fields: Stored = {};
  for (const key of Object.keys(stored))
    if (key.startsWith(PREFIX)) fields[key.slice(PREFIX.length)] = stored[key];
  if (typeof fields.words === 'string') fields.words = splitWords(fields.words);
  const version = fields.version;
  const known =
    Number.isSafeInteger(version) && (version as number) >= 1 ? (version as number) : SETTINGS_VERSION;
  return validSettings(migrate(fields, known));
}

async function oneAfterTheOther<T>(work: () => Promise<T>): Promise<T> {
  // Web Locks span every window and worker of the extension; a test environment may lack them.
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request('jingdu-settings', work) : work();
}
