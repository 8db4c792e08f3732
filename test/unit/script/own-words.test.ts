// The reader's own words over converted text.
import { expect, it } from 'vitest';
import { createOwnWords } from '../../../utils/script/own-words.ts';

const words = createOwnWords([
  ['軟件', '軟體'],
  ['軟件園', '軟件園'],
  ['甲', '乙'],
  ['乙', '甲'],
  ['', '空'],
]);
const table = [
  ['軟件升級', '軟體升級'],
  ['軟件園的軟件', '軟件園的軟體'],
  ['甲乙', '乙甲'],
  ['無', '無'],
  ['', ''],
];
for (const [text, result] of table) it(`${text} → ${result}`, () => expect(words(text!)).toBe(result));

it('without words the text is the same', () => expect(createOwnWords([])('軟件')).toBe('軟件'));
