// Units to a string: short and long pieces, lone surrogates, the mark at the beginning.
import { expect, test } from 'vitest';
import { FLUSH_AT, makeScratch, unitsToString } from '../../../utils/script/text-writer.ts';

/** Writes a text into the buffer and reads it back. */
function roundTrip(text: string): string {
  const scratch = makeScratch();
  for (let at = 0; at < text.length; at++) scratch.units[at] = text.charCodeAt(at);
  return unitsToString(scratch, text.length, text.isWellFormed());
}

test.each([
  ['nothing', ''],
  ['one unit', '甲'],
  ['24 units', '甲'.repeat(24)],
  ['25 units', '甲'.repeat(25)],
  ['a mark at the beginning', `\ufeff${'甲'.repeat(40)}`],
  ['a rare plane', '\u{20000}'.repeat(20)],
  ['a lone surrogate', `${'甲'.repeat(30)}\ud840${'乙'.repeat(30)}`],
  ['4096 units, one lone', `\ud840${'甲'.repeat(4095)}`],
  ['4097 units, one lone', `\ud840${'甲'.repeat(4095)}乙`],
  ['8193 units, one lone', `\ud840${'甲乙'.repeat(4096)}`],
])('%s', (_, text) => expect(roundTrip(text)).toBe(text));

test('only the first units count', () => {
  const scratch = makeScratch();
  scratch.units.fill('甲'.charCodeAt(0));
  expect(unitsToString(scratch, 30, true)).toBe('甲'.repeat(30));
  expect(unitsToString(scratch, 30, false)).toBe('甲'.repeat(30));
  expect(unitsToString(scratch, 4097, false)).toBe('甲'.repeat(4097));
});

test('a kilobyte is left behind the place where the buffer is emptied', () => {
  expect(makeScratch().units.length - FLUSH_AT).toBe(1024);
});
