// The conversion tables for evaluation and benchmarks: as built in public/tables, else built in memory.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTables, TABLE_FILES, type Tables } from '../../utils/script/index.ts';
import { buildScriptTables } from '../tables/build.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../public/tables');

/** File name → bytes of every table. */
export async function tableFiles(): Promise<Map<string, ArrayBuffer>> {
  const built = TABLE_FILES.every((name) => existsSync(join(folder, name)))
    ? new Map(TABLE_FILES.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
    : await buildScriptTables();
  return new Map([...built].map(([name, bytes]) => [name, bytes.slice().buffer as ArrayBuffer]));
}

export async function openTables(): Promise<Tables> {
  return loadTables(await tableFiles());
}
