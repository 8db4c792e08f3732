// The stores' texts: complete and within limits today, and a fault is noticed.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  pictureFaults,
  reasonsOf,
  sectionsOf,
  storeFaults,
  textFaults,
} from '../../../scripts/release/store-texts.ts';
import config from '../../../wxt.config.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const asked = (browser: string) => {
  const manifest = (config.manifest as (env: { browser: string }) => Record<string, string[]>)({ browser });
  return [...manifest.permissions!, ...manifest.host_permissions!];
};

it('are complete in three languages, with a reason for every permission', () => {
  expect(storeFaults(root, [...new Set([...asked('chrome'), ...asked('firefox')])])).toEqual([]);
});

describe('a fault is noticed', () => {
  const words = { name: 'Jingdu', description: 'Short.' };
  const good = [
    '# Texts',
    '## Name\n\nJingdu',
    '## Summary (Chrome Web Store)\n\nShort.',
    '## Summary (addons.mozilla.org)\n\nShort, too.',
    '## Single purpose\n\nReading.',
    '## Description\n\nLong.',
    '## Permissions\n\n| Permission | Why |\n| --- | --- |\n| `storage` | Keeps the settings. |',
  ].join('\n\n');
  const faults = (text: string, permissions = ['storage']) => textFaults(text, words, permissions);

  it('none in a good text', () => expect(faults(good)).toEqual([]));
  it.each([
    ['no “Description”', good.replace('## Description', '## Other')],
    [
      '“Summary (addons.mozilla.org)” has 251 of 250 characters',
      good.replace('Short, too.', '字'.repeat(251)),
    ],
    ['“Name” is not the manifest’s', good.replace('\n\nJingdu', '\n\nJing')],
    ['no reason for storage', good.replace('Keeps the settings.', '')],
    ['the reason for storage is too long', good.replace('Keeps', 'Keeps '.repeat(60))],
  ])('%s', (fault, text) => expect(faults(text)).toEqual([fault]));
  it('a permission without a reason', () =>
    expect(faults(good, ['storage', 'tabs'])).toEqual(['no reason for tabs']));
  it('a picture of another size, or none', () => {
    expect(pictureFaults(path.join(root, 'public', 'icon', '128.png'))).toEqual(['128.png is 128 × 128']);
    expect(pictureFaults(path.join(root, 'nowhere.png'))).toEqual(['nowhere.png is missing']);
  });
});

it('reads headings and tables', () => {
  expect([...sectionsOf('# A\n## B\n\nb\n### C\nc\n## D\nd')]).toEqual([
    ['B', 'b\n### C\nc'],
    ['D', 'd'],
  ]);
  expect([...reasonsOf('| Name | Why |\n| --- | --- |\n| `a` | b |')]).toEqual([
    ['Name', 'Why'],
    ['a', 'b'],
  ]);
});
