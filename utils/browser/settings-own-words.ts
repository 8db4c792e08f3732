// The reader's own words in conversion: texts are cut at them, the rest is converted, and all is put together.
import type { OwnWord } from './settings-schema.ts';

export interface CutTexts {
  /** What the converter is to convert, in order. */
  readonly rest: string[];
  /** The pieces with their own words replaced; `converted` answers `rest` one to one. */
  join(converted: readonly string[]): string[];
}

/**
 * Cuts pieces of text at the reader's own words, the longest first at each place. Each place costs at most as
 * many look-ups as there are lengths of words that begin with its character (64 at most, settings-words.ts),
 * however many words there are.
 */
export function cutAtOwnWords(pieces: readonly string[], words: readonly OwnWord[]): CutTexts {
  if (words.length === 0) return { rest: [...pieces], join: (converted) => [...converted] };
  const targets = new Map(words);
  const lengths = lengthsByFirst(targets.keys());
  const rest: string[] = [];
  const plans = pieces.map((piece) => {
    const plan: (string | number)[] = [];
    let from = 0;
    for (let at = 0; at < piece.length; ) {
      const length = lengths.get(piece[at]!)?.find((n) => targets.has(piece.slice(at, at + n)));
      if (length === undefined) {
        at++;
        continue;
      }
      if (at > from) plan.push(rest.push(piece.slice(from, at)) - 1);
      plan.push(targets.get(piece.slice(at, at + length))!);
      at += length;
      from = at;
    }
    if (from < piece.length || piece === '') plan.push(rest.push(piece.slice(from)) - 1);
    return plan;
  });
  return {
    rest,
    join: (converted) =>
      plans.map((plan) => plan.map((part) => (typeof part === 'number' ? converted[part]! : part)).join('')),
  };
}

/** For each first character (UTF-16 unit) the lengths of the words that begin with it, longest first. */
function lengthsByFirst(words: Iterable<string>): Map<string, number[]> {
  const found = new Map<string, Set<number>>();
  for (const word of words) {
    const first = word[0]!;
    found.set(first, (found.get(first) ?? new Set()).add(word.length));
  }
  return new Map([...found].map(([first, own]) => [first, [...own].sort((a, b) => b - a)]));
}
