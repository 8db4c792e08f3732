// The interface's words: the same keys in all three languages, none missing, none unused, the same arguments.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..', '..');
const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;

const messages = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    JSON.parse(readFileSync(path.join(root, 'public/_locales', locale, 'messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >,
  ]),
);
const keys = Object.keys(messages.en!);

const sources = ['components', 'entrypoints', 'utils/browser']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
  )
  .concat(readFileSync(path.join(root, 'wxt.config.ts'), 'utf8'));
/** Every quoted word of the sources, and every __MSG_…__ of the manifest. */
const quoted = new Set(
  sources.flatMap((source) => [
    ...[...source.matchAll(/'([A-Za-z]\w*)'/g)].map((found) => found[1]!),
    ...[...source.matchAll(/__MSG_(\w+)__/g)].map((found) => found[1]!),
  ]),
);
const called = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/\b(?:t|translate)\(\s*'(\w+)'/g), ...source.matchAll(/__MSG_(\w+)__/g)].map(
      (found) => found[1]!,
    ),
  ),
);

describe('locales', () => {
  it.each(LOCALES)('%s has every key, each with words', (locale) => {
    expect(Object.keys(messages[locale]!).sort()).toEqual([...keys].sort());
    for (const key of keys) expect(messages[locale]![key]!.message.trim(), key).not.toBe('');
  });
  it('every key that is asked for exists', () => {
    expect([...called].filter((key) => !keys.includes(key))).toEqual([]);
    expect(called.size).toBeGreaterThan(20);
  });
  it('no key is unused', () => {
    expect(keys.filter((key) => !quoted.has(key))).toEqual([]);
  });
  it('a message takes the same arguments in every language', () => {
    const argumentsOf = (locale: string, key: string) =>
      [...new Set(messages[locale]![key]!.message.match(/\$\d/g) ?? [])].sort();
    for (const key of keys)
      for (const locale of LOCALES) expect(argumentsOf(locale, key), key).toEqual(argumentsOf('en', key));
  });
  it('the store takes the names: at most 75 and 132 characters', () => {
    for (const locale of LOCALES) {
      expect(messages[locale]!.extensionName!.message.length).toBeLessThanOrEqual(75);
      expect(messages[locale]!.extensionDescription!.message.length).toBeLessThanOrEqual(132);
    }
  });
  it('each Chinese is written in its own script', () => {
    // Glyphs of the other script that interface words would be caught by; quoted examples of conversion aside.
    const shown = (locale: string) =>
      keys
        .filter(
          (key) => !['vocabularyDetail', 'repairChoiceDetail', 'viewT', 'viewTw', 'viewHk'].includes(key),
        )
        .map((key) => messages[locale]![key]!.message)
        .join('');
    expect(shown('zh_CN')).not.toMatch(/[這頁複關閉設顯從轉換動]/);
    expect(shown('zh_TW')).not.toMatch(/[这页复关闭设显从转换动]/);
  });
});
