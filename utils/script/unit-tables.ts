// What a chain of dictionaries makes of single code units, and where a phrase of one of them may begin: the
// fast loop's tables. Only the dictionaries' entries are walked, never all of the 65,536 units.

export const PAIR_BITS = 16;

/** Hash of the first two units of a phrase. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}

export interface UnitTables {
  /** What a code unit outside phrases becomes; 0 where the fast loop must look closer. */
  readonly single: Uint16Array;
  /** What a code unit becomes that begins no phrase of any stage; 0 where that is not one code unit. */
  readonly plain: Uint16Array;
  /** 1 where no phrase of any stage has the code unit: conversions on both sides are independent. */
  readonly breaks: Uint8Array;
  /** Per stage: its input for each code unit, and the hashed first two units of its phrases. */
  readonly inputs: readonly Uint16Array[];
  readonly pairs: readonly Uint8Array[];
}

/** Description characters, compatibility forms and the surrogates of the rare planes always need a look. */
const SPECIAL: readonly (readonly [from: number, to: number])[] = [
  [0x2ff0, 0x2fff],
  [0xf900, 0xfaff],
  [0xd840, 0xd87f],
];

/** `stages` yields each stage's lines "source target". */
export function openUnitTables(stages: readonly (readonly string[])[]): UnitTables {
  const single = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) single[code] = code;
  const breaks = new Uint8Array(0x10000).fill(1);
  const look = new Set<number>();
  /** Units that became others: what became of which. */
  const sources = new Map<number, number[]>();
  const sourcesOf = (unit: number): readonly number[] => {
    const changed = sources.get(unit);
    if (single[unit] !== unit) return changed ?? [];
    return changed ? [unit, ...changed] : [unit];
  };
  const inputs: Uint16Array[] = [];
  const pairs: Uint8Array[] = [];
  for (const lines of stages) {
    inputs.push(single.slice());
    const pair = new Uint8Array(1 << PAIR_BITS);
    const updates: (readonly [code: number, unit: number])[] = [];
    for (const line of lines) {
      const space = line.indexOf(' ');
      if (space === 1) {
        const unit = line.length === 3 ? line.charCodeAt(2) : 0;
        for (const code of sourcesOf(line.charCodeAt(0))) updates.push([code, unit]);
        continue;
      }
      pair[pairHash(line.charCodeAt(0), line.charCodeAt(1))] = 1;
      for (const code of sourcesOf(line.charCodeAt(0))) look.add(code);
      for (let at = 0; at < space; at++) for (const code of sourcesOf(line.charCodeAt(at))) breaks[code] = 0;
    }
    for (const [code, unit] of updates) {
      single[code] = unit;
      if (unit === 0) breaks[code] = 0;
      const list = sources.get(unit);
      if (list) list.push(code);
      else sources.set(unit, [code]);
    }
    pairs.push(pair);
  }
  breaks[0] = 0;
  const plain = single.slice();
  plain.fill(0, 0xd840, 0xd880);
  for (const code of look) single[code] = 0;
  for (const [from, to] of SPECIAL) {
    single.fill(0, from, to + 1);
    breaks.fill(0, from, to + 1);
  }
  return { single, plain, breaks, inputs, pairs };
}
