// Evaluates script conversion and repair: every row of the goals, as far as the corpus at hand allows.
// Run by itself (node scripts/eval/script.ts [corpus folder]) it prints its rows.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as OpenCC from 'opencc-js';
import { convert, repair, type Tables } from '../../utils/script/index.ts';
import { loadDictionaries } from '../tables/dictionaries.ts';
import { exactly, scoreIssue, scoreJieba, scoreOpencc } from './script-cases.ts';
import { ALL_CLASSES, SEED_CLASSES } from './script-classes.ts';
import { DIRECTIONS } from './script-directions.ts';
import { isFree, isHan } from './script-free.ts';
import { generateText } from './script-generate.ts';
import { NAMES } from './script-names.ts';
import { scoreRepair } from './script-repair.ts';
import { openTables } from './script-tables.ts';

export interface EvalRow {
  readonly name: string;
  readonly value: number;
  readonly better: 'higher' | 'lower';
  readonly unit?: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function readingRows(tables: Tables, name: string, lines: readonly string[]): EvalRow[] {
  const count = { han: 0, all: 0, hard: 0, same: 0 };
  for (const line of lines) {
    const out = convert(tables, exactly(tables, 't2s', line), { to: 'tw', from: 'hans' });
    if (out === line) count.same++;
    for (let at = 0; at < line.length; at++) {
      if (isHan(line[at]!)) count.han++;
      if (out[at] === line[at]) continue;
      count.all++;
      if (!isFree(out[at] ?? '', line[at]!)) count.hard++;
    }
  }
  return [
    {
      name: `reading ${name}: hard differences`,
      value: round((count.hard / count.han) * 1e4),
      better: 'lower',
      unit: '/10k',
    },
    {
      name: `reading ${name}: all differences`,
      value: round((count.all / count.han) * 1e4),
      better: 'lower',
      unit: '/10k',
    },
    {
      name: `reading ${name}: lines exact`,
      value: round((count.same / lines.length) * 100),
      better: 'higher',
      unit: '%',
    },
  ];
}

function repairRows(tables: Tables, name: string, lines: readonly string[]): EvalRow[] {
  const hans = (character: string): string => exactly(tables, 't2s', character);
  const cache = new Map<string, string>();
  const fold = (character: string): string => {
    const known = cache.get(character) ?? hans(character);
    cache.set(character, known);
    return known;
  };
  const clean = scoreRepair(tables, lines, fold, new Map());
  const rows: EvalRow[] = [
    { name: `repair ${name}: clean text changed`, value: round(clean.edits), better: 'lower', unit: '/10k' },
  ];
  for (const [kind, classes] of [
    ['seed kinds', SEED_CLASSES],
    ['70 classes', ALL_CLASSES],
  ] as const) {
    const score = scoreRepair(tables, lines, fold, classes);
    rows.push(
      { name: `repair ${name}, ${kind}: recall`, value: round(score.recall), better: 'higher', unit: '%' },
      {
        name: `repair ${name}, ${kind}: precision`,
        value: round(score.precision),
        better: 'higher',
        unit: '%',
      },
      { name: `repair ${name}, ${kind}: left`, value: round(score.left), better: 'lower', unit: '/10k' },
    );
  }
  return rows;
}

/** Lines of generated text on which exact conversion and opencc-js differ, all directions, 1 M units each. */
async function differingLines(tables: Tables): Promise<number> {
  const dictionaries = await loadDictionaries();
  const words = Object.values(dictionaries).flatMap((dictionary) => [
    ...dictionary.keys(),
    ...dictionary.values(),
  ]);
  const lines = generateText(words, 1_000_000, 1);
  let differing = 0;
  for (const { name, from, to } of DIRECTIONS) {
    const oracle = OpenCC.Converter({ from, to } as never);
    for (const line of lines) if (exactly(tables, name, line) !== oracle(line)) differing++;
  }
  return differing;
}

function namesChanged(tables: Tables): number {
  // Among spoilt lines, so that the page counts as spoilt when the names are judged.
  const spoilt = '全麵落實責任製度，各方麵關係良好，加強製度建設。\n';
  return NAMES.filter(
    (name) =>
      !repair(tables, `${spoilt}出席者有${name}和${name}等人。\n${spoilt}`).text.includes(
        `有${name}和${name}等`,
      ),
  ).length;
}

function seedPage(tables: Tables, file: string): EvalRow[] {
  const text = readFileSync(file, 'utf8').replace(/<[^>]*>/g, '\n');
  const { edits } = repair(tables, text);
  const right = edits.filter(({ start, text: now }) => `麵面製制係系`.includes(text[start]! + now)).length;
  return [
    { name: 'repair seed page: right edits of 20', value: right, better: 'higher' },
    { name: 'repair seed page: other edits', value: edits.length - right, better: 'lower' },
  ];
}

/** All rows. `corpusDir` is the shared corpus' folder, or null where it is absent. */
export async function evalScript(corpusDir: string | null): Promise<EvalRow[]> {
  const tables = await openTables();
  const rows: EvalRow[] = [
    { name: 'exact: lines that differ from opencc-js', value: await differingLines(tables), better: 'lower' },
    { name: 'reading: cases of OpenCC issue 1497 (9)', value: scoreIssue(tables), better: 'higher' },
    { name: 'repair: names changed of 500', value: namesChanged(tables), better: 'lower' },
  ];
  const folder = corpusDir === null ? null : join(corpusDir, 'script');
  if (folder === null || !existsSync(folder)) return rows;
  const opencc = scoreOpencc(tables, join(folder, 'opencc-testcases.json'));
  const jieba = scoreJieba(tables, join(folder, 'opencc-jieba-testcases.json'));
  rows.push(
    { name: `exact: OpenCC's test cases (${opencc.all})`, value: opencc.right, better: 'higher' },
    { name: `reading: jieba's test cases (${jieba.all})`, value: jieba.right, better: 'higher' },
  );
  for (const name of ['ntrex', 'pud', 'wiki']) {
    const file = join(folder, `native-tw-${name}.txt`);
    if (!existsSync(file)) continue;
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    rows.push(...readingRows(tables, name, lines), ...repairRows(tables, name, lines));
  }
  const seed = join(folder, '../../pages/seed-a-siblings.html');
  if (existsSync(seed)) rows.push(...seedPage(tables, seed));
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shared = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');
  for (const row of await evalScript(process.argv[2] ?? (existsSync(shared) ? shared : null))) {
    console.log(`${row.name}\t${row.value}${row.unit ? ` ${row.unit}` : ''}`);
  }
}
