// The words that the reading mode decides by: Simplified form, Traditional form (OpenCC's standard), frequency.
// Sources: the extract of rime-essay beside this file, CC-CEDICT, jieba's dictionary, OpenCC's phrases.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeStage, runStage } from '../../utils/script/stage.ts';
import { type Dictionaries, merge } from './dictionaries.ts';
import { correctDerived, currentForm, FORMS, RARE } from './lexicon-corrections.ts';
import { ATTESTED, wordsOf } from './lexicon-usage.ts';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, '../../node_modules');
const HAN = /^[㐀-鿿]+$/;
/** Longer words decide nothing that their parts do not. */
const LONGEST = 8;
/** rime-essay counts 204 M word uses, jieba 60 M. */
const JIEBA_SCALE = 3.4;

/** Frequency that a word of our own lists counts for at least. */
const LEAST_FIXED = 500;

/** Simplified word → Traditional form → frequency on rime-essay's scale. */
export type Lexicon = Map<string, Map<string, number>>;

/** rime-essay's words; classes of a quarter of a natural logarithm each (extract-essay.ts). */
export function readEssay(): Map<string, number> {
  const file = join(here, 'essay.txt');
  const words = new Map<string, number>();
  if (!existsSync(file)) return words;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [step = '0', list = ''] = line.split('\t');
    for (const word of list.split(' ')) words.set(word, Math.exp(Number(step) / 4));
  }
  return words;
}

function readJieba(): Map<string, number> {
  const file = join(packages, 'nodejs-jieba/dict/jieba.dict.utf8');
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .filter(([word]) => word !== undefined && HAN.test(word))
      .map(([word, count]) => [word!, Number(count)] as const),
  );
}

async function readCedict(): Promise<[traditional: string, simplified: string][]> {
  const file = join(packages, 'cc-cedict/data/all.js');
  const module = (await import(pathToFileURL(file).href)) as {
    default: { all: [string, string, ...unknown[]][] };
  };
  return module.default.all
    .filter(([traditional, simplified]) => HAN.test(traditional) && traditional.length === simplified.length)
    .map(([traditional, simplified]) => [traditional, simplified]);
}

/** All words of all sources. */
export async function readLexicon(dictionaries: Dictionaries): Promise<Lexicon> {
  const toHans = makeStage(merge([dictionaries.TSPhrases, dictionaries.TSCharacters]));
  const toStandard = makeStage(merge([dictionaries.TWVariantsRevPhrases, dictionaries.TWVariantsRev]));
  const phrases = merge([dictionaries.STPhrases, dictionaries.STPhrases_GeneratedFromRegionalPhrases]);
  const fromHans = makeStage(merge([phrases, dictionaries.STCharacters]));
  const lexicon: Lexicon = new Map();
  const fold = (hant: string): string =>
    [...hant].map((character) => dictionaries.TSCharacters.get(character) ?? character).join('');
  const add = (hans: string, hant: string, count: number): void => {
    if (hans.length !== hant.length || hans.length > LONGEST) return;
    const current = currentForm(hans, hant);
    if (current !== hant) {
      add(hans, current, count);
      return;
    }
    const forms = lexicon.get(hans) ?? new Map<string, number>();
    forms.set(hant, (forms.get(hant) ?? 0) + count);
    lexicon.set(hans, forms);
    // 乾隆 keeps its 乾 in Simplified, yet a spoilt 幹隆 folds to 干隆.
    const folded = fold(hant);
    if (folded !== hans && folded.length === hant.length && !/[乾瞭藉]/.test(folded))
      add(folded, hant, count);
  };
  for (const [word, count] of readEssay()) add(runStage(toHans, word), runStage(toStandard, word), count);
  const jieba = readJieba();
  const cedict = new Map<string, Set<string>>();
  for (const [traditional, simplified] of await readCedict()) {
    const forms = cedict.get(simplified) ?? new Set<string>();
    cedict.set(simplified, forms.add(runStage(toStandard, traditional)));
  }
  for (const [hans, forms] of cedict) {
    if (hans.length < 2) continue;
    const count = ((jieba.get(hans) ?? 0) * JIEBA_SCALE + 0.5) / forms.size;
    // Half, because rime-essay has most of these words already.
    for (const hant of forms) add(hans, hant, count / 2);
  }
  for (const [hans, count] of jieba) {
    // A third: words that neither list knows are names and loose compounds.
    if (hans.length > 1 && !lexicon.has(hans))
      add(hans, correctDerived(hans, runStage(fromHans, hans)), count * JIEBA_SCALE * 0.3);
  }
  for (const [hans, hant] of phrases) if (!lexicon.get(hans)?.has(hant)) add(hans, hant, 0.5);
  for (const hans of RARE.keys()) {
    const forms = lexicon.get(hans) ?? new Map<string, number>();
    for (const [hant, count] of forms) forms.set(hant, count / 50);
  }
  const fix = (hans: string, hant: string): void => {
    const counts = [...(lexicon.get(hans)?.values() ?? [])];
    lexicon.set(hans, new Map([[hant, Math.max(LEAST_FIXED, ...counts)]]));
  };
  for (const word of wordsOf(ATTESTED)) {
    const hans = runStage(toHans, word);
    if (!FORMS.has(hans)) fix(hans, runStage(toStandard, word));
  }
  for (const [hans, hant] of FORMS) fix(hans, hant);
  return lexicon;
}
