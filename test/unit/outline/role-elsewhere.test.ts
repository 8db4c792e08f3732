// The office of a person who is listed by name only: where it is looked for, and how far.
import { expect, test } from 'vitest';
import type { Found } from '../../../utils/outline/people.ts';
import { withRolesFromElsewhere } from '../../../utils/outline/role-elsewhere.ts';

/** The offices found for names that stand in the last line of the text, in their order. */
function roles(text: string, names: readonly string[], called: Found['called'] = null): string[] {
  const whole = `${text}\n${names.join('、')}`;
  let start = text.length + 1;
  const people = names.map((name): Found => {
    const span = { start, end: start + name.length };
    start = span.end + 1;
    return { name: span, role: { start: span.start, end: span.start }, called, part: '出席', at: 0 };
  });
  return withRolesFromElsewhere(whole, people).map((p) => whole.slice(p.role.start, p.role.end));
}

test.each([
  ['县长赵立新到会。', '县长'],
  ['春耕开始，县长赵立新到会。', '县长'],
  ['他说：“县长赵立新到会。”', '县长'],
  ['赵立新到会。县长赵立新讲话。', '县长'],
  ['县长赵立新', '县长'],
  ['赵立新县长到会。', ''],
  ['县长李平、赵立新到会。', ''],
  ['春耕开始。', ''],
  [`${'赵立新到会。'.repeat(5)}县长赵立新讲话。`, '县长'],
  [`${'赵立新到会。'.repeat(6)}县长赵立新讲话。`, ''],
])('%s gives "%s"', (text, role) => expect(roles(text, ['赵立新'])).toEqual([role]));

test('a name has two characters at least', () => {
  expect(roles('县长赵立新到会。', ['赵'])).toEqual(['']);
  expect(roles('县长赵立到会。', ['赵立'])).toEqual(['县长']);
});

test('the office stands within ninety units', () => {
  const long = (units: number) => roles(`，${'春'.repeat(units - 2)}县长赵立新到会。`, ['赵立新']);
  expect(long(90)[0]).toBe(`${'春'.repeat(88)}县长`);
  expect(long(91)[0]).not.toBe(`${'春'.repeat(89)}县长`);
});

test('nothing behind 20,000 units is read', () => {
  const far = (units: number) =>
    withRolesFromElsewhere(`赵立新。${'春'.repeat(units - 10)}。县长赵立新到会。`, [
      { name: { start: 0, end: 3 }, role: { start: 0, end: 0 }, part: '出席', at: 0 },
    ])[0]!.role.end;
  expect(far(20_000)).toBe(19_997);
  expect(far(20_001)).toBe(0);
});

test('what the list is called stands in for it, an office of its own stays', () => {
  const called = { start: 0, end: 2 };
  expect(roles('领导到会。', ['赵立新'], called)).toEqual(['领导']);
  expect(roles('领导到会。县长赵立新讲话。', ['赵立新'], called)).toEqual(['县长']);
  const own: Found = { name: { start: 2, end: 5 }, role: { start: 0, end: 2 }, part: '出席', at: 0 };
  expect(withRolesFromElsewhere('书记赵立新。县长赵立新到会。', [own])).toEqual([own]);
});

test('sixty persons are looked at', () => {
  const names = Array.from({ length: 61 }, () => '赵立新');
  expect(roles('县长赵立新到会。', names).map((role) => role !== '')).toEqual(names.map((_, i) => i < 60));
});
