// Chooses the run of prose that is likeliest the body: the longest, with a headline, second copies left out.
import type { Block, PageSnapshot } from '../types.ts';
import { findDoubled, type Region } from './copies.ts';
import { createHeadlines, type Headline, type Headlines } from './headline.ts';
import { keepsLater } from './keep.ts';
import type { LineFacts } from './lines.ts';
import { type Place, placeBody } from './place.ts';
import { findRuns, type Run } from './runs.ts';
import { holds, outermostBeside } from './tree.ts';

/** Runs of prose that are looked at, the longest first. */
const MOST_RUNS = 5;

/** Lines between a copy's headline and its first sentence: date and source. */
const HEAD = 4;

/** Lines of second copies: the body is looked for without them. */
function copiesToLeave(
  snapshot: PageSnapshot,
  blocks: readonly Block[],
  facts: readonly LineFacts[],
  headlines: Headlines,
): Set<number> {
  const left = new Set<number>();
  const doubles = findDoubled(snapshot.nodes, blocks);
  if (doubles.length === 0) return left;
  const lengths = blocks.map((block) => block.text.length);
  const titles = headlines.titleLines();
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
    // A long headline reads like prose: the copy's own goes with it.
    for (const line of titles) if (line >= other.first - HEAD && line < other.first) left.add(line);
  }
  return left;
}

export interface Choice {
  readonly run: Run;
  readonly place: Place;
  readonly headline: Headline;
  /** Most of the run stands on the page a second time. */
  readonly twice: boolean;
}

/** The run of prose that is likeliest the body, with its place and headline; null where there is no prose. */
export function choose(
  snapshot: PageSnapshot,
  blocks: readonly Block[],
  facts: readonly LineFacts[],
): Choice | null {
  const headlines = createHeadlines(snapshot, blocks);
  const left = copiesToLeave(snapshot, blocks, facts, headlines);
  const skip = (block: number) => left.has(block);
  const again = [...left].reduce((sum, line) => sum + facts[line]!.han, 0);
  const choices = findRuns(snapshot.nodes, blocks, facts, skip)
    .sort((a, b) => b.han - a.han)
    .slice(0, MOST_RUNS)
    .map((run) => {
      const place = placeBody(snapshot, blocks, facts, run, skip);
      const headline = headlines.before(place.lines[0] ?? 0);
      return { run, place, headline, twice: again * 2 >= run.han };
    });
  // Comments may be longer than the article that they follow; the headline tells it.
  const worth = ({ run, headline }: Choice) => run.han * (headline.agrees ? 2 : 1);
  return choices.reduce<Choice | null>(
    (best, next) => (best && worth(best) >= worth(next) ? best : next),
    null,
  );
}
