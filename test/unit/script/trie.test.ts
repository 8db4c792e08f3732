// The forest of tries: the first step from a root, with and without children, for each of several trees.
import { expect, test } from 'vitest';
import { buildForest } from '../../../scripts/tables/double-array.ts';
import { firstLinks, openForest } from '../../../utils/script/trie.ts';

const built = buildForest([
  [
    ['甲', 5],
    ['甲乙', 6],
    ['丙丁', 7],
  ],
  [],
  [['丁', 8]],
]);
const forest = openForest(built.codes, built.checks, built.links, built.roots);
/** Which of the units a tree's root leads on by, and the value where it ends there. */
const steps = (root: number) => {
  const first = firstLinks(forest, root);
  return ['甲', '乙', '丙', '丁', '戊'].map((unit) => {
    const link = first[forest.labels[unit.charCodeAt(0)]!]!;
    return link === 0 ? '' : link & 1 ? `${link >>> 1}` : link & 2 ? `${forest.links[link >>> 2]}+` : '+';
  });
};

test('labels count from one, other units have none', () => {
  const label = (unit: string) => forest.labels[unit.charCodeAt(0)]!;
  expect([...'甲乙丙丁'].map(label).sort()).toEqual([1, 2, 3, 4]);
  expect([label('戊'), forest.labels[0], forest.labels.length]).toEqual([0, 0, 0x10000]);
});

test('each tree has its own first steps', () => {
  expect(steps(0)).toEqual(['5+', '', '+', '', '']);
  expect(steps(1)).toEqual(['', '', '', '', '']);
  expect(steps(2)).toEqual(['', '', '', '8', '']);
  expect(steps(3)).toEqual(['', '', '', '', '']);
});
