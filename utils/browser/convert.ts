// A view of the page as a call to the converter.
import { convertPieces, repairPieces, type Tables } from '../script/index.ts';
import type { ScriptView } from '../types.ts';

/** The pieces as they read in the view; as many as came in. */
export function piecesInView(tables: Tables, pieces: readonly string[], view: ScriptView): string[] {
  if (view === 'original') return [...pieces];
  if (view === 'repaired') return repairPieces(tables, pieces);
  return convertPieces(tables, pieces, { to: view });
}
