// The script of a text, and which forms an author may write either way.
import { expect, test } from 'vitest';
import { detectScript } from '../../../utils/script/detect.ts';
import { isFreeVariant } from '../../../utils/script/variants.ts';

test.each([
  ['这们', 'hans'],
  ['這們', 'hant'],
  ['这們', null],
  ['这們个', 'hans'],
  ['这們個', 'hant'],
  ['春耕', null],
  ['', null],
  ['這の', 'hant'],
  ['這のに', null],
  ['这這們のに', 'hant'],
  ['这這們のにヺぁ', null],
] as const)('%s is %s', (text, script) => expect(detectScript(text)).toBe(script));

test.each([
  ['坐', '座', true],
  ['座', '坐', true],
  ['纔', '才', true],
  ['甲', '甲', true],
  ['坐', '才', false],
  ['甲', '乙', false],
])('%s for %s is free: %s', (a, b, free) =>
  expect(isFreeVariant(a.charCodeAt(0), b.charCodeAt(0))).toBe(free),
);
