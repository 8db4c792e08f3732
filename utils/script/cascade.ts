// One OpenCC configuration made ready for the fast loop in exact.ts: what each single code unit becomes, what
// each phrase becomes, and which code units need a closer look.
import { CONFIGS, type Config, type ConfigName, OWN_CONFIG, type StageDictionary, TREES } from './configs.ts';
import type { Sections } from './container.ts';
import { makeStage, type Stage } from './stage.ts';
import { type Forest, firstLinks } from './trie.ts';

export interface Cascade {
  readonly forest: Forest;
  /** Links of the tree's first level, by label. */
  readonly first: Uint32Array;
  /** What a code unit outside phrases becomes; 0 where the fast loop must look closer. */
  readonly single: Uint16Array;
  /** What a code unit becomes that begins no phrase of any stage; 0 where that is not one code unit. */
  readonly plain: Uint16Array;
  /** 1 where no phrase of any stage has the code unit: conversions on both sides are independent. */
  readonly breaks: Uint8Array;
  /** Per stage: its input for each code unit, and the hashed first two units of its phrases. */
  readonly inputs: readonly Uint16Array[];
  readonly pairs: readonly Uint8Array[];
  /** Phrase values: position << 5 | length in the pool, from the tree's first value on. */
  readonly values: Uint32Array;
  readonly start: number;
  readonly pool: Uint16Array;
  readonly stages: readonly Stage[];
}

export const PAIR_BITS = 16;
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS);
}

export function readDictionary(sections: Sections, name: StageDictionary): Map<string, string> {
  const lines = sections.text(`d.${name}`).split('\n');
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)] as const;
    }),
  );
}

function readValues(sections: Sections, name: ConfigName, config: Config) {
  const tree = TREES.indexOf(config.tree);
  const starts = sections.u32('starts');
  const lengths = sections.u8('lengths');
  const start = starts[tree]!;
  const end = starts[tree + 1] ?? lengths.length;
  const values = new Uint32Array(end - start);
  let position = 0;
  for (let at = 0; at < end; at++) {
    if (at >= start) values[at - start] = (position << 5) | lengths[at]!;
    position += lengths[at]!;
  }
  const base = sections.u16('pool');
  if (OWN_CONFIG[config.tree] === name) return { values, start, pool: base };
  const text = sections.text(name);
  const own = new Uint16Array(base.length + text.length);
  own.set(base);
  let used = base.length;
  for (const line of text === '' ? [] : text.split('\n')) {
    const space = line.indexOf(' ');
    const length = line.length - space - 1;
    values[Number(line.slice(0, space))] = (used << 5) | length;
    for (let at = space + 1; at < line.length; at++) own[used++] = line.charCodeAt(at);
  }
  return { values, start, pool: own };
}

/** What a stage makes of each single code unit; 0 where that is not one code unit. */
function singleTable(stage: Stage): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [from, to] of stage.map) {
    if (from.length === 1) table[from.charCodeAt(0)] = to.length === 1 ? to.charCodeAt(0) : 0;
  }
  return table;
}

/** Needs a closer look whatever the stage: description characters, compatibility forms, rare planes. */
function isSpecial(code: number): boolean {
  return (
    (code >= 0x2ff0 && code <= 0x2fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd87f)
  );
}

export function openCascade(sections: Sections, forest: Forest, name: ConfigName): Cascade {
  const config: Config = CONFIGS[name];
  const stages = config.stages.map((names) =>
    makeStage(
      new Map([...names].reverse().flatMap((dictionary) => [...readDictionary(sections, dictionary)])),
    ),
  );
  const inputs: Uint16Array[] = [];
  const pairs: Uint8Array[] = [];
  const breaks = new Uint8Array(0x10000).fill(1);
  const look = new Uint8Array(0x10000);
  const single = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const stage of stages) {
    const input = single.slice();
    const pair = new Uint8Array(1 << PAIR_BITS);
    const inside = new Uint8Array(0x10000);
    const heads = new Uint8Array(0x10000);
    for (const key of stage.map.keys()) {
      if (key.length === 1) continue;
      pair[pairHash(key.charCodeAt(0), key.charCodeAt(1))] = 1;
      heads[key.charCodeAt(0)] = 1;
      for (let at = 0; at < key.length; at++) inside[key.charCodeAt(at)] = 1;
    }
    const table = singleTable(stage);
    for (let code = 0; code < 0x10000; code++) {
      const unit = input[code]!;
      if (unit === 0 || inside[unit] === 1) breaks[code] = 0;
      if (heads[unit] === 1) look[code] = 1;
      single[code] = unit === 0 ? 0 : table[unit]!;
    }
    inputs.push(input);
    pairs.push(pair);
  }
  const plain = single.slice();
  for (let code = 0xd840; code <= 0xd87f; code++) plain[code] = 0;
  for (let code = 0; code < 0x10000; code++) {
    if (isSpecial(code)) breaks[code] = 0;
    if (isSpecial(code) || look[code] === 1) single[code] = 0;
  }
  return {
    forest,
    first: firstLinks(forest, TREES.indexOf(config.tree)),
    single,
    plain,
    breaks,
    inputs,
    pairs,
    ...readValues(sections, name, config),
    stages,
  };
}
