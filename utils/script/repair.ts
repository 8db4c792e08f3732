// Repair of Traditional text that a naive converter spoilt.
import type { TextEdit } from '../types.ts';
import type { Tables } from './tables.ts';

export interface Repair {
  readonly text: string;
  readonly edits: TextEdit[];
  readonly spoilt: boolean;
}

/** Repairs a text judged as one page. On clean text nothing changes; every edit says why. */
export function repair(_tables: Tables, text: string): Repair {
  return { text, edits: [], spoilt: false };
}

/** Repairs the texts of one page, judged together; each comes back separately. */
export function repairPieces(_tables: Tables, pieces: readonly string[]): string[] {
  return [...pieces];
}

/** Has a naive converter spoilt this text? */
export function detectSpoilt(tables: Tables, text: string): boolean {
  return repair(tables, text).spoilt;
}
