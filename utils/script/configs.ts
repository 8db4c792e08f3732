// What each of OpenCC's configurations is made of, in OpenCC 1.4's own order: which tree of phrases cuts the
// text into segments, and which dictionaries convert a segment, one stage after the other.

/** Trees of the forest, in this order. */
export const TREES = ['st', 'ts', 'twv', 'twvr', 'hkv', 'hkvr', 'twu', 'jp', 'none'] as const;
export type Tree = (typeof TREES)[number];

/** Dictionaries that are shipped as text for the few clauses that need more than one step. */
export const STAGE_DICTIONARIES = {
  stc: 'STCharacters',
  tsc: 'TSCharacters',
  tsp: 'TSPhrases',
  twv: 'TWVariants',
  twvp: 'TWVariantsPhrases',
  twvr: 'TWVariantsRev',
  twvrp: 'TWVariantsRevPhrases',
  twp: 'TWPhrases',
  twpr: 'TWPhrasesRev',
  hkv: 'HKVariants',
  hkvp: 'HKVariantsPhrases',
  hkvr: 'HKVariantsRev',
  hkvrp: 'HKVariantsRevPhrases',
  hkp: 'HKPhrases',
  hkpr: 'HKPhrasesRev',
  jpc: 'JPShinjitaiCharacters',
  jpr: 'JPShinjitaiCharactersRev',
  cjk: 'CJK_Compatibility_Ideographs',
  // Not OpenCC's: Taiwan's usage, for the reading mode.
  twu: 'TaiwanUsage',
  // Not OpenCC's either: other regions' forms, for text that may be Taiwan's own already.
  twn: 'TaiwanForms',
} as const;
export type StageDictionary = keyof typeof STAGE_DICTIONARIES;

export interface Config {
  readonly tree: Tree;
  /** The first dictionary that has a key wins. A stage leaves out the phrases of the tree where it is alone. */
  readonly stages: readonly (readonly StageDictionary[])[];
}

export const CONFIGS = {
  s2t: { tree: 'st', stages: [['stc']] },
  s2tw: { tree: 'st', stages: [['stc'], ['twvp', 'twv']] },
  s2twp: { tree: 'st', stages: [['stc'], ['twp', 'twvp', 'twv']] },
  s2hk: { tree: 'st', stages: [['stc'], ['hkvp', 'hkv']] },
  s2hkp: { tree: 'st', stages: [['stc'], ['hkp', 'hkvp', 'hkv']] },
  t2s: { tree: 'ts', stages: [['tsc']] },
  tw2s: {
    tree: 'ts',
    stages: [
      ['twvrp', 'twvr'],
      ['tsp', 'tsc'],
    ],
  },
  tw2sp: {
    tree: 'ts',
    stages: [
      ['twpr', 'twvrp', 'twvr'],
      ['tsp', 'tsc'],
    ],
  },
  hk2s: {
    tree: 'ts',
    stages: [
      ['hkvrp', 'hkvr'],
      ['tsp', 'tsc'],
    ],
  },
  hk2sp: {
    tree: 'ts',
    stages: [
      ['hkpr', 'hkvrp', 'hkvr'],
      ['tsp', 'tsc'],
    ],
  },
  t2tw: { tree: 'twv', stages: [['twv']] },
  tw2t: { tree: 'twvr', stages: [['twvr']] },
  t2hk: { tree: 'hkv', stages: [['hkv']] },
  hk2t: { tree: 'hkvr', stages: [['hkvr']] },
  jp2t: { tree: 'jp', stages: [['jpc']] },
  t2jp: { tree: 'none', stages: [['jpr']] },
  t2twn: { tree: 'twv', stages: [['twn']] },
  t2twu: { tree: 'twu', stages: [['twu']] },
} as const satisfies Record<string, Config>;
export type ConfigName = keyof typeof CONFIGS;

/** The configuration whose values the tree's own column holds; the others list where they differ. */
export const OWN_CONFIG: Readonly<Record<Tree, ConfigName>> = {
  st: 's2t',
  ts: 't2s',
  twv: 't2tw',
  twvr: 'tw2t',
  hkv: 't2hk',
  hkvr: 'hk2t',
  twu: 't2twu',
  jp: 'jp2t',
  none: 't2jp',
};
