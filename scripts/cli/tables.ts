// The compiled tables for the commands: built where they are missing or old, then read from public/tables.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Lexicon, loadLexicon } from '../../utils/outline/index.ts';
import { loadTables, TABLE_FILES, type Tables } from '../../utils/script/index.ts';
import { projectRoot } from '../drive/build.ts';

const folder = path.join(projectRoot, 'public', 'tables');

function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/tables/build.ts'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the tables could not be built: ${stderr || stdout}`);
}

async function bytesOf(name: string): Promise<ArrayBuffer> {
  const bytes = await readFile(path.join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** The conversion tables, as the extension's background loads them. */
export async function readTables(): Promise<Tables> {
  build();
  const files = await Promise.all(TABLE_FILES.map(async (name) => [name, await bytesOf(name)] as const));
  return loadTables(new Map(files));
}

/** The outline's lexicon, as popup and side panel load it. */
export async function readLexicon(): Promise<Lexicon> {
  build();
  return loadLexicon(await bytesOf('outline.bin'));
}
