// Key sentences of an ordinary article: its lead and the sentences that carry its rarest words, in page order.
import type { Lexicon } from './lexicon.ts';
import { splitAt } from './sentences.ts';
import type { Span } from './text.ts';

/** A key sentence, or a subheading. */
export interface KeySentence extends Span {
  readonly heading: boolean;
}

const MOST = 7;
/** Shorter sentences are captions and credits; in the 120 ordinary reports 95 % of the sentences have more. */
const SHORTEST = 12;
/** No more sentences are weighed: an article's points stand in its first part, and the time stays bounded. */
const WEIGHED = 400;

interface Candidate extends Span {
  readonly order: number;
  readonly paragraph: number;
  readonly place: number;
  score: number;
}

/** The lead and up to six more sentences of the folded text, in page order; at least one where there is a text. */
export function keySentences(
  text: string,
  body: readonly Span[],
  lexicon: Lexicon | undefined,
): KeySentence[] {
  const candidates: Candidate[] = [];
  const headings: KeySentence[] = [];
  for (const [paragraph, line] of body.entries()) {
    if (candidates.length >= WEIGHED) break;
    const whole = text.slice(line.start, line.end);
    if (
      paragraph > 0 &&
      whole.length <= 30 &&
      whole.length >= 4 &&
      !/[。！？；：，、”）|]$/.test(whole) &&
      /[\u4e00-\u9fff]{4}/.test(whole)
    ) {
      headings.push({ start: line.start, end: line.end, heading: true });
      continue;
    }
    splitAt(text, line.start, line.end, '。！？').forEach((s, place) => {
      const span = { start: s.start, end: Math.min(s.end, s.start + 600) };
      if (span.end - span.start >= SHORTEST)
        candidates.push({ ...span, order: candidates.length, paragraph, place, score: 0 });
    });
  }
  if (candidates.length === 0) {
    const first = body[0];
    return first
      ? [{ start: first.start, end: Math.min(first.end, first.start + 600), heading: false }]
      : headings;
  }
  weigh(text, candidates, lexicon);
  const wanted = Math.max(3, Math.min(MOST, Math.round(candidates.length / 3)));
  const [lead, ...rest] = candidates;
  const picked = rest.sort((a, b) => b.score - a.score || a.order - b.order).slice(0, wanted - 1);
  const kept = [lead!, ...picked].map((c) => ({ start: c.start, end: c.end, heading: false }));
  return [...kept, ...headings.slice(0, MOST)].sort((a, b) => a.start - b.start);
}

const tokensOf = (sentence: string, lexicon: Lexicon | undefined): string[] => {
  if (lexicon) return lexicon.cut(sentence).filter((w) => w.length >= 2);
  const out: string[] = [];
  for (let i = 0; i + 1 < sentence.length; i++) {
    const pair = sentence.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) out.push(pair);
  }
  return out;
};

/**
 * Sum of tf·idf over the sentence's different words, divided by the root of its length (the sum-basic family:
 * Nenkova & Vanderwende 2005), raised for the first sentence of a paragraph.
 */
function weigh(text: string, candidates: Candidate[], lexicon: Lexicon | undefined): void {
  const words = candidates.map((c) => new Set(tokensOf(text.slice(c.start, c.end), lexicon)));
  const frequency = new Map<string, number>();
  for (const set of words) for (const w of set) frequency.set(w, (frequency.get(w) ?? 0) + 1);
  candidates.forEach((c, i) => {
    let sum = 0;
    for (const w of words[i]!) {
      const count = frequency.get(w)!;
      if (count > 1) sum += Math.log(count) * (lexicon ? lexicon.idf(w) : 1);
    }
    const length = Math.sqrt(Math.max(20, c.end - c.start));
    c.score = (sum / length) * (c.place === 0 ? 1.25 : 1) * (c.paragraph <= 2 ? 1.15 : 1);
  });
}
