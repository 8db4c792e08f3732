// The headline: the line that the page's own title repeats, or the first heading before the body.
import type { Block, PageSnapshot } from '../types.ts';
import { foldText } from './fold.ts';

/** What sites put between a headline and their own name. */
const SEPARATOR = /[_|｜–—]|\s[-–—]\s|--|-(?=[^-]{2,12}$)/;
const SHORTEST = 4;
const LONGEST = 120;

/** The parts of the page's title that may be the headline, folded, the likeliest first. */
function titleParts(snapshot: PageSnapshot): string[] {
  const titles = [snapshot.meta['og:title'] ?? '', snapshot.title];
  const parts = titles.flatMap((title) => [title, ...title.split(SEPARATOR)]).map(foldText);
  return [...new Set(parts)].filter((part) => part.length >= SHORTEST);
}

export interface Headline {
  /** Index into blocks, or -1. */
  readonly block: number;
  /** The page's title has it. */
  readonly agrees: boolean;
  readonly heading: boolean;
}

export interface Headlines {
  /** The headline among the visible lines before the body's first line (and that line itself). */
  before(body: number): Headline;
  /** Visible lines that say what the page's title says, links left out. */
  titleLines(): number[];
}

/** Reads the page's title once, and each line at most once. */
export function createHeadlines(snapshot: PageSnapshot, blocks: readonly Block[]): Headlines {
  const parts = titleParts(snapshot);
  const whole = parts[0] ?? '';
  const keys: (string | undefined)[] = [];
  const keyOf = (line: number): string => (keys[line] ??= foldText(blocks[line]!.text));
  return {
    before(body) {
      let best = -1;
      let bestPoints = 0;
      let agreed = false;
      let isHeading = false;
      for (let i = 0; i <= Math.min(body, blocks.length - 1); i++) {
        const block = blocks[i]!;
        if (block.hidden || block.text.length > LONGEST) continue;
        const heading = headingLevel(snapshot, block) > 0;
        // A link that repeats the title is a crumb or a list item.
        if (block.linkShare > 0.5 && !heading) continue;
        const key = keyOf(i);
        if (key.length < SHORTEST) continue;
        const agrees = parts.some((part) => same(part, key)) || (key.length >= 8 && whole.includes(key));
        if (!agrees && !heading) continue;
        // The nearest to the body wins.
        const points =
          (agrees ? 4 : 0) + (heading ? 2 : 0) - (block.linkShare > 0.5 ? 3 : 0) + i / blocks.length;
        if (points >= bestPoints) {
          best = i;
          bestPoints = points;
          agreed = agrees;
          isHeading = heading;
        }
      }
      return { block: best, agrees: agreed, heading: isHeading };
    },
    titleLines() {
      const lines: number[] = [];
      blocks.forEach((block, i) => {
        if (block.hidden || block.text.length > LONGEST || block.linkShare > 0.5) return;
        const key = keyOf(i);
        if (key.length >= SHORTEST && parts.some((part) => same(part, key))) lines.push(i);
      });
      return lines;
    },
  };
}

function same(part: string, key: string): boolean {
  if (part === key) return true;
  if (key.length < 8 || part.length < 8) return false;
  return part.startsWith(key) || key.startsWith(part);
}

/** 1 to 3 for text in h1 to h3, 0 else. */
function headingLevel(snapshot: PageSnapshot, block: Block): number {
  for (let at = block.texts[0]!, up = 0; at > 0 && up < 5; at = snapshot.nodes[at]!.parent, up++) {
    const level = ['h1', 'h2', 'h3'].indexOf(snapshot.nodes[at]!.tag) + 1;
    if (level > 0) return level;
  }
  return 0;
}
