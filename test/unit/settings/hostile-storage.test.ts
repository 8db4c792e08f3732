// Whatever storage or a file holds, settings are valid, and what was reset is told: random values, cut files, a later
// version, 10 MB, no room left, writes at the same moment.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULTS,
  readSettings,
  readSettingsReport,
  updateSettings,
  writeSettings,
} from '../../../utils/browser/settings.ts';
import {
  FIELDS,
  SETTINGS_VERSION,
  type Settings,
  validators,
} from '../../../utils/browser/settings-schema.ts';
import { exportSettings, importSettings } from '../../../utils/browser/settings-transfer.ts';
import { anySettings } from './made-settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const invalidFields = (settings: Settings) => FIELDS.filter((field) => !validators[field](settings[field]));

describe('a file', () => {
  it('gives back any settings that were written, 1,000 times', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings });
      }),
      { numRuns: 1000 },
    );
  });
  it('that was cut anywhere is refused whole', () => {
    fc.assert(
      fc.property(anySettings, fc.nat(), (settings, cut) => {
        const text = exportSettings(settings).trimEnd();
        expect(importSettings(text.slice(0, cut % text.length)).ok).toBe(false);
      }),
    );
  });
  it('of any JSON at all gives valid settings or is refused', () => {
    const fields = fc.dictionary(fc.constantFrom(...FIELDS, 'off', 'colour', '__proto__'), fc.jsonValue());
    fc.assert(
      fc.property(fields, fc.integer({ min: -1, max: SETTINGS_VERSION + 1 }), (found, version) => {
        const read = importSettings(JSON.stringify({ jingdu: 'settings', version, ...found }));
        if (read.ok) expect(invalidFields(read.settings)).toEqual([]);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
    );
  });
  it('of more than 10 MB is refused unread', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const faults = [{ fault: 'too-large', at: '' }];
    expect(importSettings('['.repeat(10_000_001))).toEqual({ ok: false, faults });
    expect(parse).not.toHaveBeenCalled();
  });
});

describe('storage', () => {
  it('comes back as any settings that were written', async () => {
    await fc.assert(
      fc.asyncProperty(anySettings, async (settings) => {
        fakeBrowser.reset();
        await writeSettings({ ...settings, sync: false });
        expect(await readSettingsReport()).toEqual({ settings: { ...settings, sync: false }, reset: [] });
      }),
    );
  });
  it('may hold anything: settings are valid, and what was reset is named', async () => {
    const stored = fc.dictionary(
      fc.constantFrom(...FIELDS, 'version', 'off', '__proto__').map((field) => `settings.${field}`),
      fc.oneof(fc.jsonValue(), fc.constantFrom(0, -1, 1.5, 99, 2 ** 53, '2', null)),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (values) => {
        fakeBrowser.reset();
        await browser.storage.local.set(values);
        const { settings, reset } = await readSettingsReport();
        expect(invalidFields(settings)).toEqual([]);
        for (const field of reset) expect(settings[field]).toEqual(DEFAULTS[field]);
      }),
      { numRuns: 500 },
    );
  });
  it('of a later version keeps what is still valid', async () => {
    await browser.storage.local.set({
      'settings.version': 99,
      'settings.repair': 'never',
      'settings.convert': 'martian',
      'settings.later': true,
    });
    expect(await readSettingsReport()).toEqual({
      settings: { ...DEFAULTS, repair: 'never' },
      reset: ['convert'],
    });
  });
  it('with 10 MB in one field resets that field only', async () => {
    await writeSettings({ repair: 'never' });
    await browser.storage.local.set({ 'settings.words': '字'.repeat(10_000_000) });
    expect(await readSettingsReport()).toEqual({
      settings: { ...DEFAULTS, repair: 'never' },
      reset: ['words'],
    });
  });
  it('without room refuses a change and keeps what was there', async () => {
    await writeSettings({ repair: 'never' });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(writeSettings({ repair: 'always' })).rejects.toThrow('QUOTA_BYTES');
    vi.restoreAllMocks();
    expect((await readSettings()).repair).toBe('never');
  });
  it('of the other devices without room does not keep a change from this one', async () => {
    await writeSettings({ sync: true });
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await writeSettings({ repair: 'always' });
    expect((await readSettings()).repair).toBe('always');
  });
  it('that cannot be read says so', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('storage is corrupt'));
    await expect(readSettings()).rejects.toThrow('corrupt');
    await expect(updateSettings(() => ({ clean: false }))).rejects.toThrow('corrupt');
  });
});

describe('writes at the same moment', () => {
  /** The browser's lock: one holder at a time, in order. */
  function locks() {
    let last: Promise<unknown> = Promise.resolve();
    return {
      request<T>(_name: string, work: () => Promise<T>): Promise<T> {
        const mine = last.then(work);
        last = mine.catch(() => {});
        return mine;
      },
    };
  }
  it('of one list lose nothing', async () => {
    vi.stubGlobal('navigator', { locks: locks() });
    const sites = Array.from({ length: 50 }, (_, index) => `site-${index}.example`);
    await Promise.all(
      sites.map((pattern) => updateSettings((now) => ({ rules: [...now.rules, { pattern, on: false }] }))),
    );
    expect((await readSettings()).rules.map(({ pattern }) => pattern)).toEqual(sites);
  });
  it('after one that failed go on', async () => {
    vi.stubGlobal('navigator', { locks: locks() });
    const [failed, done] = await Promise.allSettled([
      writeSettings({ repair: 'perhaps' as 'ask' }),
      writeSettings({ clean: false }),
    ]);
    expect([failed?.status, done?.status]).toEqual(['rejected', 'fulfilled']);
    expect(await readSettings()).toEqual({ ...DEFAULTS, clean: false });
  });
});

describe('migration', () => {
  interface Example {
    readonly stored: Record<string, unknown>;
    readonly settings: Partial<Settings>;
  }
  /** What a version stored, and what today makes of it. A new version adds its predecessor here. */
  const EXAMPLES: Readonly<Record<number, Example>> = {
    1: {
      stored: { clean: false, off: ['a.example', '*.b.example'] },
      settings: {
        clean: false,
        rules: [
          { pattern: 'a.example', on: false },
          { pattern: '*.b.example', on: false },
        ],
      },
    },
  };
  const older = Array.from({ length: SETTINGS_VERSION - 1 }, (_, index) => index + 1);
  it('has an example of every version', () => {
    expect(Object.keys(EXAMPLES).map(Number)).toEqual(older);
  });
  it.each(older)('brings version %i up, in storage and in a file', async (version) => {
    const { stored, settings } = EXAMPLES[version]!;
    const entries = Object.entries({ ...stored, version }).map(([key, value]) => [`settings.${key}`, value]);
    await browser.storage.local.set(Object.fromEntries(entries));
    expect(await readSettingsReport()).toEqual({ settings: { ...DEFAULTS, ...settings }, reset: [] });
    const file = JSON.stringify({ jingdu: 'settings', version, ...stored });
    expect(importSettings(file)).toEqual({ ok: true, settings: { ...DEFAULTS, ...settings } });
  });
});
