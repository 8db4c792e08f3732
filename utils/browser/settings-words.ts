// The reader's own words for conversion as a text list: a pair a line, for thousands of lines. Pure.

/** A word of the reader's own and what conversion puts in its place. */
export type OwnWord = readonly [from: string, to: string];

/** A word longer than this is a sentence; the longest entry of OpenCC's dictionaries has 16 characters. */
export const LONGEST_WORD = 64;

const unfit = /[\u0000-\u001f\u007f\u2028\u2029]/;

const wellFormed = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= LONGEST_WORD && !unfit.test(text) && text.trim() === text;

/** A pair as storage and files may hold it: a word, and something other in its place (it may be nothing). */
export const isOwnWord = (value: unknown): value is OwnWord =>
  Array.isArray(value) &&
  value.length === 2 &&
  wellFormed(value[0]) &&
  value[0] !== '' &&
  wellFormed(value[1]);

export interface WordFault {
  /** Line number, from 1. */
  readonly line: number;
  readonly text: string;
}
export interface WordList {
  readonly words: OwnWord[];
  readonly faults: WordFault[];
  /** Words that stood there more than once: the last one holds. */
  readonly repeated: number;
}

/**
 * Reads a list: `from to` a line, parted by a tab, `=`, `=>`, `→`, `,` or spaces (OpenCC's own dictionary files
 * are of this kind: of several targets the first is taken). Empty lines and lines that begin with # are skipped.
 */
export function parseWords(text: string): WordList {
  const words = new Map<string, string>();
  const faults: WordFault[] = [];
  let repeated = 0;
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((raw, index) => {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) return;
      const pair = splitPair(line);
      if (!isOwnWord(pair)) {
        faults.push({ line: index + 1, text: line });
        return;
      }
      if (words.has(pair[0])) repeated++;
      words.set(pair[0], pair[1]);
    });
  return { words: [...words], faults, repeated };
}

function splitPair(line: string): string[] {
  const tab = line.indexOf('\t');
  if (tab > 0) {
    const targets = line.slice(tab + 1).trim();
    return [line.slice(0, tab).trim(), targets.split(' ')[0] ?? ''];
  }
  const sign = /=>|→|=|,|，/.exec(line);
  if (sign && sign.index > 0)
    return [line.slice(0, sign.index).trim(), line.slice(sign.index + sign[0].length).trim()];
  return line.split(/[ \u3000]+/);
}

/** The list as text, a pair a line, as parseWords reads it. */
export const formatWords = (words: readonly OwnWord[]): string =>
  words.map(([from, to]) => `${from}\t${to}`).join('\n');

/** The pairs of a text that formatWords wrote, unchecked. */
export const splitWords = (text: string): string[][] =>
  text === '' ? [] : text.split('\n').map((line) => line.split('\t'));
