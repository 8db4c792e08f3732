// The verdict on a page: which of its suspects a converter put there. A naive converter's classes have collapsed,
// and its errors stand in many words; an author's own slip stands alone.
import type { Suspect } from './suspects.ts';

/** Margins in twelfths of a natural logarithm; chosen on half of the native corpus, checked on the other. */
const CLEAR = 72;
const CLEAR_STRONG = 48;
const IN_SPOILT_CLASS = 2;
const IN_SPOILT_PAGE = 10;
/**
 * Different words in clear error that make a page spoilt; classes besides the strong ones that make it spoilt
 * through and through; words that prove a single class. An author's own slip stands alone, a converter's do not
 * (three classes, or one word, cost 1 point of recall or 5 of precision on the native corpus).
 */
const LEAST_CLEAR = 2;
const LEAST_CLASSES = 2;
const LEAST_WORDS = 2;
/** The classes that every naive converter gets wrong and hardly any author: 麵 製 係. */
const STRONG = new Set(['面', '制', '系'].map((character) => character.charCodeAt(0)));
/** A class counts as collapsed while its other forms are at most this share of the page's. */
const MOST_OTHERS = 0.1;

/** Cantonese writes 係 for "is" all over; three of its own characters tell it. */
const CANTONESE = /[嘅唔佢咗哋喺啲]/g;
const LEAST_CANTONESE = 3;
const IS = 0x4fc2;

/** The text of one page, in Simplified, and the regional standard of every form. */
export interface Page {
  readonly text: string;
  readonly hans: string;
  readonly standard: Uint16Array;
}

/** Classes where the page has (nearly) nothing but the found form. */
function collapsedClasses(page: Page, suspects: readonly Suspect[]): Set<number> {
  const found = new Map<number, number>();
  for (const suspect of suspects) found.set(suspect.hans, suspect.found);
  const same = new Map<number, number>();
  const others = new Map<number, number>();
  for (let at = 0; at < page.hans.length; at++) {
    const hans = page.hans.charCodeAt(at);
    const form = found.get(hans);
    if (form === undefined) continue;
    const counts = page.standard[page.text.charCodeAt(at)] === form ? same : others;
    counts.set(hans, (counts.get(hans) ?? 0) + 1);
  }
  return new Set(
    [...found.keys()].filter(
      (hans) => (others.get(hans) ?? 0) <= MOST_OTHERS * ((same.get(hans) ?? 0) + (others.get(hans) ?? 0)),
    ),
  );
}

function isClear(suspect: Suspect): boolean {
  return suspect.word[1] > 0 && suspect.margin >= (STRONG.has(suspect.hans) ? CLEAR_STRONG : CLEAR);
}

/** Different words in which clear errors stand, by class: the same name twice is one witness. */
function clearWords(page: Page, clear: readonly Suspect[]): Map<number, Set<string>> {
  const words = new Map<number, Set<string>>();
  for (const { hans, word } of clear) {
    const known = words.get(hans) ?? new Set<string>();
    words.set(hans, known.add(page.hans.slice(word[0], word[1])));
  }
  return words;
}

/** The suspects to change; none where the page is not spoilt. */
export function decide(page: Page, all: readonly Suspect[]): Suspect[] {
  const collapsed = collapsedClasses(page, all);
  const cantonese = (page.text.match(CANTONESE)?.length ?? 0) >= LEAST_CANTONESE;
  const suspects = all.filter(
    ({ hans, found, word }) => collapsed.has(hans) && !(cantonese && found === IS && word[1] === 0),
  );
  const words = clearWords(page, suspects.filter(isClear));
  const strong = [...words.keys()].some((hans) => STRONG.has(hans));
  const others = [...words.keys()].filter((hans) => !STRONG.has(hans));
  const witnesses = [...words.values()].reduce((sum, { size }) => sum + size, 0);
  if (witnesses < LEAST_CLEAR && !strong) return [];
  const through = others.length >= LEAST_CLASSES;
  // Whoever got one of the strong classes wrong got all of them wrong; another class needs a second word.
  const classes = new Set(others.filter((hans) => through || words.get(hans)!.size >= LEAST_WORDS));
  if (strong) for (const hans of STRONG) classes.add(hans);
  return suspects.filter(({ hans, margin }) =>
    classes.has(hans) ? margin >= IN_SPOILT_CLASS : through && margin >= IN_SPOILT_PAGE,
  );
}
