// What the badge shows for each state of a tab.
import { expect, it } from 'vitest';
import { badgeOf } from '../../../utils/browser/badge.ts';

const table: [object, string][] = [
  [{ article: false, hidden: 0, spoilt: false }, ''],
  [{ article: false, hidden: 5, spoilt: true }, ''],
  [{ article: true, hidden: 0, spoilt: false }, ''],
  [{ article: true, hidden: 14, spoilt: false }, '14'],
  [{ article: true, hidden: 14, spoilt: true }, '14'],
  [{ article: true, hidden: 100, spoilt: false }, '99+'],
  [{ article: true, hidden: 0, spoilt: true }, '誤'],
];
for (const [status, text] of table) {
  it(`${JSON.stringify(status)} → “${text}”`, () => expect(badgeOf(status as never).text).toBe(text));
}
it('spoilt text has a colour of its own', () => {
  const of = (spoilt: boolean) => badgeOf({ article: true, hidden: 2, spoilt }).color;
  expect(of(true)).not.toBe(of(false));
});
