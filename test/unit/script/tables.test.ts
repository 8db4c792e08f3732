// The generated tables: the same bytes every time, small enough, equal to the dictionaries; damage is told.
import { beforeAll, describe, expect, test } from 'vitest';
import { buildScriptTables } from '../../../scripts/tables/build.ts';
import { type Dictionaries, loadDictionaries } from '../../../scripts/tables/dictionaries.ts';
import { convert, loadTables, TABLE_FILES, TableError, type Tables } from '../../../utils/script/index.ts';

let files: Map<string, ArrayBuffer>;
let tables: Tables;
let dictionaries: Dictionaries;

beforeAll(async () => {
  const built = await buildScriptTables();
  files = new Map([...built].map(([name, bytes]) => [name, bytes.slice().buffer as ArrayBuffer]));
  tables = loadTables(files);
  dictionaries = await loadDictionaries();
}, 120_000);

describe('the tables', () => {
  test('are the files that are asked for, within their sizes', () => {
    expect([...files.keys()]).toEqual(TABLE_FILES);
    expect(files.get('exact.bin')!.byteLength).toBeLessThan(1.6e6);
    expect(files.get('lexicon.bin')!.byteLength).toBeLessThan(1.5e6);
  });

  test('have every phrase and every character of the dictionaries', () => {
    for (const name of ['STPhrases', 'STCharacters'] as const) {
      for (const [from, to] of dictionaries[name]) {
        expect(convert(tables, from, { to: 't', from: 'hans', exact: true })).toBe(to);
      }
    }
    for (const name of ['TSPhrases', 'TSCharacters'] as const) {
      for (const [from, to] of dictionaries[name]) {
        expect(convert(tables, from, { to: 'hans', from: 'hant', exact: true })).toBe(to);
      }
    }
  });
});

describe('damage', () => {
  const damaged = (change: (bytes: Uint8Array) => Uint8Array): Map<string, ArrayBuffer> => {
    const bytes = change(new Uint8Array(files.get('exact.bin')!.slice(0)));
    return new Map([...files, ['exact.bin', bytes.slice().buffer as ArrayBuffer]]);
  };

  test.each([
    ['missing', () => new Map<string, ArrayBuffer>(), /missing/],
    ['cut short', () => damaged((bytes) => bytes.subarray(0, 100_000)), /damaged|cut/],
    ['empty', () => damaged((bytes) => bytes.subarray(0, 0)), /cut/],
    [
      'another file',
      () => damaged(() => new TextEncoder().encode('<!doctype html><p>not found at all')),
      /not a table|cut/,
    ],
    [
      'one bit changed',
      () => damaged((bytes) => bytes.with(bytes.length >> 1, bytes[bytes.length >> 1]! ^ 1)),
      /damaged/,
    ],
  ])('%s', (_name, make, message) => {
    expect(() => loadTables(make())).toThrow(TableError);
    expect(() => loadTables(make())).toThrow(message);
  });
});
