// Conversion between scripts and regions: picks OpenCC's configuration or the reading mode.
import type { ConvertSource, ConvertTarget, Script } from '../types.ts';
import type { ConfigName } from './configs.ts';
import { detectScript } from './detect.ts';
import { convertExact } from './exact.ts';
import { readText } from './read.ts';
import { cascadeOf, normalStage, type Tables, vocabularyOf } from './tables.ts';

export interface ConvertOptions {
  readonly to: ConvertTarget;
  readonly from?: ConvertSource;
  /** Equal to OpenCC's configuration; otherwise the reading mode. */
  readonly exact?: boolean;
}

const FROM_HANS: Readonly<Record<Exclude<ConvertTarget, 'hans'>, ConfigName>> = {
  t: 's2t',
  tw: 's2tw',
  hk: 's2hk',
  twp: 's2twp',
  hkp: 's2hkp',
};

/** Above this many units the telling characters of detectScript are enough. */
const SAMPLE = 1 << 16;

/** The script of a text for conversion: where nothing tells, it is what would be changed by the target. */
function scriptOf(tables: Tables, text: string, options: ConvertOptions): Script {
  const from = options.from ?? 'auto';
  if (from === 'hans') return 'hans';
  if (from !== 'auto') return 'hant';
  const detected = detectScript(text.slice(0, SAMPLE));
  if (detected !== null) return detected;
  const toHant = cascadeOf(tables, 's2t').plain;
  const toHans = cascadeOf(tables, 't2s').plain;
  let lean = 0;
  for (let at = 0; at < Math.min(SAMPLE, text.length); at++) {
    const code = text.charCodeAt(at);
    if (toHans[code] !== code) lean--;
    else if (toHant[code] !== code) lean++;
  }
  if (lean !== 0) return lean > 0 ? 'hans' : 'hant';
  return options.to === 'hans' ? 'hant' : 'hans';
}

/** OpenCC's configurations that lead from the source to the target, one after the other. */
function stepsFor(script: Script, { from, to, exact }: ConvertOptions): ConfigName[] {
  if (script === 'hans') return to === 'hans' ? [] : [FROM_HANS[to]];
  if (to === 'hans') return [from === 'tw' ? 'tw2s' : from === 'hk' ? 'hk2s' : 't2s'];
  const standard: ConfigName[] = from === 'hk' ? ['hk2t'] : from === 'tw' ? ['tw2t'] : [];
  if (to === 'tw' || to === 'twp') {
    if (from === 'tw') return [];
    return exact ? [...standard, 't2tw'] : ['t2twn'];
  }
  if (to === 'hk' || to === 'hkp') return from === 'hk' ? [] : [...standard, 't2hk'];
  return standard;
}

function runSteps(tables: Tables, text: string, steps: readonly ConfigName[]): string {
  return steps.reduce(
    (out, name) => convertExact(cascadeOf(tables, name), () => normalStage(tables), tables.scratch, out),
    text,
  );
}

/** What follows the reading mode: the region's forms. */
const AFTER_READING: Readonly<Record<Exclude<ConvertTarget, 'hans'>, readonly ConfigName[]>> = {
  t: [],
  tw: ['t2twu'],
  twp: ['t2twu'],
  hk: ['t2hk'],
  hkp: ['t2hk'],
};

function convertScript(tables: Tables, text: string, script: Script, options: ConvertOptions): string {
  if (options.exact || script === 'hant' || options.to === 'hans') {
    return runSteps(tables, text, stepsFor(script, options));
  }
  const vocabulary =
    options.to === 'twp' || options.to === 'hkp' ? vocabularyOf(tables, options.to) : undefined;
  const standard = readText(tables.reading, cascadeOf(tables, 's2t'), tables.scratch, text, vocabulary);
  return runSteps(tables, standard, AFTER_READING[options.to]);
}

/** Converts a text. Any text is allowed; what is not Chinese comes out as it went in. */
export function convert(tables: Tables, text: string, options: ConvertOptions): string {
  return convertScript(tables, text, scriptOf(tables, text, options), options);
}

/** Converts the texts of one page; the script is judged over all of them, each comes back separately. */
export function convertPieces(tables: Tables, pieces: readonly string[], options: ConvertOptions): string[] {
  const script = scriptOf(tables, pieces.join('\n'), options);
  return pieces.map((piece) => convertScript(tables, piece, script, options));
}
