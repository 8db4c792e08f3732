// Makes the text that the rules read, and the way back: folded, wrapped lines joined, spaces as commas where a
// text has no punctuation.
import { foldForReading, type Span, trimSpan } from './text.ts';

export interface Reading {
  readonly text: string;
  /** Offset in the report of a span of the reading text, UTF-16 code units. */
  source(span: Span): Span;
}

const isBreak = (c: string): boolean => c === '\n' || c === '|' || c === '\u2028';
const ENDS = /[。！？；：…”）]$/;

/** The lines of a text, white space trimmed, empty ones left out. A cell of a table is a line. */
export function linesOf(text: string): Span[] {
  const out: Span[] = [];
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isBreak(text[i]!)) continue;
    const span = trimSpan(text, from, i);
    if (span.end > span.start) out.push(span);
    from = i + 1;
  }
  return out;
}

/** Widths of a hard-wrapped text in characters (a table cell of 12 to a wide page of 90). */
const NARROWEST = 12;
const WIDEST = 90;
/** A line counts as full at this share of the longest. */
const FULL = 0.8;

const widthOf = (lines: readonly Span[]): number => lines.reduce((w, l) => Math.max(w, l.end - l.start), 0);

/** Lines broken at a fixed width: most are nearly as long as the longest and end in mid-sentence. */
function isWrapped(text: string, lines: readonly Span[], width: number): boolean {
  if (lines.length < 4 || width < NARROWEST || width > WIDEST) return false;
  const open = lines.filter((l) => l.end - l.start >= width * FULL && !ENDS.test(text.slice(l.start, l.end)));
  return open.length >= lines.length * 0.5 && /[。]/.test(text);
}

/** Joins wrapped lines; the pieces of the text that stay, in order, or null where nothing is wrapped. */
function unwrap(text: string): Span[] | null {
  const lines = linesOf(text);
  const width = widthOf(lines);
  if (!isWrapped(text, lines, width)) return null;
  const pieces: Span[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const full = line.end - line.start >= width * FULL;
    if (!next || !full || /[。！？]$/.test(text.slice(line.start, line.end))) return;
    pieces.push({ start: from, end: line.end });
    from = next.start;
  });
  pieces.push({ start: from, end: text.length });
  return pieces;
}

const PUNCTUATION = /[，。；：！？]/g;
/** Fewer marks than one in this many characters: the text was stripped of its punctuation (normal: one in 12). */
const BARE = 80;

/** 会议强调 一要提高认识 二要落实责任: where there are no marks, a space between Han characters is one. */
function spacesAsCommas(text: string): string {
  const marks = text.match(PUNCTUATION)?.length ?? 0;
  if (marks * BARE > text.length) return text;
  return text.replace(
    /([\u4e00-\u9fff”》）])[ ]+(?=[\u4e00-\u9fff“《（])/g,
    (gap, before: string) => `${before}${'，'.padEnd(gap.length - 1)}`,
  );
}

/** Prepares a report for the rules. */
export function readingOf(report: string): Reading {
  const folded = foldForReading(report);
  const pieces = unwrap(folded);
  if (!pieces) return { text: spacesAsCommas(folded), source: (span) => span };
  const text = pieces.map((p) => folded.slice(p.start, p.end)).join('');
  const positions = new Uint32Array(text.length + 1);
  let at = 0;
  for (const piece of pieces) for (let i = piece.start; i < piece.end; i++) positions[at++] = i;
  return {
    text,
    source: ({ start, end }) =>
      end > start
        ? { start: positions[start]!, end: positions[end - 1]! + 1 }
        : { start: positions[start]!, end: positions[start]! },
  };
}
