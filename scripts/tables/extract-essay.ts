// Makes essay.txt from rime-essay's essay.txt (Debian package rime-essay, LGPL-3): the words that can matter,
// their weights in steps of a quarter of a natural logarithm. Run by hand when rime-essay has a new version:
//   node scripts/tables/extract-essay.ts /usr/share/rime-data/essay.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeStage, runStage } from '../../utils/script/stage.ts';
import { loadDictionaries, merge } from './dictionaries.ts';
import { ambiguousCharacters, isWorthKeeping } from './lexicon.ts';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the essay.txt of rime-essay');
const dictionaries = await loadDictionaries();
const toHans = makeStage(merge([dictionaries.TSPhrases, dictionaries.TSCharacters]));
const ambiguous = ambiguousCharacters(dictionaries);
const steps = new Map<number, string[]>();
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const [word = '', count = ''] = line.split('\t');
  const weight = Number(count) + 0.5;
  if (!/^[㐀-鿿]+$/.test(word) || count === '') continue;
  if (!isWorthKeeping(runStage(toHans, word), weight, ambiguous)) continue;
  const step = Math.round(4 * Math.log(weight));
  steps.set(step, [...(steps.get(step) ?? []), word]);
}
const lines = [...steps]
  .sort(([a], [b]) => b - a)
  .map(([step, words]) => `${step}\t${words.sort().join(' ')}`);
writeFileSync(
  join(dirname(fileURLToPath(import.meta.url)), 'essay.txt'),
  `# Extract of rime-essay (LGPL-3, https://github.com/rime/rime-essay): 4·ln(weight), words.\n${lines.join('\n')}\n`,
);
