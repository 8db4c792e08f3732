// Scores detection and cleaning: the saved pages of the corpus, their bodies printed twice, and test/pages.
//   node scripts/eval/pages.ts
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { foldSentences, foldText } from '../../utils/article/fold.ts';
import { type Body, doubledPages, type ToOther } from './pages-doubling.ts';
import { type Looked, lookAt } from './pages-look.ts';
import type { Score } from './score.ts';

interface Row {
  name: string;
  lang: string;
  script: string;
  label: string;
  gold: string;
}
interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

const f1 = ({ hit, missed, wrong }: Tally) => (2 * hit) / Math.max(1, 2 * hit + missed + wrong);

/** @param corpusDir the corpus' root; null scores only test/pages */
export async function evalPages(
  corpusDir: string | null,
  log: (line: string) => void = () => {},
): Promise<Score[]> {
  const scores: Score[] = [...evalFixtures(log)];
  if (!corpusDir) return scores;
  scores.push(...evalDetection(path.join(corpusDir, 'pages'), log));
  scores.push(...(await evalDoubling(corpusDir, log)));
  return scores;
}

function readRows(folder: string): Row[] {
  const lines = readFileSync(path.join(folder, 'index.tsv'), 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'))
    .map(([name, lang, script, label, , gold]) => ({
      name: name!,
      lang: lang!,
      script: script!,
      label: label!,
      gold: gold ?? '',
    }));
}

function evalDetection(folder: string, log: (line: string) => void): Score[] {
  const all: Tally = { hit: 0, missed: 0, wrong: 0 };
  const others: Tally = { hit: 0, missed: 0, wrong: 0 };
  const hant = { found: 0, of: 0 };
  let foreign = 0;
  let lost = 0;
  let parts = 0;
  for (const row of readRows(folder)) {
    const looked = lookAt(readFileSync(path.join(folder, row.name), 'utf8'));
    const said = looked.article.article;
    if (row.lang !== 'zh' && said) foreign++;
    if (row.lang === 'zh') {
      parts += looked.plan.parts.length;
      lost += lostSentences(looked, row.gold && readFileSync(path.join(folder, 'gold', row.gold), 'utf8'));
    }
    if (row.label === 'other') continue;
    const is = row.lang === 'zh' && row.label === 'article';
    const key = is ? (said ? 'hit' : 'missed') : said ? 'wrong' : null;
    if (key && key !== 'hit') log(`${key}: ${row.name} (${looked.article.why.join('; ')})`);
    if (key) all[key]++;
    // The pages of 163.com are half of the articles, all of one make.
    if (key && !looked.before.includes('网易')) others[key]++;
    if (is && row.script === 'hant') {
      hant.of++;
      if (said) hant.found++;
    }
  }
  return [
    { name: 'article F1', value: f1(all), better: 'higher' },
    { name: 'article F1 without 163.com', value: f1(others), better: 'higher' },
    { name: 'Traditional articles found', value: (100 * hant.found) / hant.of, better: 'higher', unit: ' %' },
    { name: 'foreign pages taken for Chinese articles', value: foreign, better: 'lower' },
    { name: 'sentences of real pages hidden', value: lost, better: 'lower' },
    { name: 'parts hidden on real pages', value: parts, better: 'lower', floor: false },
  ];
}

/** Sentences that were visible, and are not any more: of the gold text, or else of the whole page. */
function lostSentences(looked: Looked, gold: string): number {
  if (looked.plan.parts.length === 0) return 0;
  const [before, after] = [foldText(looked.before), foldText(looked.after)];
  const lines = gold ? [gold] : looked.article.blocks.map((block) => block.text);
  const sentences = lines.flatMap(foldSentences).filter((sentence) => sentence.length >= 8);
  return sentences.filter((sentence) => before.includes(sentence) && !after.includes(sentence)).length;
}

async function evalDoubling(corpusDir: string, log: (line: string) => void): Promise<Score[]> {
  const { Converter } = await import('opencc-js');
  const [toHant, toHans] = [Converter({ from: 'cn', to: 't' }), Converter({ from: 't', to: 'cn' })];
  const toTaiwan = Converter({ from: 'cn', to: 'twp' });
  const byWay = new Map<string, { pages: number; hidden: number; whole: number }>();
  for (const { body, hant } of bodies(corpusDir)) {
    const other: ToOther = hant ? toHans : toHant;
    for (const { way, html, extra } of doubledPages(body, other, hant ? toHans : toTaiwan)) {
      const looked = lookAt(html);
      const { copyGone, whole } = judge(looked, body, extra);
      const tally = byWay.get(way) ?? { pages: 0, hidden: 0, whole: 0 };
      tally.pages++;
      if (copyGone) tally.hidden++;
      if (whole) tally.whole++;
      if (!copyGone || !whole)
        log(
          `${way}: ${body.title}: copy ${copyGone ? 'hidden' : 'SHOWN'}, body ${whole ? 'whole' : 'BROKEN'}`,
        );
      byWay.set(way, tally);
    }
  }
  const sum = (key: 'pages' | 'hidden' | 'whole') =>
    [...byWay.values()].reduce((all, tally) => all + tally[key], 0);
  for (const [way, { pages, hidden, whole }] of byWay)
    log(`${way}: ${hidden}/${pages} hidden, ${whole}/${pages} whole`);
  return [
    {
      name: 'doubled bodies: copy hidden',
      value: (100 * sum('hidden')) / sum('pages'),
      better: 'higher',
      unit: ' %',
    },
    {
      name: 'doubled bodies: kept copy whole',
      value: (100 * sum('whole')) / sum('pages'),
      better: 'higher',
      unit: ' %',
    },
    { name: 'doubled pages', value: sum('pages'), better: 'higher', floor: false },
  ];
}

/** Every sentence of the body that stands once in it must be seen once: not never, not twice. */
function judge(looked: Looked, body: Body, extra: string): { copyGone: boolean; whole: boolean } {
  const after = foldText(looked.after);
  const text = foldText(body.paragraphs.join('\n'));
  const count = (sentence: string, all: string) => all.split(sentence).length - 1;
  const sentences = body.paragraphs
    .flatMap(foldSentences)
    .filter((s) => s.length >= 10 && count(s, text) === 1);
  const seen = sentences.map((sentence) => count(sentence, after));
  const title = foldText(body.title);
  const repeats = seen.filter((times, i) => times > 1 && !title.includes(sentences[i]!)).length;
  return {
    copyGone: repeats === 0,
    whole: seen.every((times) => times >= 1) && (extra === '' || after.includes(foldText(extra))),
  };
}

/** Gold bodies of saved pages, and every third of the plain reports. */
function* bodies(corpusDir: string): Generator<{ body: Body; hant: boolean }> {
  const pages = path.join(corpusDir, 'pages');
  const linesOf = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  for (const row of readRows(pages)) {
    if (row.lang !== 'zh' || row.label !== 'article' || !row.gold) continue;
    const paragraphs = linesOf(path.join(pages, 'gold', row.gold));
    yield { body: { title: '本地要闻：一篇报道的标题', paragraphs }, hant: row.script === 'hant' };
  }
  const reports = path.join(corpusDir, 'reports');
  if (!existsSync(reports)) return;
  const files = readdirSync(reports)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (const [i, file] of files.entries()) {
    if (i % 3 !== 0) continue;
    const [title, ...paragraphs] = linesOf(path.join(reports, file));
    if (title && paragraphs.join('').length >= 150) yield { body: { title, paragraphs }, hant: false };
  }
}

interface Expected {
  hide: { reason: string; text: string }[];
  stay: string[];
}

function evalFixtures(log: (line: string) => void): Score[] {
  const folder = path.join(import.meta.dirname, '..', '..', 'test', 'pages');
  let hidden = 0;
  let toHide = 0;
  let wrong = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const expected: Expected = JSON.parse(
      readFileSync(path.join(folder, entry.name, 'expected.json'), 'utf8'),
    );
    const looked = lookAt(readFileSync(path.join(folder, entry.name, 'page.html'), 'utf8'));
    const isNamed = (part: { reason: string; text: string }) =>
      expected.hide.some((e) => e.reason === part.reason && part.text.startsWith(e.text));
    toHide += expected.hide.length;
    hidden += expected.hide.filter((e) =>
      looked.plan.parts.some((part) => part.reason === e.reason && part.text.startsWith(e.text)),
    ).length;
    const faults =
      looked.plan.parts.filter((part) => !isNamed(part)).length +
      expected.stay.filter((text) => !looked.after.includes(text)).length;
    wrong += faults;
    if (faults > 0) log(`fixture ${entry.name}: ${faults} faults`);
  }
  return [
    {
      name: 'fixtures: parts hidden of those to hide',
      value: (100 * hidden) / Math.max(1, toHide),
      better: 'higher',
      unit: ' %',
    },
    { name: 'fixtures: hidden or lost that should stay', value: wrong, better: 'lower' },
  ];
}

if (import.meta.main) {
  const folder = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
  const scores = await evalPages(existsSync(folder) ? folder : null, (line) =>
    process.stderr.write(`${line}\n`),
  );
  for (const { name, value, unit } of scores)
    process.stdout.write(`${name.padEnd(48)} ${value.toFixed(3)}${unit ?? ''}\n`);
}
