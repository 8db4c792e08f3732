// Lists of persons: where an element ends, offices that are shared or stand before the last, what is no name.
import { describe, expect, test } from 'vitest';
import { isOnlyPeople, personList } from '../../../utils/outline/people-list.ts';

const read = (text: string, named = false, start = 0, end = text.length) =>
  personList(text, start, end, named).map(
    ({ role, name }) => `${text.slice(role.start, role.end)}#${text.slice(name.start, name.end)}`,
  );

describe('personList', () => {
  test.each<[string, string[]]>([
    ['县长赵立新', ['县长#赵立新']],
    ['县长赵立新、李平，王强', ['县长#赵立新', '县长#李平', '#王强']],
    ['县长赵立新；李平', ['县长#赵立新', '#李平']],
    // The words between persons.
    ['县长赵立新和李平', ['县长#赵立新', '县长#李平']],
    ['县长赵立新以及副县长李平', ['县长#赵立新', '副县长#李平']],
    ['县长赵立新及其助理李平', ['县长#赵立新', '助理#李平']],
    ['赵立新与李平', ['#赵立新', '#李平']],
    ['赵立和李平', ['#赵立', '#李平']],
    ['县工商和税务局局长赵立新', ['县工商和税务局局长#赵立新']],
    // What leads in.
    ['会上，赵立新', ['#赵立新']],
    ['5日上午县长赵立新', ['县长#赵立新']],
    ['受县委委托赵立新', ['#赵立新']],
    ['赵立新、以及李平', ['#赵立新', '#李平']],
    ['赵立新、以及', ['#赵立新']],
    // Offices that stand before the last name, and a title behind one.
    ['县委常委、常务副县长赵立新', ['县委常委、常务副县长#赵立新']],
    ['县委常委、政法委书记、常务副县长赵立新', ['县委常委、政法委书记、常务副县长#赵立新']],
    ['赵立新主任、李平', ['主任#赵立新', '#李平']],
    ['县长赵立新、李平主任、王强', ['县长#赵立新', '主任#李平', '县长#王强']],
    // Only the last goes on.
    ['县长赵立新、副县长李平在江州', ['县长#赵立新', '副县长#李平']],
    ['县长赵立新在江州、副县长李平', ['副县长#李平']],
    // Among places and bodies a name without an office is another place.
    ['成安、农业农村局、县长赵立新', ['县长#赵立新']],
    ['县长赵立新、农业农村局、周海', ['县长#赵立新', '县长#周海']],
    // Rare surnames: among persons, or alone at the start of a sentence.
    ['多吉', ['#多吉']],
    ['多吉、赵立新', ['#多吉', '#赵立新']],
    ['赵立新、多吉', ['#赵立新', '#多吉']],
    ['县长赵立新、多吉多吉', ['县长#赵立新']],
    ['赵立新、多吉多吉', []],
    ['多', []],
    ['大家', []],
    ['县里', []],
    ['站长', []],
    ['期间', []],
    ['多吉、农业农村局', []],
    ['', []],
  ])('%s', (text, people) => expect(read(text)).toEqual(people));

  test('a rare surname alone begins a sentence', () => {
    expect(read('。多吉', false, 1)).toEqual(['#多吉']);
    expect(read('；多吉', false, 1)).toEqual(['#多吉']);
    expect(read('\n多吉', false, 1)).toEqual(['#多吉']);
    expect(read('说多吉', false, 1)).toEqual([]);
    expect(read('，多吉', false, 1)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['县长赵立新、多吉', ['县长#赵立新', '县长#多吉']],
    ['多吉', ['#多吉']],
    ['洛桑次仁', ['#洛桑次仁']],
    ['洛桑江村', []],
    ['雪克来提·扎克尔', ['#雪克来提·扎克尔']],
    ['洛桑次仁多吉', []],
    ['多', []],
    // Common words, the longer ones but for a place between two persons.
    ['大家', []],
    ['群众', []],
    ['江桥', ['#江桥']],
    ['江桥村', ['#江桥村']],
    ['扎西江村', []],
    ['赵立新、扎西江村、李平', ['#赵立新', '#扎西江村', '#李平']],
    ['赵立新、扎西江村', ['#赵立新']],
    ['扎西江村、李平', ['#李平']],
    ['农业局、扎西江村、李平', ['#农业局', '#李平']],
    ['赵立新、扎西江村、农业局', ['#赵立新', '#农业局']],
    // An office is nobody.
    ['管护站长', []],
    ['县长', []],
    // A place among persons stays out, they stay in.
    ['赵立新、江州春耕办公室', ['#赵立新']],
  ])('where persons were announced: %s', (text, people) => expect(read(text, true)).toEqual(people));
});

test.each([
  ['县长赵立新、李平', true],
  ['县长赵立新、李平等', true],
  ['县长赵立新 ', true],
  ['县长赵立新等人', false],
  ['县长赵立新在江州', false],
  ['会议室', false],
  ['', false],
])('%s is persons only: %s', (text, only) => expect(isOnlyPeople(text, 0, text.length)).toBe(only));
