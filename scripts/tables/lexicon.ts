// Compiles the lexicon of the reading mode: a trie over Simplified words whose values hold the word's cost and,
// for each ambiguous character in it, which of its Traditional forms the word takes.

import {
  COST_BITS,
  COST_STEP,
  FORM_BITS,
  MOST_FORMS,
  UNSURE,
  VALUE_BITS,
} from '../../utils/script/lexicon-format.ts';
import type { SectionData } from './container.ts';
import type { Dictionaries } from './dictionaries.ts';
import { buildForest } from './double-array.ts';
import { ALONE, BOUND, BOUND_PRICE } from './lexicon-alone.ts';
import { FORMS, NAIVE_FORMS, RARE } from './lexicon-corrections.ts';
import { type Lexicon, readLexicon } from './lexicon-sources.ts';

/** A word with an ambiguous character is worth its place from this frequency on (of 204 M word uses). */
const LEAST_AMBIGUOUS = 10;
/** A two-character word without one, as a rival at word boundaries, from this (500 saves 0.3 hard errors on news translations, and doubles the table). */
const LEAST_RIVAL = 1000;

/** Traditional forms of each Simplified character, the usual one first; only characters with several. */
export function ambiguousForms({ STCharacters, STPhrases }: Dictionaries): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    if (from.length !== 1 || to.length !== 1) return;
    const list = forms.get(from) ?? [STCharacters.get(from)?.length === 1 ? STCharacters.get(from)! : from];
    if (!list.includes(to)) list.push(to);
    forms.set(from, list);
  };
  for (const [from, to] of STCharacters) add(from, to);
  for (const [from, to] of STPhrases) {
    if (from.length === to.length) for (let at = 0; at < from.length; at++) add(from[at]!, to[at]!);
  }
  for (const [from, to] of NAIVE_FORMS) add(from, to);
  return new Map(
    [...forms].filter(([, list]) => list.length > 1).map(([from, list]) => [from, list.slice(0, MOST_FORMS)]),
  );
}

export function ambiguousCharacters(dictionaries: Dictionaries): ReadonlySet<string> {
  return new Set(ambiguousForms(dictionaries).keys());
}

/** Can the word decide anything? */
export function isWorthKeeping(hans: string, count: number, ambiguous: ReadonlySet<string>): boolean {
  if (hans.length === 1) return true;
  if ([...hans].some((character) => ambiguous.has(character))) return count >= LEAST_AMBIGUOUS;
  return hans.length === 2 && count >= LEAST_RIVAL;
}

/** Price of a character that differs from OpenCC's own choice; measured in the field notes. */
const DEVIATION = 2;

/** The same where OpenCC's phrases name the word: 血癥, 託着 and 想象 are slips of the other sources. */
const KNOWN_DEVIATION = 8;

/** A second form with this share of the uses makes a word unsure. */
const UNSURE_SHARE = 0.02;

function best(
  forms: ReadonlyMap<string, number>,
  expected: string,
  deviation: number,
): { hant: string; count: number; sure: boolean } {
  let choice = { hant: expected, count: 0, score: -Infinity };
  let sum = 0;
  for (const [hant, count] of forms) {
    sum += count;
    let score = Math.log(count);
    for (let at = 0; at < hant.length; at++) if (hant[at] !== expected[at]) score -= deviation;
    if (score > choice.score) choice = { hant, count, score };
  }
  const others = [...forms].filter(([hant]) => hant !== choice.hant).map(([, count]) => count);
  return { hant: choice.hant, count: sum, sure: Math.max(0, ...others) < sum * UNSURE_SHARE };
}

function encode(
  hans: string,
  hant: string,
  cost: number,
  forms: ReadonlyMap<string, string[]>,
): number | null {
  let value = Math.min((1 << COST_BITS) - 1, Math.round(cost * COST_STEP));
  let shift = COST_BITS;
  for (let at = 0; at < hans.length; at++) {
    const list = forms.get(hans[at]!);
    if (list === undefined) continue;
    const form = list.indexOf(hant[at]!);
    if (form < 0 || shift + FORM_BITS > VALUE_BITS) return null;
    value |= form << shift;
    shift += FORM_BITS;
  }
  return value;
}

/** Cost of each form of an ambiguous character standing alone, in the lexicon's units. */
function formCosts(forms: readonly [string, string[]][], lexicon: Lexicon, total: number): Uint16Array {
  const costs = new Uint16Array(forms.length * MOST_FORMS);
  forms.forEach(([hans, list], row) => {
    const counts = lexicon.get(hans);
    list.forEach((hant, form) => {
      const alone = Math.round(Math.log(total / (counts?.get(hant) ?? 0.5)) * COST_STEP);
      costs[row * MOST_FORMS + form] = alone + (BOUND.includes(hant) ? BOUND_PRICE : 0);
    });
  });
  return costs;
}

export function compileLexicon(lexicon: Lexicon, dictionaries: Dictionaries): SectionData[] {
  const forms = ambiguousForms(dictionaries);
  const ambiguous = new Set(forms.keys());
  const { STCharacters, STPhrases } = dictionaries;
  let total = 0;
  for (const list of lexicon.values()) for (const count of list.values()) total += count;
  const entries: [string, number][] = [];
  for (const [hans, list] of lexicon) {
    const expected =
      STPhrases.get(hans) ?? [...hans].map((character) => STCharacters.get(character) ?? character).join('');
    const { hant, count, sure } = best(
      list,
      FORMS.get(hans) ?? expected,
      STPhrases.has(hans) ? KNOWN_DEVIATION : DEVIATION,
    );
    const known = (STPhrases.has(hans) && !RARE.has(hans)) || FORMS.has(hans) || count >= LEAST_AMBIGUOUS;
    if (!isWorthKeeping(hans, known ? Math.max(count, LEAST_AMBIGUOUS) : count, ambiguous)) continue;
    const form = hans.length === 1 ? (ALONE.get(hans) ?? hant) : hant;
    const value = encode(hans, form, Math.log(total / count), forms);
    if (value !== null) entries.push([hans, sure && !FORMS.has(hans) ? value : value | UNSURE]);
  }
  const inWords = new Set(entries.flatMap(([hans]) => (hans.length > 1 ? [...hans] : [])));
  const forest = buildForest([
    entries.filter(([hans]) => hans.length > 1 || inWords.has(hans) || ambiguous.has(hans)),
  ]);
  const ambiguousList = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ['formcost', formCosts(ambiguousList, lexicon, total)],
    ['codes', forest.codes],
    ['checks', forest.checks],
    ['links', forest.links],
    ['roots', forest.roots],
    ['forms', ambiguousList.map(([from, list]) => from + list.join('')).join('\n')],
  ];
}

export async function lexiconSections(dictionaries: Dictionaries): Promise<SectionData[]> {
  return compileLexicon(await readLexicon(dictionaries), dictionaries);
}
