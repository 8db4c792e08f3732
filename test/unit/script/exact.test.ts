// The exact conversion against opencc-js itself, on generated text.
import * as OpenCC from 'opencc-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIRECTIONS } from '../../../scripts/eval/script-directions.ts';
import { generateText } from '../../../scripts/eval/script-generate.ts';
import { openTables } from '../../../scripts/eval/script-tables.ts';
import { loadDictionaries } from '../../../scripts/tables/dictionaries.ts';
import { convertExact } from '../../../utils/script/exact.ts';
import { cascadeOf, normalStage, type Tables } from '../../../utils/script/tables.ts';

let tables: Tables;
let sources: string[];

beforeAll(async () => {
  tables = await openTables();
  const dictionaries = await loadDictionaries();
  sources = Object.values(dictionaries).flatMap((dictionary) => [
    ...dictionary.keys(),
    ...dictionary.values(),
  ]);
}, 120_000);

describe('exact conversion equals opencc-js', () => {
  test.each(DIRECTIONS)('$name', ({ name, from, to }) => {
    const oracle = OpenCC.Converter({ from, to } as never);
    for (const line of generateText(sources, 20_000, 7)) {
      const out = convertExact(cascadeOf(tables, name), () => normalStage(tables), tables.scratch, line);
      expect(out).toBe(oracle(line));
    }
  });
});
