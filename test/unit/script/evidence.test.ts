// The price of keeping a form: alone, in a word that has it, against a word that has another, past unknown characters.
import { expect, test } from 'vitest';
import { priceKeeping } from '../../../utils/script/evidence.ts';
import { madeReading } from './made-reading.ts';

const READING = madeReading(
  [
    ['面', '面麵', [50, 90]],
    ['里', '里裡', [40, 70]],
  ],
  [
    ['方', 30],
    ['粉', 35],
    ['面', 60, [0]],
    ['方面', 40, [0]],
    ['面粉', 45, [1]],
    ['面里', 55, [1, 1]],
    ['面里面', 65, [0, 1, 1]],
    ['上面', 25, [0], true],
    ['上面粉', 20, [1]],
    ['粉里', 70, [0]],
  ],
);
const same = (a: number, b: number) => a === b;

/** The price of [from, to) of the text with the character in brackets in the form `kept`. */
function price(marked: string, kept: string, from = 0, to = marked.length - 2): number {
  const text = marked.replace(/[[\]]/g, '');
  return priceKeeping(READING, text, from, to, marked.indexOf('['), kept.charCodeAt(0), same);
}

test.each([
  // Alone each form has its own price, not the word's.
  ['[面]', '面', 50],
  ['[面]', '麵', 90],
  // In a word that has the form, or apart from one that has another.
  ['方[面]', '面', 40],
  ['方[面]', '麵', 30 + 90],
  ['[面]粉', '麵', 45],
  ['[面]粉', '面', 50 + 35],
  // Two words could have it.
  ['方[面]粉', '面', 40 + 35],
  ['方[面]粉', '麵', 30 + 45],
  // A word that is unsure costs one natural logarithm more.
  ['上[面]', '面', 25],
  ['上[面]', '麵', 25 + 12],
  ['上[面]粉', '麵', 20],
  ['上[面]粉', '面', 25 + 35],
  // Each ambiguous character of a word has its own form.
  ['面[里]', '裡', 55],
  ['面[里]', '里', 60 + 40],
  ['[面]里', '面', 50 + 264],
  ['面里[面]', '麵', 65],
  ['面里[面]', '面', 55 + 50],
  ['[面]里面', '面', 65],
  ['面[里]面', '里', 60 + 40 + 60],
  // Characters that no word begins with.
  ['甲[面]', '面', 264 + 50],
  ['[面]甲', '面', 50 + 264],
  ['甲方[面]乙', '面', 264 + 40 + 264],
  ['粉[里]', '里', 70],
  ['粉[里]', '裡', 35 + 70],
])('%s as %s costs %i', (marked, kept, cost) => expect(price(marked, kept)).toBe(cost));

test('nothing outside the window counts', () => {
  expect(price('方[面]粉', '麵', 1, 3)).toBe(45);
  expect(price('方[面]粉', '麵', 0, 2)).toBe(30 + 90);
  expect(price('方[面]粉', '麵', 1, 2)).toBe(90);
  expect(price('粉方[面]粉', '面', 1, 3)).toBe(40);
  expect(price('粉甲[面]', '面', 1, 3)).toBe(264 + 50);
  expect(price('粉甲乙[面]', '面', 2, 4)).toBe(264 + 50);
});
