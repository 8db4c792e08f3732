// A reading over a few words of one's own making, whose prices a test can add up by hand.
import { writeContainer } from '../../../scripts/tables/container.ts';
import { buildForest } from '../../../scripts/tables/double-array.ts';
import { openContainer } from '../../../utils/script/container.ts';
import { COST_BITS, FORM_BITS, MOST_FORMS, UNSURE } from '../../../utils/script/lexicon-format.ts';
import { openReading, type Reading } from '../../../utils/script/reading.ts';

/** A character, its forms, and what each costs alone. */
export type Forms = readonly [character: string, forms: string, costs: readonly number[]];
/** A word, its price, the places of its ambiguous characters' forms in their lists, and whether it is unsure. */
export type Word = readonly [word: string, cost: number, forms?: readonly number[], unsure?: boolean];

export function madeReading(rows: readonly Forms[], words: readonly Word[]): Reading {
  const formCosts = new Uint16Array(rows.length * MOST_FORMS);
  rows.forEach(([, , costs], row) => {
    formCosts.set(costs, row * MOST_FORMS);
  });
  const forest = buildForest([
    words.map(([word, cost, forms = [], unsure = false]) => {
      const packed = forms.reduce((all, form, i) => all | (form << (FORM_BITS * i)), 0);
      return [word, (cost | (packed << COST_BITS) | (unsure ? UNSURE : 0)) >>> 0] as const;
    }),
  ]);
  const bytes = writeContainer([
    ['formcost', formCosts],
    ['codes', forest.codes],
    ['checks', forest.checks],
    ['links', forest.links],
    ['roots', forest.roots],
    ['forms', rows.map(([character, forms]) => character + forms).join('\n')],
  ]);
  return openReading(openContainer('made.bin', bytes.slice().buffer as ArrayBuffer));
}
