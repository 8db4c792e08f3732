// Which lines repeat the kept body: every sentence of the line stands in the body, in order, and the lines
// together cover the body. A line with one sentence of its own is never among them.

import { FLAT } from '../article/copies.ts';
import { foldText } from '../article/fold.ts';
import type { ArticleMap, Block, PageSnapshot } from '../types.ts';
import { boxOf, withEdges } from './edges.ts';
import { createBody } from './repeats.ts';

/** A stretch of lines that repeats the body. */
interface Stretch {
  lines: number[];
  /** Folded characters of the body that it repeats. */
  shared: number;
  sentences: number;
  /** Where in the folded body it begins, and where its last line ends. */
  from: number;
  at: number;
}

/** Lines that a copy may have of its own between two repeated ones (a picture's caption, an advertisement). */
const GAP = 6;
/** Share of the body that a second copy covers; the refrains, leads and quotes of saved pages stay under a third. */
const LEAST_COVER = 0.5;
const LEAST_SHARED = 100;
/** A brief of two sentences, printed twice whole. */
const LEAST_WHOLE = 60;
const LEAST_SENTENCES = 3;
/** A copy reads on: it leaves out less than this of the stretch that it repeats; a summary leaves out more. */
const LEAST_DENSE = 0.6;
/** A copy that begins and ends with the body may lack its longest paragraph. */
const LEAST_FRAMED = 0.25;
/** Folded characters before the body's first, and after its last repeated sentence: a dateline, a byline. */
const EDGE = 24;
const LEAST_TEASER = 60;

/** Indices of the blocks that are a second copy of the body's lines. */
export function findDuplicates(snapshot: PageSnapshot, article: ArticleMap): number[] {
  const { blocks, body } = article;
  const inBody = new Set(body);
  if (!mayRepeat(blocks, inBody)) return [];
  const whole = body.map((line) => foldText(blocks[line]!.text)).join('');
  const repeated = createBody(whole);
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  let gap = 0;
  blocks.forEach((block, i) => {
    if (block.hidden) return;
    const own = inBody.has(i);
    const found = own || block.linkShare >= 0.5 ? null : repeated.repeats(block.text, open?.at ?? 0);
    if (!found) {
      gap++;
      if (own || gap > GAP) open = null;
      return;
    }
    if (!open || found.at < open.at) {
      open = { lines: [], shared: 0, sentences: 0, from: found.at, at: 0 };
      stretches.push(open);
    }
    gap = 0;
    open.lines.push(i);
    open.shared += found.shared;
    open.sentences += found.sentences;
    open.at = found.end;
  });
  const copies = stretches.flatMap((stretch) => {
    const more = expander(blocks, stretch.lines.at(-1)!);
    if (!isCopy(stretch, repeated.length) && !isTeaser(stretch, repeated.length, blocks, more)) return [];
    return [{ stretch, more, box: boxOf(snapshot, article, stretch.lines) }];
  });
  const boxes = copies.map(({ box }) => box).filter((box) => box !== -1);
  return copies.flatMap(({ stretch, more, box }) => {
    if (box === -1)
      return isPastedTwice(stretch, body, repeated.length)
        ? withShortLines(article, inBody, stretch.lines)
        : [];
    return withEdges(snapshot, article, stretch.lines, box, boxes, inBody, more);
  });
}

/** Is there enough other text on the page to be a copy at all? */
function mayRepeat(blocks: readonly Block[], inBody: ReadonlySet<number>): boolean {
  let others = 0;
  blocks.forEach((block, i) => {
    if (!block.hidden && block.linkShare < 0.5 && block.text.length >= 12 && !inBody.has(i))
      others += block.text.length;
  });
  return others >= LEAST_TEASER;
}

function isCopy(stretch: Stretch, length: number): boolean {
  const { shared, sentences, from, at } = stretch;
  const cover = shared / length;
  if (cover >= 0.9 && shared >= LEAST_WHOLE) return true;
  if (shared < LEAST_SHARED) return false;
  if (sentences < LEAST_SENTENCES) return false;
  if (cover >= LEAST_COVER && shared >= (at - from) * LEAST_DENSE) return true;
  return from <= EDGE && at >= length - EDGE && cover >= LEAST_FRAMED;
}

const EXPAND =
  /^(?:点击|點擊)?(?:展开|展開|阅读|閱讀|查看|显示|顯示|看)?(?:全文|全部|更多|详细|詳細|详情|詳情|余下|餘下).{0,6}$/;
const CUT = /(?:…|⋯|\.{3})[^。！？]{0,8}$/;

/** The "read on" line right behind a line, or -1. */
function expander(blocks: readonly Block[], line: number): number {
  for (let i = line + 1; i < blocks.length && i <= line + 2; i++) {
    if (!blocks[i]!.hidden && EXPAND.test(blocks[i]!.text.replace(/[\s>»›[\]【】]/g, ''))) return i;
  }
  return -1;
}

/** The beginning of the body, cut off, with the whole of it elsewhere. A lead that is quoted whole is none. */
function isTeaser(stretch: Stretch, length: number, blocks: readonly Block[], more: number): boolean {
  const { shared, sentences, from, at, lines } = stretch;
  if (from > EDGE || shared < LEAST_TEASER || shared < (at - from) * 0.9) return false;
  const cut = CUT.test(blocks[lines.at(-1)!]!.text);
  if (more !== -1) return cut || sentences >= LEAST_SENTENCES;
  return cut && sentences >= LEAST_SENTENCES && shared >= length * LEAST_FRAMED;
}

/** Lines behind a pasted text (byline, place) and before it (a first line that was taken for its headline). */
const BEHIND = 8;
const BEFORE = 4;

/** The pasted lines, with those among and behind them that the kept text has word for word, too (no sentences). */
function withShortLines(
  { blocks, body }: ArticleMap,
  inBody: ReadonlySet<number>,
  lines: readonly number[],
): number[] {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const end = first > body[0]! ? first - 1 : body.at(-1)! + BEHIND;
  const known = new Set<string>();
  for (let i = body[0]!; i <= Math.min(end, blocks.length - 1); i++)
    if (!blocks[i]!.hidden) known.add(foldText(blocks[i]!.text));
  const found = new Set(lines);
  for (let i = first; i <= last + BEHIND && i < blocks.length; i++) {
    if (inBody.has(i)) break;
    if (!blocks[i]!.hidden && blocks[i]!.linkShare === 0 && known.has(foldText(blocks[i]!.text)))
      found.add(i);
  }
  const head = new Set(
    blocks.slice(Math.max(0, body[0]! - BEFORE), body[0]).map(({ text }) => foldText(text)),
  );
  for (
    let i = first - 1;
    i >= first - BEFORE && !inBody.has(i) && head.has(foldText(blocks[i]?.text ?? ''));
    i--
  )
    found.add(i);
  return [...found];
}

/** The whole of the text again in the same element, behind it or before it: an editor's double paste. */
function isPastedTwice(stretch: Stretch, body: readonly number[], length: number): boolean {
  const { shared, sentences, lines } = stretch;
  const whole = shared >= FLAT.shared && sentences >= FLAT.sentences && shared >= length * FLAT.share;
  return whole && (lines[0]! > body.at(-1)! || lines.at(-1)! < body[0]!);
}
