// The reader's own words come before the dictionaries.
import { expect, it } from 'vitest';
import { aroundOwnWords } from '../../../utils/script/own-words.ts';

const words = [
  ['软件', '軟體'],
  ['软件园', '軟件園'],
  ['甲', '乙'],
  ['乙', '甲'],
  ['', '空'],
] as const;
const shout = (pieces: readonly string[]) => pieces.map((piece) => piece.replaceAll('国', '國'));
const one = (text: string) => aroundOwnWords([text], words, shout)[0];
const table = [
  ['国软件国', '國軟體國'],
  ['软件园的软件', '軟件園的軟體'],
  ['甲乙', '乙甲'],
  ['国', '國'],
  ['', ''],
];
for (const [text, result] of table) it(`${text} → ${result}`, () => expect(one(text!)).toBe(result));

it('keeps the pieces apart', () => {
  expect(aroundOwnWords(['国软', '件', '软件'], words, shout)).toEqual(['國软', '件', '軟體']);
  expect(aroundOwnWords(['国', '软件'], [], shout)).toEqual(['國', '软件']);
});
