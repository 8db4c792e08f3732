// OpenCC's dictionaries as opencc-js ships them, and what each of its configurations is made of.

import { taiwanForms, taiwanUsage } from './taiwan-usage.ts';

export type Dictionary = ReadonlyMap<string, string>;

/** Shipped as one string, "source target|source target". */
async function load(name: string): Promise<Dictionary> {
  const module = (await import(`opencc-js/dict/${name}`)) as { default: string };
  return new Map(
    module.default.split('|').map((line) => {
      const [source = '', target = ''] = line.split(' ');
      return [source, target] as const;
    }),
  );
}

export const DICTIONARY_NAMES = [
  'CJK_Compatibility_Ideographs',
  'STCharacters',
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'TSCharacters',
  'TSPhrases',
  'TWVariants',
  'TWVariantsPhrases',
  'TWVariantsRev',
  'TWVariantsRevPhrases',
  'TWPhrases',
  'TWPhrasesRev',
  'HKVariants',
  'HKVariantsPhrases',
  'HKVariantsRev',
  'HKVariantsRevPhrases',
  'HKPhrases',
  'HKPhrasesRev',
  'JPShinjitaiCharacters',
  'JPShinjitaiCharactersRev',
  'JPShinjitaiPhrases',
] as const;
type OpenccName = (typeof DICTIONARY_NAMES)[number];
export type DictionaryName = OpenccName | 'TaiwanForms' | 'TaiwanUsage' | 'TaiwanUsagePhrases';
export type Dictionaries = Record<DictionaryName, Dictionary>;

export async function loadDictionaries(): Promise<Dictionaries> {
  const entries = await Promise.all(DICTIONARY_NAMES.map(async (name) => [name, await load(name)] as const));
  const opencc = Object.fromEntries(entries) as Record<OpenccName, Dictionary>;
  const usage = taiwanUsage(opencc.TWVariants, opencc.TWVariantsPhrases);
  const TaiwanForms = taiwanForms(opencc.TWVariants, opencc.HKVariantsRev);
  return { ...opencc, TaiwanForms, TaiwanUsage: usage.characters, TaiwanUsagePhrases: usage.phrases };
}

/** Several dictionaries as one; the first that has a key wins, as in OpenCC. */
export function merge(dictionaries: readonly Dictionary[]): Map<string, string> {
  return new Map([...dictionaries].reverse().flatMap((dictionary) => [...dictionary]));
}
