// The exact conversion: equal to OpenCC's configuration of the same name, character for character.
//
// OpenCC cuts the text into phrases of its first dictionary and the stretches between them, then converts each
// piece stage by stage. The value of a phrase is known beforehand. Between phrases nearly every code unit
// converts by itself; only where a phrase of a stage may begin does the clause go through the plain stages.
import type { Cascade } from './cascade.ts';
import { descriptionEnd, runStage, type Stage } from './stage.ts';
import { FLUSH_AT, type Scratch, unitsToString } from './text-writer.ts';
import { pairHash } from './unit-tables.ts';

/** Where a match is left: end and value do not fit into one small integer. */
interface Match {
  end: number;
  value: number;
}

/** Longest phrase at `at`: fills `match`, true where there is one. */
function matchPhrase(cascade: Cascade, text: string, at: number, match: Match): boolean {
  const { labels, checks, links } = cascade.forest;
  let link = cascade.first[labels[text.charCodeAt(at)]!]!;
  match.end = 0;
  let next = at + 1;
  while (link !== 0) {
    if ((link & 1) !== 0) {
      match.end = next;
      match.value = link >>> 1;
      break;
    }
    const base = link >>> 2;
    if ((link & 2) !== 0) {
      match.end = next;
      match.value = links[base]!;
    }
    if (next >= text.length) break;
    const label = labels[text.charCodeAt(next)]!;
    if (label === 0 || checks[base + label] !== label) break;
    link = links[base + label]!;
    next++;
  }
  return match.end > 0;
}

/** May a phrase of some stage begin at `at`, or does the unit need the plain stages anyway? */
function needsStages(cascade: Cascade, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  for (let stage = 0; stage < cascade.inputs.length; stage++) {
    const input = cascade.inputs[stage]!;
    if (input[code] === 0) return true;
    if (cascade.pairs[stage]![pairHash(input[code]!, input[next]!)] === 1) return true;
  }
  return cascade.plain[code] === 0 || isRare(code);
}

function isRare(code: number): boolean {
  return (code >= 0x2ff0 && code <= 0x2fff) || (code >= 0xd840 && code <= 0xd87f);
}

/** End of the clause that holds `at`: the next break or phrase. */
function clauseEnd(cascade: Cascade, text: string, at: number, match: Match): number {
  let end = at;
  while (end < text.length && cascade.breaks[text.charCodeAt(end)] === 0) {
    const skipped = descriptionEnd(text, end);
    if (skipped > end) end = skipped;
    else if (matchPhrase(cascade, text, end, match)) break;
    else end++;
  }
  return Math.max(end, at + 1);
}

const COMPATIBILITY = /[\uf900-\ufaff\ud87e]/;

/**
 * Converts a text as OpenCC's configuration does. `normal` is OpenCC's first step, the dictionary of the
 * compatibility ideographs. Any text is allowed; lone surrogates stay as they are.
 */
export function convertExact(
  cascade: Cascade,
  normal: () => Stage,
  scratch: Scratch,
  source: string,
): string {
  const text = COMPATIBILITY.test(source) ? runStage(normal(), source) : source;
  const { first, fast, single, breaks } = cascade;
  const { values, start, pool } = cascade.phrases();
  const { labels, checks, links } = cascade.forest;
  const wellFormed = text.isWellFormed();
  const units = scratch.units;
  const match: Match = { end: 0, value: 0 };
  let out = '';
  let used = 0;
  /** Where the current stretch without phrases begins, in the text. */
  let stretch = 0;
  let at = 0;
  const length = text.length;
  while (at < length) {
    if (used > FLUSH_AT && (!wellFormed || (units[used - 1]! & 0xfc00) !== 0xd800)) {
      out += unitsToString(scratch, used, wellFormed);
      used = 0;
    }
    const code = text.charCodeAt(at);
    const settled = fast[code]!;
    if (settled !== 0) {
      units[used++] = settled;
      at++;
      continue;
    }
    let link = first[labels[code]!]!;
    let end = 0;
    let value = 0;
    let next = at + 1;
    while (link !== 0) {
      if ((link & 1) !== 0) {
        end = next;
        value = link >>> 1;
        break;
      }
      const base = link >>> 2;
      if ((link & 2) !== 0) {
        end = next;
        value = links[base]!;
      }
      if (next >= length) break;
      const label = labels[text.charCodeAt(next)]!;
      if (label === 0 || checks[base + label] !== label) break;
      link = links[base + label]!;
      next++;
    }
    if (end !== 0) {
      const packed = values[value - start]!;
      let from = packed >>> 5;
      const to = from + (packed & 31);
      while (from < to) units[used++] = pool[from++]!;
      at = end;
      stretch = end;
      continue;
    }
    const unit = single[code]!;
    if (unit !== 0) {
      units[used++] = unit;
      at++;
      continue;
    }
    if (!needsStages(cascade, text, at)) {
      units[used++] = cascade.plain[code]!;
      at++;
      continue;
    }
    let from = at;
    while (from > stretch && breaks[text.charCodeAt(from - 1)] === 0) from--;
    const stop = clauseEnd(cascade, text, at, match);
    // Every unit of the stretch before `at` became exactly one unit.
    used -= at - from;
    const clause = cascade.stages().reduce((piece, stage) => runStage(stage, piece), text.slice(from, stop));
    if (clause.length > 512 || used < 0) {
      out += unitsToString(scratch, Math.max(0, used), wellFormed);
      if (used < 0) out = out.slice(0, used);
      out += clause;
      used = 0;
    } else {
      for (let piece = 0; piece < clause.length; piece++) units[used++] = clause.charCodeAt(piece);
    }
    at = stop;
    stretch = stop;
  }
  out += unitsToString(scratch, used, wellFormed);
  return out;
}
