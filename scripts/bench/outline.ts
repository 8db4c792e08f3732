// The outline of a report beside TextRank, and how its time grows with the text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outline } from '../../utils/outline/index.ts';
import { readLexicon } from '../cli/tables.ts';
import { projectRoot } from '../drive/build.ts';
import { quantile, type Row, summary } from './row.ts';
import { createTextRank } from './textrank.ts';

const ROUNDS = 5;

function texts(): string[] {
  const corpus = path.join(projectRoot, '..', 'shared', 'corpus', 'reports');
  if (existsSync(corpus))
    return readdirSync(corpus).map((name) => readFileSync(path.join(corpus, name), 'utf8'));
  const own = path.join(projectRoot, 'test', 'outline');
  return readdirSync(own)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(own, name), 'utf8')).text as string);
}

/** Rows: per report (Node), and the ratio of times for ten times the text. */
export async function benchOutline(): Promise<Row[]> {
  const lexicon = await readLexicon();
  const reports = texts();
  const timer = (run: (text: string) => unknown) => (text: string) => {
    const started = performance.now();
    run(text);
    return performance.now() - started;
  };
  const time = timer((text) => outline(text, { lexicon }));
  const timePeer = timer(createTextRank());
  for (const text of reports) time(text);
  for (const text of reports) timePeer(text);
  const times = reports.flatMap((text) => Array.from({ length: ROUNDS }, () => time(text)));
  const peer = reports.map(timePeer);
  const whole = reports.join('\n').slice(0, 300_000);
  const median = (text: string) =>
    quantile(
      Array.from({ length: ROUNDS }, () => time(text)),
      0.5,
    );
  const growth = median(whole) / median(whole.slice(0, 30_000));
  return [
    summary('outline of a report', times),
    summary('TextRank with nodejs-jieba, same reports', peer),
    { name: 'outline, ten times the text', value: growth, unit: 'x', n: ROUNDS },
  ];
}
