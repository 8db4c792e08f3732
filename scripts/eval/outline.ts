// Scores the outline engine on gold reports (the corpus's and the project's own) and its gate on real reports.
import { readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lexicon, loadLexicon, outline } from '../../utils/outline/index.ts';
import type { Outline, OutlinePoint } from '../../utils/types.ts';
import { buildOutlineTables } from '../tables/outline.ts';
import { emptyTallies, f1, precision, ratio, tally } from './outline-score.ts';
import { type Gold, inScript, makeScripts, shapeOf } from './outline-scripts.ts';

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly better: 'higher' | 'lower';
  readonly unit?: string;
}

const here = path.dirname(fileURLToPath(import.meta.url));
export const OWN_GOLD = path.join(here, '../../test/outline');

type RawPoint = OutlinePoint & { gist_start?: number; gist_end?: number };

const readPoint = (p: RawPoint): OutlinePoint => ({
  label: p.label,
  gist: p.gist,
  head: p.head ?? p.gist,
  start: p.gist_start ?? p.start,
  end: p.gist_end ?? p.end,
  children: (p.children as RawPoint[]).map(readPoint),
});

/** Reads gold reports: the corpus's form (outline beside the text) or the project's own ({ text, outline }). */
export async function readGold(folder: string): Promise<Gold[]> {
  const files = (await readdir(folder).catch(() => [])).filter((f) => f.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const raw = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
      const o: Outline = raw.outline ?? raw;
      const items = o.items.map((item) => ({ ...item, points: item.points.map(readPoint) }));
      return {
        id: path.basename(file, '.json'),
        script: raw.script ?? '',
        text: raw.text,
        outline: { ...o, items },
      };
    }),
  );
}

async function lexiconOf(): Promise<Lexicon> {
  const folder = path.join(os.tmpdir(), 'jingdu-eval-outline');
  await buildOutlineTables(folder);
  const bytes = await readFile(path.join(folder, 'outline.bin'));
  return loadLexicon(new Uint8Array(bytes).buffer);
}

const row = (name: string, value: number, unit?: string): Row => ({ name, value, better: 'higher', unit });

function goldRows(prefix: string, golds: readonly Gold[], lexicon: Lexicon): Row[] {
  const all = emptyTallies();
  for (const gold of golds) tally(all, gold.text, gold.outline, outline(gold.text, { lexicon }));
  const rows = [
    row(`${prefix} points precision`, precision(all.points)),
    row(`${prefix} points recall`, ratio(all.points)),
    row(`${prefix} points F1`, f1(all.points)),
    row(`${prefix} labels`, ratio(all.label)),
    row(`${prefix} parents`, ratio(all.parent)),
    row(`${prefix} act and speaker`, ratio(all.act)),
    row(`${prefix} hosts F1`, f1(all.host)),
    row(`${prefix} attendees F1`, f1(all.attendees)),
    row(`${prefix} role`, ratio(all.role)),
    row(`${prefix} mode`, ratio(all.mode)),
    row(`${prefix} byline F1`, f1(all.byline)),
    row(`${prefix} exact excerpts`, ratio(all.exact)),
  ];
  return [...rows, ...scriptRows(prefix, golds, lexicon)];
}

function scriptRows(prefix: string, golds: readonly Gold[], lexicon: Lexicon): Row[] {
  const scripts = makeScripts();
  const rows: Row[] = [];
  const shapes = new Map<string, Set<string>>();
  for (const name of ['hans', 'hant', 'spoilt'] as const) {
    const tallies = emptyTallies();
    for (const gold of golds) {
      const simplified = inScript(gold, scripts.hans);
      const moved = simplified && inScript(simplified, scripts[name]);
      if (!moved) continue;
      const found = outline(moved.text, { lexicon });
      tally(tallies, moved.text, moved.outline, found);
      const known = shapes.get(gold.id) ?? new Set();
      shapes.set(gold.id, known.add(shapeOf(found)));
    }
    rows.push(row(`${prefix} points F1 in ${name}`, f1(tallies.points)));
  }
  const same = [...shapes.values()].filter((s) => s.size === 1).length;
  return [...rows, row(`${prefix} same tree in every script`, shapes.size ? same / shapes.size : 1)];
}

async function reportRows(folder: string, lexicon: Lexicon): Promise<Row[]> {
  const files = (await readdir(folder).catch(() => [])).filter((f) => f.endsWith('.txt')).sort();
  if (files.length === 0) return [];
  const times: number[] = [];
  const count = { ordinary: 0, wrong: 0, meetings: 0, empty: 0, exact: 0, points: 0 };
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8');
    outline(text, { lexicon });
    const from = performance.now();
    const found = outline(text, { lexicon });
    times.push(performance.now() - from);
    const none = found.items.length === 0;
    if (file.startsWith('ordinary')) {
      count.ordinary++;
      if (found.kind === 'meeting') count.wrong++;
    } else {
      count.meetings++;
      if (none) count.empty++;
    }
    const tallies = emptyTallies();
    tally(tallies, text, { ...found, items: [] }, found);
    count.exact += tallies.exact.hit;
    count.points += tallies.exact.gold;
  }
  times.sort((a, b) => a - b);
  return [
    {
      name: 'reports: ordinary news given a tree',
      value: count.wrong / Math.max(1, count.ordinary),
      better: 'lower',
    },
    {
      name: 'reports: meeting reports without a point',
      value: count.empty / Math.max(1, count.meetings),
      better: 'lower',
    },
    row('reports: exact excerpts', count.points ? count.exact / count.points : 1),
    {
      name: 'reports: time, p95',
      value: times[Math.floor(times.length * 0.95)]!,
      better: 'lower',
      unit: 'ms',
    },
  ];
}

/** All rows of the outline's table. `corpusDir` is the corpus folder, or null: then only the own gold is scored. */
export async function evalOutline(corpusDir: string | null): Promise<Row[]> {
  const lexicon = await lexiconOf();
  const rows = goldRows('own gold:', await readGold(OWN_GOLD), lexicon);
  if (!corpusDir) return rows;
  const golds = await readGold(path.join(corpusDir, 'outline'));
  const native = golds.filter((g) => g.script === 'trad-native');
  rows.push(...goldRows('gold:', golds, lexicon));
  if (native.length > 0) {
    const tallies = emptyTallies();
    for (const gold of native) tally(tallies, gold.text, gold.outline, outline(gold.text, { lexicon }));
    rows.push(row('gold: points F1, native Traditional', f1(tallies.points)));
  }
  return [...rows, ...(await reportRows(path.join(corpusDir, 'reports'), lexicon))];
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const corpus = path.join(here, '../../../shared/corpus');
  const there = await readdir(path.join(corpus, 'outline')).then(
    () => true,
    () => false,
  );
  if (!there) process.stderr.write('no corpus beside the project: only the own gold is scored\n');
  for (const { name, value, unit } of await evalOutline(there ? corpus : null)) {
    process.stdout.write(`${name.padEnd(52)} ${value.toFixed(4)}${unit ? ` ${unit}` : ''}\n`);
  }
}
