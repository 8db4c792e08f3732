// Settings at random, every value of them one that a reader may set.
import fc from 'fast-check';
import { parsePattern } from '../../../utils/browser/settings-pattern.ts';
import { HIDE_REASONS, type Settings, type SiteRule } from '../../../utils/browser/settings-schema.ts';
import { isOwnWord, LONGEST_WORD } from '../../../utils/browser/settings-words.ts';

const host = fc
  .tuple(fc.constantFrom('', '*.'), fc.domain())
  .map(([star, name]) => parsePattern(star + name))
  .filter((pattern) => pattern !== null);
const view = fc.constantFrom('original', 'repaired', 'hans', 't', 'tw', 'hk', 'twp', 'hkp');
const rule = fc
  .tuple(host, fc.boolean(), fc.option(view, { nil: undefined }))
  .map(([pattern, on, shown]) => (shown ? { pattern, on, view: shown } : { pattern, on }) as SiteRule);
const term = fc.oneof(
  fc.string({ unit: 'binary', maxLength: LONGEST_WORD / 2 }),
  fc.constantFrom('内存', '記憶體', '', 'New York', '𠮷野家', '"\\', '{}', '__proto__'),
);

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  clean: fc.boolean(),
  kinds: fc.subarray([...HIDE_REASONS]),
  convert: fc.constantFrom('off', 'hans', 't', 'tw', 'hk'),
  vocabulary: fc.boolean(),
  repair: fc.constantFrom('ask', 'always', 'never'),
  rules: fc.uniqueArray(rule, { selector: ({ pattern }) => pattern, maxLength: 8 }),
  words: fc.array(fc.tuple(term, term).filter(isOwnWord), { maxLength: 8 }),
  sync: fc.boolean(),
});
