// Is this a Chinese news article, and where is its body? Cheap evidence first, each piece with its reason.
import { detectScript } from '../script/detect.ts';
import type { ArticleMap, Block, PageSnapshot } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { choose } from './choose.ts';
import { foreignTongue } from './language.ts';
import { MOST_TEXT } from './limits.ts';
import { judgeLine, type LineFacts } from './lines.ts';
import { weigh } from './weigh.ts';

/** UTF-16 code units that tell the script: a page has one, and forty characters show it. */
const SCRIPT_READ = 2_000;

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

/** Han characters of hidden prose that make a page worth a second look: a body that its script shows later. */
const HIDDEN_BODY = 200;
/** Points of such a body: headline, and date or source, besides its length (hidden agreements have none). */
const HIDDEN_POINTS = 5;

/** The verdict over a page as if its hidden lines were shown; null where that makes no article either. */
function judgeHidden(snapshot: PageSnapshot, blocks: readonly Block[], facts: readonly LineFacts[]) {
  const hidden = blocks.reduce(
    (sum, block, i) => sum + (block.hidden && facts[i]!.prose ? facts[i]!.han : 0),
    0,
  );
  if (hidden < HIDDEN_BODY) return null;
  const shown = blocks.map((block) => (block.hidden ? { ...block, hidden: false } : block));
  const choice = choose(snapshot, shown, facts);
  if (!choice?.headline.agrees || blocks[choice.headline.block]!.hidden) return null;
  const verdict = weigh(snapshot, shown, facts, choice);
  return verdict.article && verdict.points >= HIDDEN_POINTS
    ? { ...verdict, title: choice.headline.block }
    : null;
}

/**
 * Reads a page. Never throws. A page without an article has `article: false`; title, body and root then name
 * its likeliest place, if there is one. An article that is not shown yet has no body.
 */
export function findArticle(snapshot: PageSnapshot): ArticleMap {
  const blocks = readBlocks(snapshot);
  const nothing = { article: false, script: null, blocks, title: -1, body: [], root: -1 };
  if (blocks.length === 0) return { ...nothing, why: ['no text'] };
  if (snapshot.nodes.reduce((sum, { text }) => sum + text.length, 0) >= MOST_TEXT)
    return { ...nothing, why: ['too much text'] };
  const facts = blocks.map(judgeLine);
  const tongue = foreignTongue(blocks);
  if (tongue) return { ...nothing, why: [tongue] };
  const choice = choose(snapshot, blocks, facts);
  const verdict = choice && weigh(snapshot, blocks, facts, choice);
  if (!choice || !verdict?.article) {
    const later = judgeHidden(snapshot, blocks, facts);
    if (later) return { ...nothing, article: true, why: [...later.why, 'not shown yet'], title: later.title };
    if (!choice || !verdict) return { ...nothing, why: ['no prose'] };
  }
  const { place, headline } = choice;
  const text = place.lines.map((line) => blocks[line]!.text).join('\n');
  return {
    article: verdict.article,
    why: verdict.why,
    script: detectScript(text.slice(0, SCRIPT_READ)),
    blocks,
    title: headline.block,
    body: withoutHead(place.lines, headline.block, facts),
    root: place.root,
  };
}
