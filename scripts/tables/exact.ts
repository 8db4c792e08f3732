// Compiles OpenCC's dictionaries: one forest for the phrases of every direction, a column of values for each
// configuration (the own one in full, the others where they differ), the small dictionaries as text.
import {
  CONFIGS,
  type Config,
  type ConfigName,
  OWN_CONFIG,
  STAGE_DICTIONARIES,
  TREES,
  type Tree,
} from '../../utils/script/configs.ts';
import { makeStage, runStage, type Stage } from '../../utils/script/stage.ts';
import type { SectionData } from './container.ts';
import { type Dictionaries, type DictionaryName, merge } from './dictionaries.ts';
import { buildForest } from './double-array.ts';

const TREE_SOURCES: Readonly<Record<Tree, readonly DictionaryName[]>> = {
  st: ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'],
  ts: ['TSPhrases'],
  twv: ['TWVariantsPhrases'],
  twvr: ['TWVariantsRevPhrases'],
  hkv: ['HKVariantsPhrases'],
  hkvr: ['HKVariantsRevPhrases'],
  twu: ['TaiwanUsagePhrases'],
  jp: ['JPShinjitaiPhrases'],
  none: [],
};

function stagesOf(config: Config, dictionaries: Dictionaries): Stage[] {
  return config.stages.map((names, at) => {
    const own = at === 0 ? TREE_SOURCES[config.tree] : [];
    // The segments of a Simplified text are phrases of the first stage, too; those of a Traditional text are
    // phrases of the last one, which names them itself.
    const phrases = config.tree === 'ts' && config.stages.length > 1 ? [] : own;
    return makeStage(
      merge([
        ...phrases.map((name) => dictionaries[name]),
        ...names.map((name) => dictionaries[STAGE_DICTIONARIES[name]]),
      ]),
    );
  });
}

function columnText(name: ConfigName, values: readonly string[], own: readonly string[]): SectionData {
  const lines = values.flatMap((value, id) => (value === own[id] ? [] : [`${id} ${value}`]));
  return [name, lines.join('\n')];
}

/** The sections of the exact conversion. */
export function exactSections(dictionaries: Dictionaries): SectionData[] {
  const keys = TREES.map((tree) =>
    [...merge(TREE_SOURCES[tree].map((name) => dictionaries[name])).keys()].sort(),
  );
  const starts = keys.map((_, tree) => keys.slice(0, tree).reduce((sum, list) => sum + list.length, 0));
  const forest = buildForest(
    keys.map((list, tree) => list.map((key, at) => [key, starts[tree]! + at] as const)),
  );

  const columns = new Map<ConfigName, string[]>();
  for (const [name, config] of Object.entries(CONFIGS) as [ConfigName, Config][]) {
    const stages = stagesOf(config, dictionaries);
    const treeKeys = keys[TREES.indexOf(config.tree)]!;
    columns.set(
      name,
      treeKeys.map((key) => stages.reduce((text, stage) => runStage(stage, text), key)),
    );
  }
  const own = TREES.flatMap((tree) => columns.get(OWN_CONFIG[tree])!);
  const pool = own.join('');
  const overrides = (Object.keys(CONFIGS) as ConfigName[])
    .filter((name) => !Object.values(OWN_CONFIG).includes(name))
    .map((name) => columnText(name, columns.get(name)!, columns.get(OWN_CONFIG[CONFIGS[name].tree])!));

  return [
    ['codes', forest.codes],
    ['checks', forest.checks],
    ['links', forest.links],
    ['roots', forest.roots],
    ['starts', Uint32Array.from(starts)],
    ['pool', Uint16Array.from({ length: pool.length }, (_, at) => pool.charCodeAt(at))],
    ['lengths', Uint8Array.from(own, (value) => value.length)],
    ...overrides,
    ...Object.entries(STAGE_DICTIONARIES).map(
      ([name, source]): SectionData => [
        `d.${name}`,
        [...dictionaries[source]].map(([from, to]) => `${from} ${to}`).join('\n'),
      ],
    ),
  ];
}
