// The rules of the house: which room may import what, how large a file may be, what no source may contain.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const ROOMS = ['entrypoints', 'components', 'utils', 'scripts'];

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|mts)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
/** The source without comments and strings: what is left are names. */
const namesOf = (source: string) =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\/\/[^\n]*/g, ' ')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, '``');
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => {
    const name = found[1]!;
    return name.startsWith('.') ? path.normalize(path.join(path.dirname(file), name)) : name;
  });

const PURE = ['utils/article', 'utils/clean', 'utils/script', 'utils/outline'];
const all = ROOMS.flatMap(sourcesUnder);
const shipped = all.filter((file) => !file.startsWith('scripts'));

describe('pure rooms', () => {
  for (const file of shipped.filter((name) => PURE.some((room) => name.startsWith(`${room}/`)))) {
    it(`${file} knows no DOM, no browser, no framework`, () => {
      for (const name of importsOf(file)) {
        expect(name, name).not.toMatch(
          /^(?:wxt|react|webextension|node:|puppeteer|utils\/dom|utils\/browser)/,
        );
      }
      expect(namesOf(read(file))).not.toMatch(/(?<![.\w])(?:document|window|browser|chrome)(?=\s*[.?[(])/);
    });
  }
});

describe('rooms with walls', () => {
  for (const file of shipped.filter((name) => name.startsWith('utils/dom/'))) {
    it(`${file} uses no extension API`, () => {
      for (const name of importsOf(file)) expect(name).not.toMatch(/^(?:wxt|webextension|utils\/browser)/);
      expect(namesOf(read(file))).not.toMatch(/(?<![.\w])(?:browser|chrome)\s*\./);
    });
  }
  for (const file of shipped.filter((name) => name.startsWith('components/'))) {
    it(`${file} gets the browser by props`, () => {
      for (const name of importsOf(file)) {
        expect(name).not.toMatch(/^(?:wxt|webextension|utils\/browser\/(?!settings-|strings))/);
      }
      expect(namesOf(read(file))).not.toMatch(/(?<![.\w])(?:browser|chrome)\s*\.\s*\w/);
    });
  }
});

describe('every source', () => {
  for (const file of all) {
    it(`${file} says what it is for, is small, and puts no markup or code into a page`, () => {
      const source = read(file);
      expect(source.trimStart()).toMatch(/^(?:\/\/|\/\*|#!)/);
      expect(source.split('\n').length).toBeLessThanOrEqual(250);
      if (file.startsWith('scripts')) return;
      const names = namesOf(source);
      expect(names).not.toMatch(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write|\beval\(|new Function/,
      );
      expect(names, 'no state outside entrypoints').not.toMatch(/^(?:let|var)\s/m);
    });
  }
});
