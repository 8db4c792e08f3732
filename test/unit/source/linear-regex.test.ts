// Every regular expression is linear: on texts made to provoke it, twice the length takes about twice the steps. A
// page is a stranger's text; a square or exponential expression lets it stop the tab.
import { describe, expect, it } from 'vitest';
import { attacksOn, textOf } from './attack.ts';
import { stepsOf } from './backtracking.ts';
import { builders, builtBy, type Expression, literals } from './expressions.ts';

const LENGTH = 150;
/** Twice as many for a linear expression, four times for a square one. */
const MOST_GROWTH = 3;
/** A bounded stretch tried at every place ([^，]{0,60} before a word) takes up to 400 steps a character. */
const MOST_STEPS = 1000;

/** The attack that makes the expression grow worse than linearly, or null. */
function weakness({ source, flags }: Pick<Expression, 'source' | 'flags'>): string | null {
  for (const attack of attacksOn(source, flags)) {
    try {
      const [short, long] = [LENGTH, 2 * LENGTH].map((length) =>
        stepsOf(source, flags, textOf(attack, length), length * MOST_STEPS),
      );
      if (long! / short! > MOST_GROWTH) return `${JSON.stringify(attack)}: ${short} steps, then ${long}`;
    } catch (error) {
      return `${JSON.stringify(attack)}: ${(error as Error).message}`;
    }
  }
  return null;
}

describe('the check itself', () => {
  it.each([
    ['(a+)+$', ''],
    ['\\s+$', ''],
    ['^(?:意见|建议|意见建议)*$', ''],
    ['x(?:今后|和|今后和今后)*y', ''],
    ['\\s*\\n\\s*', 'g'],
    ['^(.*，)*。', ''],
    ['[^，]*，[^。]*。', ''],
  ])('finds that /%s/ is not linear', (source, flags) => expect(weakness({ source, flags })).not.toBeNull());
  it.each([
    ['a+b?', 'g'],
    ['(?<!\\s)\\s+$', ''],
    ['^(?:意见|建议)*$', ''],
    ['(?:召开|举行)[^，]{0,40}会', ''],
    ['[^\\p{L}]+', 'gu'],
    ['^[a-z]+://', 'i'],
  ])('finds nothing against /%s/', (source, flags) => expect(weakness({ source, flags })).toBeNull());
  it('counts as an engine does', () => {
    expect(stepsOf('a', 'g', 'aaa', 100)).toBe(4);
    expect(() => stepsOf('(a+)+b', '', 'a'.repeat(40), 10_000)).toThrow('10001 steps on 40 characters');
  });
});

const distinct = (all: Expression[]) => [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]))];

describe('every literal is linear', () => {
  for (const [name, expression] of distinct(literals()))
    it(`${expression.file} ${name.slice(0, 60)}`, () => expect(weakness(expression)).toBeNull());
});

describe('every expression that is put together is linear', () => {
  for (const [file, times] of builders())
    it(file, async () => {
      const built = await builtBy(file);
      expect(built.length, 'all are built when the file is loaded').toBeGreaterThanOrEqual(times);
      for (const [name, expression] of distinct(built)) expect(weakness(expression), name).toBeNull();
    });
});
