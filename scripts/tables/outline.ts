// Builds the outline's lexicon from nodejs-jieba's dictionary: the common words with their cost and rarity.
// Layout (little-endian): "JDLX2", 8 bytes stamp, uint32 words, uint32 bytes of the word list, uint32 bytes of the
// filter, the words in UTF-8 joined by line feeds, a byte of cost (−ln p × 8) per word, a byte of idf (× 16) per
// word, the Bloom filter of the compounds that the kept words would cut in two.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCompoundFilter } from '../../utils/outline/compound-filter.ts';
import { foldToSimplified } from '../../utils/script/fold.ts';

/** Words kept: 28,000 and the filter come to 175 KB gzipped, and the table may have 200. */
const WORDS = 28_000;
const MAGIC = 'JDLX2';
const STAMP = 8;

const CODE = ['../../utils/script/fold-table.ts', '../../utils/outline/compound-filter.ts'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

const dictionary = (): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('nodejs-jieba')), '../dict');

async function stampOf(files: readonly string[]): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const file of [...files, fileURLToPath(import.meta.url)]) hash.update(await readFile(file));
  return hash.digest().subarray(0, STAMP);
}

async function isCurrent(file: string, stamp: Buffer): Promise<boolean> {
  const old = await readFile(file).catch(() => null);
  return old?.subarray(MAGIC.length, MAGIC.length + STAMP).equals(stamp) ?? false;
}

const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

/** The dictionary's longer words that are not kept and have two kept words of two characters beside each other. */
function compoundsOf(words: readonly string[], kept: ReadonlySet<string>): string[] {
  return words.filter((word) => {
    if (word.length < 4 || kept.has(word)) return false;
    for (let at = 2; at <= word.length - 2; at++) {
      if (kept.has(word.slice(at - 2, at)) && kept.has(word.slice(at, at + 2))) return true;
    }
    return false;
  });
}

/** Writes `outDir`/outline.bin; does nothing where the table there was made from the same inputs. */
export async function buildOutlineTables(outDir: string): Promise<void> {
  const words = path.join(dictionary(), 'jieba.dict.utf8');
  const rarity = path.join(dictionary(), 'idf.utf8');
  const out = path.join(outDir, 'outline.bin');
  // The words are folded, and the filter made, by code of the extension: a table of an older one is stale, too.
  const stamp = await stampOf([words, rarity, ...CODE]);
  if (await isCurrent(out, stamp)) return;

  const counts = new Map<string, number>();
  let total = 0;
  for (const line of (await readFile(words, 'utf8')).split('\n')) {
    const [word, count] = line.split(' ');
    if (!word || !/^[\u4e00-\u9fff]{1,8}$/.test(word)) continue;
    total += Number(count);
    const folded = foldToSimplified(word);
    counts.set(folded, (counts.get(folded) ?? 0) + Number(count));
  }
  const idf = new Map<string, number>();
  for (const line of (await readFile(rarity, 'utf8')).split('\n')) {
    const [word, value] = line.split(' ');
    if (word) idf.set(foldToSimplified(word), Number(value));
  }
  const kept = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const list = Buffer.from(kept.map(([word]) => word).join('\n'));
  const costs = Buffer.from(kept.map(([, count]) => byte(-Math.log(Math.max(count, 1) / total) * 8)));
  const rarities = Buffer.from(kept.map(([word]) => byte((idf.get(word) ?? 6) * 16)));
  const filter = makeCompoundFilter(
    compoundsOf([...counts.keys()].sort(), new Set(kept.map(([word]) => word))),
  );
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(kept.length, 0);
  sizes.writeUInt32LE(list.length, 4);
  sizes.writeUInt32LE(filter.length, 8);
  await mkdir(outDir, { recursive: true });
  await writeFile(out, Buffer.concat([Buffer.from(MAGIC), stamp, sizes, list, costs, rarities, filter]));
}
