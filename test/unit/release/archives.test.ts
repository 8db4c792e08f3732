// The release check's own tools: archives read back, builds compared, versions and sources judged.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/release/build-twice.ts';
import { missingSources, strangeSources } from '../../../scripts/release/sources.ts';
import { firstEntry } from '../../../scripts/release/version.ts';
import { readZip } from '../../../scripts/release/zip-reader.ts';
import config from '../../../wxt.config.ts';

/** A zip archive of one entry, by the book (checksums are not looked at). */
function zipOf(name: string, text: string, method: 0 | 8 | 12): Buffer {
  const packed = method === 8 ? deflateRawSync(text) : Buffer.from(text);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(Buffer.byteLength(name), 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + Buffer.byteLength(name) + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe('readZip', () => {
  it.each([0, 8] as const)('reads an entry of method %i', (method) => {
    const files = readZip(zipOf('資料/a.txt', '淨讀'.repeat(50), method));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['資料/a.txt', '淨讀'.repeat(50)],
    ]);
  });
  it('refuses what it cannot read', () => {
    expect(() => readZip(zipOf('a', 'b', 12))).toThrow('method 12');
    expect(() => readZip(Buffer.from('no archive'))).toThrow('not a zip archive');
  });
});

it('names every difference of two builds, whichever has it', () => {
  const one = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
  expect(differences(one, new Map(one))).toEqual([]);
  expect(
    differences(
      one,
      new Map([
        ['a', '1'],
        ['b', '9'],
        ['d', '4'],
      ]),
    ),
  ).toEqual(['b', 'c', 'd']);
});

it('finds what a sources archive lacks or should not have', () => {
  expect(missingSources(['package.json'])).toContain('wxt.config.ts');
  expect(missingSources(['package.json'])).not.toContain('package.json');
  const strange = ['public/tables/exact.bin', 'test/a.test.ts', '.env', 'scripts/bench.ts', 'secret.json'];
  expect(strangeSources([...strange, 'utils/types.ts', 'README.md'], '/nowhere')).toEqual(strange);
});

it('hands in whatever the build configuration imports', () => {
  const root = path.join(import.meta.dirname, '..', '..', '..');
  const imports = [...readFileSync(path.join(root, 'wxt.config.ts'), 'utf8').matchAll(/from '\.\/([^']+)'/g)];
  const names = imports.map((found) => found[1]!);
  expect(names).toContain('scripts/browsers.mjs');
  const handedIn = config.zip!.includeSources!.map((pattern) => pattern.replace(/\*+$/, ''));
  expect(names.filter((name) => !handedIn.some((start) => name.startsWith(start)))).toEqual([]);
  expect(strangeSources(names, '/nowhere')).toEqual([]);
});

it("reads the change log's first entry", () => {
  expect(firstEntry('# Changelog\n\n## 1.2.0 (2026-01-31)\n\n- a\n\n## 1.1.0 (2025-01-01)')).toEqual({
    version: '1.2.0',
    note: '(2026-01-31)',
  });
  expect(firstEntry('# Changelog\n\n## Unreleased')).toBeNull();
});
