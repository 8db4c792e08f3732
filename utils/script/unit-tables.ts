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

/** Every code unit as itself; opened once and copied, since counting up is what costs at start. */
export function identityUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) units[code] = code;
  return units;
}

/** The dictionary's lines "source target" of each stage, as texts; the first text of a stage wins. */
export function openUnitTables(stages: readonly (readonly string[])[], identity: Uint16Array): UnitTables {
  const single = identity.slice();
  const breaks = new Uint8Array(0x10000).fill(1);
  const look: number[] = [];
  /** Units that others became: which. Few, and only later stages ask. */
  const sources = new Map<number, number[]>();
  const inputs: Uint16Array[] = [];
  const pairs: Uint8Array[] = [];
  const each = (unit: number, visit: (code: number) => void): void => {
    if (single[unit] === unit) visit(unit);
    const changed = sources.get(unit);
    if (changed !== undefined) for (const code of changed) if (single[code] === unit) visit(code);
  };
  stages.forEach((texts, stage) => {
    const input = stage === 0 ? identity : single.slice();
    inputs.push(input);
    const pair = new Uint8Array(1 << PAIR_BITS);
    pairs.push(pair);
    const updates: number[] = [];
    for (let text = texts.length - 1; text >= 0; text--) {
      const lines = texts[text]!;
      let at = 0;
      while (at < lines.length) {
        const space = lines.indexOf(' ', at);
        const found = lines.indexOf('\n', space);
        const end = found < 0 ? lines.length : found;
        const head = lines.charCodeAt(at);
        if (space === at + 1) {
          const unit = end === space + 2 ? lines.charCodeAt(space + 1) : 0;
          if (stage === 0) updates.push(head, unit);
          else each(head, (code) => updates.push(code, unit));
        } else {
          pair[pairHash(head, lines.charCodeAt(at + 1))] = 1;
          each(head, (code) => look.push(code));
          for (let unit = at; unit < space; unit++) {
            each(lines.charCodeAt(unit), (code) => {
              breaks[code] = 0;
            });
          }
        }
        at = end + 1;
      }
    }
    const more = stage + 1 < stages.length;
    for (let at = 0; at < updates.length; at += 2) {
      const code = updates[at]!;
      const unit = updates[at + 1]!;
      single[code] = unit;
      if (unit === 0) breaks[code] = 0;
      if (!more) continue;
      const list = sources.get(unit);
      if (list) list.push(code);
      else sources.set(unit, [code]);
    }
  });
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
