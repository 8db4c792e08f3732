// Is this a Chinese news article, and where is its body? Cheap evidence first, each piece with its reason.

import { detectScript } from '../script/detect.ts';
import type { ArticleMap, Block, PageSnapshot, Script } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { findDoubled, type Region } from './copies.ts';
import { findHeadline, findTitleLines } from './headline.ts';
import { keepsLater } from './keep.ts';
import { foreignTongue } from './language.ts';
import { judgeLine, type LineFacts } from './lines.ts';
import { placeBody } from './place.ts';
import { findRuns } from './runs.ts';
import { holds, outermostBeside } from './tree.ts';
import { weigh } from './weigh.ts';

/** UTF-16 code units that tell the script: a page has one, and forty characters show it. */
const SCRIPT_READ = 2_000;
/** Runs of prose that are looked at, the longest first. */
const MOST_RUNS = 5;

/** The body without the headline and the date, source and counter lines under it. */
function withoutHead(
  lines: readonly number[],
  title: number,
  facts: readonly LineFacts[],
): readonly number[] {
  const behind = lines.filter((line) => line > title);
  let start = 0;
  while (start < behind.length) {
    const line = facts[behind[start]!]!;
    if (line.prose || line.dateline || !(line.date || line.source || line.han < 5)) break;
    start++;
  }
  return start < behind.length ? behind.slice(start) : lines;
}

/** Lines of second copies: the body is looked for without them. */
function copiesToLeave(
  snapshot: PageSnapshot,
  blocks: readonly Block[],
  facts: readonly LineFacts[],
): Set<number> {
  const left = new Set<number>();
  const doubles = findDoubled(snapshot.nodes, blocks);
  if (doubles.length === 0) return left;
  const lengths = blocks.map((block) => block.text.length);
  const titles = findTitleLines(snapshot, blocks);
  const runs = findRuns(snapshot.nodes, blocks, facts, () => false);
  // Han characters of the prose that reads on from a region, without leaving its side of the page.
  const readsOn = (region: Region, other: Region): number => {
    const box = outermostBeside(snapshot.nodes, region.root, other.root);
    const run = runs.find(({ lines }) => lines[0]! <= region.first && lines.at(-1)! >= region.first);
    const inside = run?.lines.filter((line) => holds(snapshot.nodes, box, blocks[line]!.texts[0]!));
    return inside?.reduce((sum, line) => sum + facts[line]!.han, 0) ?? 0;
  };
  for (const doubled of doubles) {
    const { earlier, later } = doubled;
    if (left.has(earlier.first) || left.has(later.first)) continue;
    const other = keepsLater(snapshot, doubled, { lengths, titles, readsOn }) ? earlier : later;
    for (let i = other.first; i <= other.last; i++) left.add(i);
  }
  return left;
}

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

  const left = copiesToLeave(snapshot, blocks, facts);
  const skip = (block: number) => left.has(block);
  const tongue = foreignTongue(blocks);
  if (tongue) return none([tongue]);
  const candidates = findRuns(snapshot.nodes, blocks, facts, skip)
    .sort((a, b) => b.han - a.han)
    .slice(0, MOST_RUNS)
    .map((run) => {
      const place = placeBody(snapshot, blocks, facts, run, skip);
      return { run, place, headline: findHeadline(snapshot, blocks, place.lines[0] ?? 0) };
    });
  if (candidates.length === 0) return none(['no prose']);
  // Comments may be longer than the article that they follow; the headline tells it.
  const worth = ({ run, headline }: (typeof candidates)[number]) => run.han * (headline.agrees ? 2 : 1);
  const { run, place, headline } = candidates.reduce((best, next) =>
    worth(next) > worth(best) ? next : best,
  );
  const verdict = weigh(snapshot, blocks, facts, run, headline, place);
  const script = detectScript(
    place.lines
      .map((line) => blocks[line]!.text)
      .join('\n')
      .slice(0, SCRIPT_READ),
  );
  const body = withoutHead(place.lines, headline.block, facts);
  return { ...verdict, script, blocks, title: headline.block, body, root: place.root };
}
