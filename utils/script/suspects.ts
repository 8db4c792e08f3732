// Finds the characters of a Traditional text that the words around them speak against.
import { priceKeeping, WINDOW } from './evidence.ts';
import { leftover } from './leftover.ts';
import { COST_BITS, FORM_BITS, MOST_FORMS, UNSURE } from './lexicon-format.ts';
import { clauseEnd, findPath, type Reading } from './reading.ts';
import { isFreeVariant } from './variants.ts';

/** A character that may be wrong. Prices are in twelfths of a natural logarithm. */
export interface Suspect {
  readonly at: number;
  /** Simplified form: the class that a converter may have collapsed. */
  readonly hans: number;
  readonly found: number;
  readonly better: number;
  /** What the found form costs more than the better one. */
  readonly margin: number;
  /** The word that has the better form, Simplified; '' where it stands alone. */
  readonly word: readonly [start: number, end: number];
}

/** Price that a rule for a character outside words counts for: three natural logarithms. */
const RULE_MARGIN = 36;
/** Words are taken along until the window reaches this far to each side. */
const REACH = 5;

/**
 * Suspects of a whole text, in order. `hans` is the text in Simplified, unit for unit; `standard` maps every form
 * to one of its regional variants (裏→裡, 爲→為).
 */
export function findSuspects(reading: Reading, text: string, hans: string, standard: Uint16Array): Suspect[] {
  const same = (a: number, b: number): boolean => isFreeVariant(standard[a]!, standard[b]!);
  const suspects: Suspect[] = [];
  let at = 0;
  while (at < hans.length) {
    const end = clauseEnd(reading, hans, at);
    if (end === at) {
      at++;
      continue;
    }
    if (mayBeWrong(reading, text, hans, at, end)) {
      findPath(reading, hans, at, end);
      collect({ reading, text, hans, standard, same }, at, end, suspects);
    }
    at = end;
  }
  return suspects.sort((a, b) => a.at - b.at);
}

/** Only marked forms of ambiguous characters can be wrong: 麵, not 面. */
function mayBeWrong(reading: Reading, text: string, hans: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = hans.charCodeAt(at);
    if (reading.row[code] !== 0 && text.charCodeAt(at) !== code) return true;
  }
  return false;
}

/** Surnames that are seldom words of their own; spelt in Simplified. */
const SURNAMES =
  '陈林黄张李王吴刘蔡杨许郑谢郭洪廖赖徐叶苏吕罗赵卢潘彭钟詹萧邓傅侯崔孙韩冯袁蒋薛阮阎陶范朴余于曾';

/** Characters that given names often have; other classes are judged after a surname as anywhere. */
const GIVEN = '发云松里范朴杰于冲余谷岳征采升彩梁宁志';

/** 冲, which a rule for given names decides by itself (陳院長冲). */
const ABRUPT = 0x51b2;

/** After a surname, or as one word with it, two characters are a name, whatever word they make elsewhere. */
function isGivenName(hans: string, first: number, last: number, at: number): boolean {
  if (last - first > 2) return false;
  if (at > first && SURNAMES.includes(hans[first]!)) return true;
  return first > 0 && SURNAMES.includes(hans[first - 1]!);
}

interface Search {
  readonly reading: Reading;
  readonly text: string;
  readonly hans: string;
  readonly standard: Uint16Array;
  readonly same: (a: number, b: number) => boolean;
}

function collect(search: Search, from: number, to: number, out: Suspect[]): void {
  const { reading, hans, same } = search;
  const { starts, values, row } = reading;
  const edges = [to - from];
  for (let edge = to - from; edge > 0; edge = starts[edge]!) edges.push(starts[edge]!);
  edges.reverse();
  const words = edges.slice(1).map((edge) => values[edge]!);
  for (let word = 0; word < words.length; word++) {
    const start = edges[word]!;
    const end = edges[word + 1]!;
    let rest = (words[word]! & ~UNSURE) >>> COST_BITS;
    for (let at = start; at < end; at++) {
      const code = hans.charCodeAt(from + at);
      const own = row[code]!;
      if (own === 0) continue;
      const proposed = reading.forms[(own - 1) * MOST_FORMS + (rest & (MOST_FORMS - 1))]!;
      rest >>>= FORM_BITS;
      const found = search.text.charCodeAt(from + at);
      if (found === code || !hasForm(search, own, found)) continue;
      const rule = leftover(hans, from + at, end - start);
      const better = rule === 0 ? proposed : rule;
      if (same(found, better)) continue;
      const margin = rule === 0 ? marginAt(search, from, edges, word, at, found) : RULE_MARGIN;
      if (
        margin > 0 &&
        !(
          (rule === 0 || code !== ABRUPT) &&
          GIVEN.includes(hans[from + at]!) &&
          isGivenName(hans, from + start, from + end, from + at)
        )
      ) {
        out.push({
          at: from + at,
          hans: code,
          found: search.standard[found]!,
          better,
          margin,
          word: end - start > 1 ? [from + start, from + end] : [0, 0],
        });
      }
    }
  }
}

function hasForm({ reading, same }: Search, row: number, form: number): boolean {
  for (let at = 0; at < MOST_FORMS; at++) {
    const own = reading.forms[(row - 1) * MOST_FORMS + at]!;
    if (own !== 0 && same(own, form)) return true;
  }
  return false;
}

/** What keeping `found` costs more than the best path, in a window that begins and ends at its word edges. */
function marginAt(
  { reading, hans, same }: Search,
  from: number,
  edges: readonly number[],
  word: number,
  at: number,
  found: number,
): number {
  let left = word;
  let right = word + 1;
  while (left > 0 && at - edges[left]! < REACH) left--;
  while (right < edges.length - 1 && edges[right]! - at <= REACH) right++;
  if (edges[right]! - edges[left]! > WINDOW) return 0;
  const { costs } = reading;
  const best = costs[edges[right]!]! - costs[edges[left]!]!;
  return (
    priceKeeping(reading, hans, from + edges[left]!, from + edges[right]!, from + at, found, same) - best
  );
}
