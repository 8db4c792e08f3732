// Scores everything on ../shared/corpus and on test/, prints a table, writes .output/eval.json, and compares
// with the committed floors: a lower score fails.
//   node scripts/eval.ts [--only=script,outline,pages] [--set-floors]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './drive/build.ts';
import { compareWithFloors, type Floors } from './eval/floors.ts';
import { evalOutline } from './eval/outline.ts';
import { evalPages } from './eval/pages.ts';
import type { Score } from './eval/score.ts';
import { evalScript } from './eval/script.ts';

const parts: Record<string, (corpus: string | null) => Promise<Score[]>> = {
  pages: evalPages,
  script: evalScript,
  outline: evalOutline,
};

const option = (name: string) => process.argv.find((arg) => arg.startsWith(`--${name}`));
const only = option('only')?.split('=')[1]?.split(',') ?? Object.keys(parts);
const floorsFile = path.join(projectRoot, 'scripts', 'eval', 'floors.json');
const folder = path.join(projectRoot, '..', 'shared', 'corpus');
const corpus = existsSync(folder) ? folder : null;
if (!corpus)
  process.stderr.write('\n*** SKIPPED: the corpus is not here; scoring only what test/ holds ***\n\n');

const floors: Floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
const results: Record<string, Score[]> = {};
const next: Floors = { ...floors };
let below = 0;
for (const part of only) {
  const evaluate = parts[part];
  if (!evaluate) throw new Error(`no such part: ${part} (${Object.keys(parts).join(', ')})`);
  const started = Date.now();
  const scores = await evaluate(corpus);
  results[part] = scores;
  process.stdout.write(`\n${part} (${((Date.now() - started) / 1000).toFixed(0)} s)\n`);
  for (const line of compareWithFloors(part, scores, floors)) {
    if (!line.ok) below++;
    if (line.score.floor !== false) next[line.key] = line.score.value;
    const value = `${format(line.score.value)}${line.score.unit ?? ''}`.padStart(12);
    const floor = line.floor === undefined ? '' : `floor ${format(line.floor)}`;
    process.stdout.write(`  ${line.score.name.padEnd(64)} ${value}  ${floor}${line.ok ? '' : '  ✗ LOWER'}\n`);
  }
  if (!corpus) continue;
  for (const key of Object.keys(floors).filter((name) => name.startsWith(`${part}: `))) {
    if (scores.some((score) => `${part}: ${score.name}` === key)) continue;
    process.stdout.write(`  ✗ NOT MEASURED any more: ${key}\n`);
    below++;
  }
}
mkdirSync(path.join(projectRoot, '.output'), { recursive: true });
writeFileSync(path.join(projectRoot, '.output', 'eval.json'), `${JSON.stringify(results, null, 2)}\n`);
if (option('set-floors') && corpus) writeFileSync(floorsFile, `${JSON.stringify(next, null, 2)}\n`);
process.stdout.write(`\n${below === 0 ? 'no score is below its floor' : `${below} below the floor`}\n`);
process.exitCode = below > 0 && !option('set-floors') ? 1 : 0;

function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 2 ? 4 : 2);
}
