// One OpenCC configuration made ready for the fast loop in exact.ts: what each single code unit becomes, what
// each phrase becomes, and which code units need a closer look.
import { CONFIGS, type Config, type ConfigName, OWN_CONFIG, type StageDictionary, TREES } from './configs.ts';
import type { Sections } from './container.ts';
import { makeStage, type Stage } from './stage.ts';
import { type Forest, firstLinks } from './trie.ts';
import { openUnitTables, type UnitTables } from './unit-tables.ts';

export interface Phrases {
  /** Phrase values: position << 5 | length in the pool, from the tree's first value on. */
  readonly values: Uint32Array;
  readonly start: number;
  readonly pool: Uint16Array;
}

export interface Cascade extends UnitTables {
  readonly forest: Forest;
  /** Links of the tree's first level, by label. */
  readonly first: Uint32Array;
  /** `single`, but 0 also where a phrase of the tree may begin: one look settles most units. */
  readonly fast: Uint16Array;
  /** Made when the exact conversion first needs them; the reading mode does not. */
  readonly phrases: () => Phrases;
  /** The plain stages, made when a clause first needs them. */
  readonly stages: () => readonly Stage[];
}

/** A dictionary as it is: source → target. */
export function readDictionary(sections: Sections, name: StageDictionary): Map<string, string> {
  return new Map(
    sections
      .text(`d.${name}`)
      .split('\n')
      .map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)] as const;
      }),
  );
}

function readPhrases(sections: Sections, name: ConfigName, config: Config): Phrases {
  const tree = TREES.indexOf(config.tree);
  const starts = sections.u32('starts');
  const lengths = sections.u8('lengths');
  const start = starts[tree]!;
  const end = starts[tree + 1] ?? lengths.length;
  const values = new Uint32Array(end - start);
  let position = 0;
  for (let at = 0; at < start; at++) position += lengths[at]!;
  for (let at = start; at < end; at++) {
    values[at - start] = (position << 5) | lengths[at]!;
    position += lengths[at]!;
  }
  const base = sections.u16('pool');
  if (OWN_CONFIG[config.tree] === name) return { values, start, pool: base };
  const text = sections.text(name);
  const pool = new Uint16Array(base.length + text.length);
  pool.set(base);
  let used = base.length;
  for (const line of text === '' ? [] : text.split('\n')) {
    const space = line.indexOf(' ');
    values[Number(line.slice(0, space))] = (used << 5) | (line.length - space - 1);
    for (let at = space + 1; at < line.length; at++) pool[used++] = line.charCodeAt(at);
  }
  return { values, start, pool };
}

export function openCascade(
  sections: Sections,
  forest: Forest,
  identity: Uint16Array,
  name: ConfigName,
): Cascade {
  const config: Config = CONFIGS[name];
  const texts = config.stages.map((names) => names.map((dictionary) => sections.text(`d.${dictionary}`)));
  let phrases: Phrases | undefined;
  let stages: readonly Stage[] | undefined;
  // The first dictionary that has a key wins, so it comes last.
  const make = (): readonly Stage[] =>
    config.stages.map((names) =>
      makeStage(
        new Map([...names].reverse().flatMap((dictionary) => [...readDictionary(sections, dictionary)])),
      ),
    );
  const units = openUnitTables(texts, identity);
  const first = firstLinks(forest, TREES.indexOf(config.tree));
  const fast = units.single.slice();
  for (let label = 1; label < first.length; label++) {
    if (first[label] !== 0) fast[forest.codes[label - 1]!] = 0;
  }
  return {
    ...units,
    forest,
    first,
    fast,
    phrases: () => {
      phrases ??= readPhrases(sections, name, config);
      return phrases;
    },
    stages: () => {
      stages ??= make();
      return stages;
    },
  };
}
