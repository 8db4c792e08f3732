// The script shortcut: there and back.
import { expect, it } from 'vitest';
import { nextView } from '../../../utils/browser/view-switch.ts';

const table = [
  ['original', 'hant', 'off', false, 'hans'],
  ['original', 'hans', 'off', false, 'tw'],
  ['original', 'hans', 'hk', false, 'hk'],
  ['original', 'hans', 'hk', true, 'hkp'],
  ['original', 'hans', 'hans', false, 'tw'],
  ['original', 'hant', 'hans', false, 'hans'],
  ['original', null, 'off', false, 'tw'],
  ['hans', 'hant', 'off', false, 'original'],
  ['repaired', 'hant', 'off', false, 'original'],
] as const;
for (const [view, script, convert, vocabulary, next] of table) {
  it(`${view} of a ${script} page, set to ${convert} → ${next}`, () =>
    expect(nextView({ view, script }, { convert, vocabulary })).toBe(next));
}
