// Every source and target: what is already there is left alone, what leads there goes through OpenCC's steps.
import { beforeAll, describe, expect, test } from 'vitest';
import { openTables } from '../../../scripts/eval/script-tables.ts';
import { type ConvertOptions, convert, type Tables } from '../../../utils/script/index.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await openTables();
}, 120_000);

const HANS = '这里的群众为什么着急';
const TW = '這裡的群眾為什麼著急';
const HK = '這裏的羣眾為什麼着急';

describe('convert', () => {
  test.each<[string, string, ConvertOptions]>([
    ['hans', HANS, { from: 'hans', to: 'hans' }],
    ['hans, exact', HANS, { from: 'hans', to: 'hans', exact: true }],
    ['tw', TW, { from: 'tw', to: 'tw' }],
    ['tw with vocabulary', TW, { from: 'tw', to: 'twp' }],
    ['tw, exact', TW, { from: 'tw', to: 'tw', exact: true }],
    ['hk', HK, { from: 'hk', to: 'hk' }],
    ['hk with vocabulary', HK, { from: 'hk', to: 'hkp' }],
    ['hk, exact', HK, { from: 'hk', to: 'hk', exact: true }],
  ])('leaves %s as it is', (_what, text, options) => expect(convert(tables, text, options)).toBe(text));

  test.each<['tw' | 'hk' | 'hant', string, string]>([
    ['tw', TW, HANS],
    ['hk', HK, HANS],
    // 著 is Simplified, too, where nothing is known of the place (OpenCC's t2s).
    ['hant', '這裡的群眾為什麼來', '这里的群众为什么来'],
  ])('leads from %s to Simplified', (from, text, expected) =>
    expect(convert(tables, text, { from, to: 'hans' })).toBe(expected),
  );

  test.each<[ConvertOptions, string, string]>([
    [{ from: 'tw', to: 'hk', exact: true }, TW, '這裏的羣眾為什麼着急'],
    [{ from: 'hk', to: 'tw', exact: true }, '這裏的衞生', '這裡的衛生'],
    [{ from: 'hk', to: 't', exact: true }, '這裏的衞生', '這裏的衛生'],
    [{ from: 'tw', to: 't', exact: true }, '這裡為什麼', '這裏爲什麼'],
    [{ from: 'hant', to: 't', exact: true }, '這裏爲什麼', '這裏爲什麼'],
  ])('%j of %s', (options, text, expected) => expect(convert(tables, text, options)).toBe(expected));
});

describe('a source that is not named', () => {
  test.each<[string, string, ConvertOptions['to']]>([
    ['国家', '國家', 't'],
    ['國家', '國家', 't'],
    ['國家', '国家', 'hans'],
    ['国家', '国家', 'hans'],
    ['天下', '天下', 'hans'],
    ['天下', '天下', 't'],
  ])('%s is %s in the other script', (text, expected, to) => {
    expect(convert(tables, text, { to })).toBe(expected);
    expect(convert(tables, text, { to, from: 'auto' })).toBe(expected);
  });
  test('is what most of its characters are', () => {
    expect(convert(tables, '国国國来', { to: 't' })).toBe('國國國來');
    expect(convert(tables, '國國国來', { to: 't' })).toBe('國國国來');
  });
});
