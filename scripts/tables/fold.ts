// Writes utils/script/fold-table.ts from OpenCC's dictionary: node scripts/tables/fold.ts (after an update of it).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIGITS, DISTANCE, FIRST, LAST, SKIP } from '../../utils/script/fold-format.ts';
import { type Dictionaries, loadDictionaries } from './dictionaries.ts';

/** Forms that OpenCC maps by phrase only, or to a form that is rare itself. */
const BY_PHRASE = ['甦苏', '瞭了', '砲炮', '著着', '薴苎', '藉借'];
const inBlock = (text: string) =>
  text.length === 1 && text.charCodeAt(0) >= FIRST && text.charCodeAt(0) <= LAST;

/** The characters of a double-byte encoding: first bytes from `first` to `last`, second ones from `trails` on. */
function charactersOf(encoding: string, first: number, last: number, trails: number): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = first; lead <= last; lead++) {
    for (let trail = trails; trail <= 0xfe; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (inBlock(text)) found.add(text);
    }
  }
  return found;
}

/**
 * Names of rare fish and metals would be an eighth of the table: a pair is kept where GB 2312 has the Simplified
 * character, and Big5 the form, or the Simplified one is among GB 2312's common ones (first bytes up to D7).
 */
function isInUse(): (form: string, simplified: string) => boolean {
  const simplifiedSet = charactersOf('gb18030', 0xb0, 0xf7, 0xa1);
  const common = charactersOf('gb18030', 0xb0, 0xd7, 0xa1);
  const traditional = charactersOf('big5', 0xa4, 0xf9, 0x40);
  return (form, to) => common.has(to) || (simplifiedSet.has(to) && traditional.has(form));
}

/** [form, Simplified], each one code unit of the basic CJK block, by Simplified and form. */
export function foldPairs({ TSCharacters }: Pick<Dictionaries, 'TSCharacters'>): [string, string][] {
  const inUse = isInUse();
  const folds = new Map(
    [...TSCharacters].filter(([from, to]) => from !== to && inBlock(from) && inBlock(to) && inUse(from, to)),
  );
  for (const [from, to] of BY_PHRASE.map((pair) => [...pair] as [string, string])) folds.set(from, to);
  const order = (a: string, b: string) => a.charCodeAt(0) - b.charCodeAt(0);
  return [...folds].sort(([a, b], [c, d]) => order(b, d) || order(a, c));
}

/**
 * The pairs as digits of base 64: how far each Simplified lies from the one before (the last digit: that far, and no
 * pair yet), then, for all pairs, how far the form lies from its Simplified: the highest, middle and lowest five bits.
 * Like stands by like, which zips to half.
 */
export function packFold(pairs: readonly (readonly [string, string])[]): string {
  let packed = '';
  let before = FIRST;
  for (const [, to] of pairs) {
    const gap = to.charCodeAt(0) - before;
    packed += DIGITS[SKIP]!.repeat(Math.floor(gap / SKIP)) + DIGITS[gap % SKIP];
    before = to.charCodeAt(0);
  }
  const distances = pairs.map(([from, to]) => (from.charCodeAt(0) - to.charCodeAt(0)) & DISTANCE);
  for (const shift of [10, 5, 0]) {
    for (const distance of distances) packed += DIGITS[(distance >> shift) & 31];
  }
  return packed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packed = packFold(foldPairs(await loadDictionaries()));
  const lines = packed.match(/.{1,110}/g)!.map((line) => `  '${line}'`);
  writeFileSync(
    join(fileURLToPath(import.meta.url), '../../../utils/script/fold-table.ts'),
    '// Made by scripts/tables/fold.ts, which says how it is packed; fold.ts reads it.\n' +
      `export const FOLD_TABLE =\n${lines.join(' +\n')};\n`,
  );
}
