// Writes the README's performance table from one run's results. Rows that the run did not measure keep the table
// from being written: it is of one run or not at all.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../drive/build.ts';
import type { Row } from './row.ts';

const START = '<!-- made by npm run bench -- --readme -->';
const END = '<!-- end -->';

/** What the table says → the rows that it says it with: part, ours, the peers. */
const LINES: readonly { what: string; part: string; own: string; peers: Record<string, string> }[] = [
  {
    what: 'Script on every page, foreign page',
    part: 'gate',
    own: 'gate, foreign page (compile + run)',
    peers: { '17 KB of script': '17 KB of script, foreign page' },
  },
  {
    what: 'Article page, from snapshot to plan',
    part: 'reading',
    own: 'snapshot to plan, together',
    peers: { Readability: 'Readability.parse', Defuddle: 'Defuddle.parse' },
  },
  {
    what: 'DOMContentLoaded to hidden',
    part: 'hiding',
    own: 'DOMContentLoaded to hidden, background awake',
    peers: {},
  },
  {
    what: 'Conversion to Taiwan, exact',
    part: 'script',
    own: 'exact s2tw',
    peers: Object.fromEntries(
      ['opencc-js', 'simplecc-wasm', 'chinese-conv', 'tongwen-core'].map((name) => [name, `${name} s2tw`]),
    ),
  },
  { what: 'Conversion to Taiwan, reading mode', part: 'script', own: 'reading mode', peers: {} },
  {
    what: 'Conversion to Simplified, exact',
    part: 'script',
    own: 'exact t2s',
    peers: Object.fromEntries(
      ['opencc-js', 'simplecc-wasm', 'chinese-conv', 'tongwen-core'].map((name) => [name, `${name} t2s`]),
    ),
  },
  {
    what: 'Outline of a report',
    part: 'outline',
    own: 'outline of a report',
    peers: { TextRank: 'TextRank with nodejs-jieba, same reports' },
  },
  {
    what: 'Popup to tree, Chromium',
    part: 'popup',
    own: 'chromium: popup to tree, background awake',
    peers: {},
  },
  {
    what: 'Popup to tree, Firefox',
    part: 'popup',
    own: 'firefox: popup to tree, background awake',
    peers: {},
  },
];

/** Replaces the README's table. Throws where a row was not measured, or the README has no place for it. */
export function writePerformance(results: Readonly<Record<string, readonly Row[]>>, machine: string): void {
  const figure = (part: string, name: string): string => {
    const row = results[part]?.find((found) => found.name === name);
    if (!row) throw new Error(`not measured in this run: ${part}: ${name}`);
    const value = row.value >= 20 ? row.value.toFixed(0) : row.value.toFixed(1);
    return `${value} ${row.unit}`;
  };
  const lines = LINES.map(({ what, part, own, peers }) => {
    const others = Object.entries(peers).map(([name, row]) => `${name} ${figure(part, row)}`);
    return `| ${what} | ${figure(part, own)} | ${others.join(', ') || '–'} |`;
  });
  const table = [
    `Medians of one run side by side (${machine}):`,
    '',
    '| | Jingdu | others, same run |',
    '| --- | --- | --- |',
    ...lines,
  ].join('\n');
  const file = path.join(projectRoot, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start === -1 || end < start) throw new Error('README.md has no place for the table');
  writeFileSync(file, `${readme.slice(0, start + START.length)}\n${table}\n${readme.slice(end)}`);
}
