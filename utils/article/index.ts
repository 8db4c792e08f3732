// Is this a Chinese news article, and where is its body? Cheap evidence first, each piece with its reason.

import { detectScript } from '../script/detect.ts';
import type { ArticleMap, PageSnapshot, Script } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { findDoubled } from './copies.ts';
import { findHeadline } from './headline.ts';
import { keepsLater } from './keep.ts';
import { judgeLine } from './lines.ts';
import { placeBody } from './place.ts';
import { findRuns } from './runs.ts';
import { weigh } from './weigh.ts';

/** Reads a page. Never throws; a page without an article has `article: false` and an empty body. */
export function findArticle(snapshot: PageSnapshot): ArticleMap {
  const blocks = readBlocks(snapshot);
  const facts = blocks.map(judgeLine);
  const none = (why: string[], script: Script | null = null): ArticleMap => ({
    article: false,
    why,
    script,
    blocks,
    title: -1,
    body: [],
    root: -1,
  });
  if (blocks.length === 0) return none(['no text']);

  const lengths = blocks.map((block) => block.text.length);
  const left = new Set<number>();
  for (const doubled of findDoubled(snapshot.nodes, blocks)) {
    const { earlier, later } = doubled;
    if (left.has(earlier.first) || left.has(later.first)) continue;
    const other = keepsLater(snapshot, doubled, lengths) ? earlier : later;
    for (let i = other.first; i <= other.last; i++) left.add(i);
  }

  const skip = (block: number) => left.has(block);
  const runs = findRuns(blocks, facts, skip);
  if (runs.length === 0) return none(['no prose']);
  const run = runs.reduce((best, next) => (next.han > best.han ? next : best));
  const headline = findHeadline(snapshot, blocks, run.lines[0]!);
  const place = placeBody(snapshot, blocks, facts, run, skip);
  const verdict = weigh(snapshot, blocks, facts, run, headline, place);
  const script = detectScript(place.lines.map((line) => blocks[line]!.text).join('\n'));
  if (!verdict.article) return none(verdict.why, script);
  return { ...verdict, script, blocks, title: headline.block, body: place.lines, root: place.root };
}
