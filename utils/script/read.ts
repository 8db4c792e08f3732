// Simplified text in the reading mode: every clause through the lattice, every other unit by the plain table.
import type { Cascade } from './cascade.ts';
import { clauseEnd, type Reading, readClause } from './reading.ts';
import type { Stage } from './stage.ts';
import { FLUSH_AT, type Scratch, unitsToString } from './text-writer.ts';
import { applyVocabulary } from './vocabulary.ts';

/**
 * Simplified → Traditional in OpenCC's standard, as a reader would write it. `standard` is the s2t cascade: its
 * table of single units serves all that has one form only. With a `vocabulary`, a region's own words replace
 * the others, but never across a word's edge (的士兵 stays). Any text is allowed.
 */
export function readText(
  reading: Reading,
  standard: Cascade,
  scratch: Scratch,
  text: string,
  vocabulary?: Stage,
): string {
  const units = scratch.units;
  const { plain } = standard;
  const wellFormed = text.isWellFormed();
  let out = '';
  let used = 0;
  let at = 0;
  while (at < text.length) {
    if (used > FLUSH_AT - 2048 && (!wellFormed || (units[used - 1]! & 0xfc00) !== 0xd800)) {
      out += unitsToString(scratch, used, wellFormed);
      used = 0;
    }
    const end = clauseEnd(reading, text, at);
    if (end === at) {
      const code = text.charCodeAt(at);
      if (plain[code] !== 0) {
        units[used++] = plain[code]!;
        at++;
        continue;
      }
      // A rare plane, or nothing that the tables know as one unit.
      const one = String.fromCodePoint(text.codePointAt(at)!);
      const converted = standard.stages()[0]!.map.get(one) ?? one;
      for (let unit = 0; unit < converted.length; unit++) units[used++] = converted.charCodeAt(unit);
      at += one.length;
      continue;
    }
    for (let unit = at; unit < end; unit++) {
      const code = text.charCodeAt(unit);
      units[used + unit - at] = plain[code]! || code;
    }
    const edges = vocabulary && new Uint8Array(end - at + 1);
    readClause(reading, text, at, end, units, used, edges);
    used += vocabulary && edges ? applyVocabulary(vocabulary, units, used, end - at, edges) : end - at;
    at = end;
  }
  return out + unitsToString(scratch, used, wellFormed);
}
