// The reading mode: a word lattice over the lexicon decides what longest match gets wrong at word boundaries
// (一百年历史, 被发明, 参与制造). The cheapest path of words wins (Viterbi over unigram costs), clause by clause.
import type { Sections } from './container.ts';
import { leftover } from './leftover.ts';
import { COST_BITS, FORM_BITS, MOST_FORMS, UNSURE } from './lexicon-format.ts';
import { type Forest, firstLinks, openForest } from './trie.ts';

/** Longer clauses are cut here; only text without any punctuation has them. */
const LONGEST_CLAUSE = 2048;
/** Cost of a character that no word begins with: dearer than any word. */
const UNKNOWN = 264;

export interface Reading {
  readonly forest: Forest;
  readonly first: Uint32Array;
  /** 0 for a code unit with one form; else 1 + its row in `forms`. */
  readonly row: Uint16Array;
  readonly forms: Uint16Array;
  /** Cost of each form standing alone, beside `forms`. */
  readonly formCosts: Uint16Array;
  /** Per position of the clause: cheapest cost, start and value of the last word. */
  readonly costs: Int32Array;
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function openReading(sections: Sections): Reading {
  const forest = openForest(
    sections.u16('codes'),
    sections.u16('checks'),
    sections.u32('links'),
    sections.u32('roots'),
  );
  const lines = sections.text('forms').split('\n');
  const row = new Uint16Array(0x10000);
  const forms = new Uint16Array(lines.length * MOST_FORMS);
  lines.forEach((line, at) => {
    row[line.charCodeAt(0)] = at + 1;
    for (let form = 1; form < line.length; form++) forms[at * MOST_FORMS + form - 1] = line.charCodeAt(form);
  });
  return {
    forest,
    first: firstLinks(forest, 0),
    row,
    forms,
    formCosts: sections.u16('formcost'),
    costs: new Int32Array(LONGEST_CLAUSE + 1),
    starts: new Int32Array(LONGEST_CLAUSE + 1),
    values: new Int32Array(LONGEST_CLAUSE + 1),
  };
}

/** End of the clause at `at`: units that words of the lexicon are made of. */
export function clauseEnd(reading: Reading, text: string, at: number): number {
  const { labels } = reading.forest;
  const limit = Math.min(text.length, at + LONGEST_CLAUSE);
  let end = at;
  while (end < limit && labels[text.charCodeAt(end)] !== 0) end++;
  return end;
}

/** Fills costs, starts and values for the clause [from, to). */
export function findPath(reading: Reading, text: string, from: number, to: number): void {
  const { costs, starts, values, first } = reading;
  const { labels, checks, links } = reading.forest;
  const length = to - from;
  costs[0] = 0;
  for (let at = 1; at <= length; at++) costs[at] = 0x3fffffff;
  for (let at = 0; at < length; at++) {
    const cost = costs[at]!;
    if (cost + UNKNOWN < costs[at + 1]!) {
      costs[at + 1] = cost + UNKNOWN;
      starts[at + 1] = at;
      values[at + 1] = 0;
    }
    let link = first[labels[text.charCodeAt(from + at)]!]!;
    let end = at + 1;
    while (link !== 0) {
      const leaf = (link & 1) !== 0;
      if (leaf || (link & 2) !== 0) {
        const value = leaf ? link >>> 1 : links[link >>> 2]!;
        const sum = cost + (value & ((1 << COST_BITS) - 1));
        if (sum < costs[end]!) {
          costs[end] = sum;
          starts[end] = at;
          values[end] = value;
        }
      }
      if (leaf || end >= length) break;
      const label = labels[text.charCodeAt(from + end)]!;
      const slot = (link >>> 2) + label;
      if (checks[slot] !== label) break;
      link = links[slot]!;
      end++;
    }
  }
}

/**
 * Writes the Traditional form (OpenCC's standard) of the clause [from, to) to `out`, unit for unit, except for
 * units with a single form, which it leaves alone. `edges`, if given, gets 1 where a word begins.
 */
export function readClause(
  reading: Reading,
  text: string,
  from: number,
  to: number,
  out: Uint16Array,
  offset: number,
  edges?: Uint8Array,
): void {
  findPath(reading, text, from, to);
  const { starts, values, row, forms } = reading;
  let end = to - from;
  while (end > 0) {
    const start = starts[end]!;
    let rest = (values[end]! & ~UNSURE) >>> COST_BITS;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(from + at);
      const own = row[code]!;
      if (own === 0) continue;
      out[offset + at] = forms[(own - 1) * MOST_FORMS + (rest & (MOST_FORMS - 1))]!;
      rest >>>= FORM_BITS;
      const rule = leftover(text, from + at, end - start);
      if (rule !== 0) out[offset + at] = rule;
    }
    if (edges) edges[offset + start] = 1;
    end = start;
  }
}
