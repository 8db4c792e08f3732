// A view of the page as a call to the converter, the reader's own words before the dictionaries.
import { convertPieces, repairPieces, type Tables } from '../script/index.ts';
import { aroundOwnWords } from '../script/own-words.ts';
import type { ScriptView } from '../types.ts';

/** The pieces as they read in the view; as many as came in. Own words count in conversion, not in repair. */
export function piecesInView(
  tables: Tables,
  pieces: readonly string[],
  view: ScriptView,
  words: readonly (readonly [string, string])[] = [],
): string[] {
  if (view === 'original') return [...pieces];
  if (view === 'repaired') return repairPieces(tables, pieces);
  return aroundOwnWords(pieces, words, (plain) => convertPieces(tables, plain, { to: view }));
}
