// Weighs the evidence that a run of prose is a news article.
import type { Block, PageSnapshot } from '../types.ts';
import type { Choice } from './choose.ts';
import { objectionsTo } from './contrary.ts';
import type { LineFacts } from './lines.ts';

export interface Verdict {
  readonly article: boolean;
  readonly points: number;
  readonly why: string[];
}

/**
 * The shortest saved article has 3.3 points (128 Han, headline, date), the strongest other page 2.7 (a table of
 * films with headline and date); 200 Han under their own headline suffice without date and source.
 */
const ENOUGH = 3;
/** Lines around the body in which its date and source stand. */
const NEAR = 12;
/** Lines between a headline and its body (buttons, a gallery): under 30 on the saved pages. */
const FAR = 40;
/** Han of the shortest body: a brief of two sentences. */
const SHORTEST_BODY = 40;

/** Points for length, headline, date, source and byline against points for the marks of other kinds of page. */
export function weigh(
  snapshot: PageSnapshot,
  blocks: readonly Block[],
  facts: readonly LineFacts[],
  { run, headline, place, twice }: Choice,
): Verdict {
  const why = [`prose ${run.han} in ${run.lines.length}`];
  const first = place.lines[0] ?? 0;
  const last = place.lines.at(-1) ?? 0;
  let points = Math.min(run.han / 100, 4);
  const near = (test: (line: LineFacts) => boolean) => {
    const from = headline.block > first - FAR ? Math.min(headline.block, first - NEAR) : first - NEAR;
    for (let i = Math.max(0, from); i <= Math.min(last + NEAR, blocks.length - 1); i++) {
      if (!blocks[i]!.hidden && test(facts[i]!)) return true;
    }
    return false;
  };
  const add = (value: number, reason: string) => {
    points += value;
    why.push(reason);
  };
  if (headline.agrees) add(1, 'headline agrees with title');
  else if (headline.heading) add(0.5, 'heading');
  if (near((line) => line.date)) add(1, 'date');
  if (near((line) => line.source)) add(1, 'source');
  if (place.lines.some((line) => facts[line]!.dateline)) add(1, 'dateline');
  const type = snapshot.meta['og:type'] ?? '';
  if (snapshot.jsonLdArticle || /article|news/i.test(type)) add(1, 'says so itself');
  // Sites print articles twice; none of 340 saved pages had a list of that kind.
  if (twice) add(0.5, 'printed twice');
  if (points < ENOUGH) return { article: false, points, why: [...why, `points ${points.toFixed(1)}`] };
  for (const objection of objectionsTo(
    blocks,
    facts,
    run,
    blocks[headline.block]?.text ?? '',
    snapshot.title,
  ))
    add(objection.points, objection.why);
  why.push(`points ${points.toFixed(1)}`);
  return { article: points >= ENOUGH && run.han >= SHORTEST_BODY, points, why };
}
