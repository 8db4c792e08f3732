// Characters standing alone: which form they take there, and which forms never do.
import { COST_STEP } from '../../utils/script/lexicon-format.ts';

/** Forms that a character takes where no word holds it: names (范 朴 余), not the prefix of a word. */
export const ALONE: ReadonlyMap<string, string> = new Map([
  ['范', '范'],
  ['朴', '朴'],
  ['谷', '谷'],
  ['咸', '咸'],
  ['岳', '岳'],
  ['托', '托'],
  ['游', '游'],
  ['郁', '郁'],
  ['干', '幹'],
  ['参', '參'],
]);

/** Forms that hardly ever stand outside their words (蘿蔔, 呼籲), though rime-essay counts them; five natural logarithms. */
export const BOUND = '蔔鞦韆籲蘋瀰鬍矇癥緻剋闢齣';
export const BOUND_PRICE = 5 * COST_STEP;
