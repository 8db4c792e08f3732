// Settings in storage: defaults, corrupt values, partial writes of two windows, changes told, sync followed.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULTS,
  followSync,
  onSettingsChanged,
  onSettingsNamed,
  readSettings,
  readSettingsReport,
  type Settings,
  updateSettings,
  writeSettings,
} from '../../../utils/browser/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });
  it('come back as written', async () => {
    await writeSettings({ repair: 'always', words: [['内存', '記憶體']] });
    expect(await readSettings()).toEqual({ ...DEFAULTS, repair: 'always', words: [['内存', '記憶體']] });
  });
  it('keep own words whole, empty targets and an empty list included', async () => {
    const words = [
      ['广告', ''],
      ['New York', '紐約'],
    ] as const;
    await writeSettings({ words });
    expect((await readSettings()).words).toEqual(words);
    await writeSettings({ words: [] });
    expect((await readSettings()).words).toEqual([]);
    await browser.storage.local.set({ 'settings.words': 'a\tb\tc' });
    expect(await readSettingsReport()).toMatchObject({ settings: { words: [] }, reset: ['words'] });
  });
  it('survive corrupt values, and say which were reset', async () => {
    await writeSettings({ repair: 'never' });
    await browser.storage.local.set({ 'settings.clean': 'garbage', 'settings.rules': { length: 3 } });
    const { settings, reset } = await readSettingsReport();
    expect(settings).toEqual({ ...DEFAULTS, repair: 'never' });
    expect(reset).toEqual(['clean', 'rules']);
  });
  it('are brought up from version 1', async () => {
    await browser.storage.local.set({ 'settings.version': 1, 'settings.off': ['a.example'] });
    expect((await readSettings()).rules).toEqual([{ pattern: 'a.example', on: false }]);
  });
  it('keep what another window set meanwhile', async () => {
    await Promise.all([writeSettings({ clean: false }), writeSettings({ repair: 'never' })]);
    expect(await readSettings()).toMatchObject({ clean: false, repair: 'never' });
  });
  it('change by what they are at that moment', async () => {
    await updateSettings((now) => ({ rules: [...now.rules, { pattern: 'a.example', on: false }] }));
    await updateSettings((now) => ({ rules: [...now.rules, { pattern: 'b.example', on: false }] }));
    expect((await readSettings()).rules.map((rule) => rule.pattern)).toEqual(['a.example', 'b.example']);
  });
  it('refuse a value that is not valid, and lose nothing', async () => {
    await writeSettings({ rules: [{ pattern: 'a.example', on: false }] });
    await expect(writeSettings({ rules: [{ pattern: 'not a site', on: true }] })).rejects.toThrow('rules');
    expect((await readSettings()).rules).toHaveLength(1);
  });
  it('tell who asks by name in the turn of the change, without reading anything', async () => {
    const told: (readonly string[])[] = [];
    const reads = vi.spyOn(browser.storage.local, 'get');
    const stop = onSettingsNamed((changed) => told.push(changed));
    await browser.storage.local.set({ 'settings.words': '甲\t乙', 'settings.clean': true, other: 1 });
    expect(told).toEqual([['words', 'clean']]);
    await browser.storage.local.set({ other: 2 });
    await browser.storage.sync.set({ 'settings.clean': false });
    expect(told).toHaveLength(1);
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
    stop();
    await browser.storage.local.set({ 'settings.clean': false });
    expect(told).toHaveLength(1);
  });
  it('tell every listener, until it stops', async () => {
    const told: Settings[] = [];
    const stop = onSettingsChanged((settings) => told.push(settings));
    await writeSettings({ clean: false });
    await new Promise((done) => setTimeout(done));
    expect(told.at(-1)).toEqual({ ...DEFAULTS, clean: false });
    stop();
    const count = told.length;
    await writeSettings({ clean: true });
    await new Promise((done) => setTimeout(done));
    expect(told).toHaveLength(count);
  });
});

describe('sync', () => {
  it('is not written to unless it is switched on', async () => {
    await writeSettings({ repair: 'never' });
    expect(await browser.storage.sync.get(null)).toEqual({});
  });
  it('keeps both sides when a device joins', async () => {
    await browser.storage.sync.set({
      'settings.repair': 'always',
      'settings.convert': 'hk',
      'settings.clean': 'garbage',
      'settings.rules': [
        { pattern: 'a.example', on: true },
        { pattern: 'b.example', on: false },
      ],
    });
    await writeSettings({ convert: 'tw', rules: [{ pattern: 'a.example', on: false }] });
    const settings = await writeSettings({ sync: true });
    expect(settings).toEqual({
      ...DEFAULTS,
      sync: true,
      convert: 'tw',
      repair: 'always',
      rules: [
        { pattern: 'a.example', on: false },
        { pattern: 'b.example', on: false },
      ],
    });
    expect(await readSettings()).toEqual(settings);
    expect((await browser.storage.sync.get(null))['settings.convert']).toBe('tw');
  });
  it('carries everything but own words', async () => {
    await writeSettings({ sync: true, words: [['a', 'b']] });
    const stored = await browser.storage.sync.get(null);
    expect(stored['settings.repair']).toBe('ask');
    expect(Object.keys(stored)).not.toContain('settings.words');
  });
  it('takes valid values of another device, and only while on', async () => {
    const stop = followSync();
    await browser.storage.sync.set({ 'settings.repair': 'never' });
    await new Promise((done) => setTimeout(done));
    expect((await readSettings()).repair).toBe('ask');
    await writeSettings({ sync: true });
    await browser.storage.sync.set({ 'settings.repair': 'always', 'settings.convert': 'klingon' });
    await new Promise((done) => setTimeout(done, 20));
    expect(await readSettings()).toMatchObject({ repair: 'always', convert: 'off' });
    stop();
  });
});
