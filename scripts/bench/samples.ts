// Pages to measure on: of the corpus where it is there, else the project's own fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../drive/build.ts';

export interface PageSamples {
  source: string;
  foreign: string[];
  chineseOther: string[];
  article: string[];
}

const MOST = 24;

/** Up to 24 page files of each kind. */
export function pageSamples(): PageSamples {
  const corpus = path.join(projectRoot, '..', 'shared', 'corpus', 'pages');
  const index = path.join(corpus, 'index.tsv');
  if (!existsSync(index)) {
    const own = path.join(projectRoot, 'test', 'pages');
    const pages = readdirSync(own, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(own, entry.name, 'page.html'));
    return {
      source: 'test/pages (the corpus is not here)',
      foreign: [],
      chineseOther: [],
      article: pages.slice(0, MOST),
    };
  }
  const [head = '', ...lines] = readFileSync(index, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
  const pick = (keep: (row: Record<string, string>) => boolean) =>
    rows
      .filter(keep)
      .slice(0, MOST)
      .map((row) => path.join(corpus, row.file ?? row.page ?? Object.values(row)[0]!));
  return {
    source: 'corpus',
    foreign: pick((row) => !row.lang?.startsWith('zh')),
    chineseOther: pick((row) => row.lang?.startsWith('zh') === true && row.label === 'non'),
    article: pick((row) => row.lang?.startsWith('zh') === true && row.label === 'article'),
  };
}
