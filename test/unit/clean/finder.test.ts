// The finder answers as a plain search does, from its index, too.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../utils/clean/finder.ts';

/** The first place at or after `from`, else the first of all. */
const plain = (text: string, piece: string, from: number) => {
  const after = text.indexOf(piece, from);
  return after === -1 ? text.indexOf(piece) : after;
};

/** A text with nothing repeated, long enough for an index after five searches. */
const LONG = Array.from({ length: 90_000 }, (_, i) =>
  String.fromCharCode(0x4e00 + ((i * 7919) % 20_011)),
).join('');

describe('createFinder', () => {
  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('市', '委', '会'), maxLength: 300 }),
        fc.nat(),
        (text, at) => {
          const from = at % (text.length + 1);
          const piece = text.slice(from, from + 8);
          if (piece.length >= 6) expect(createFinder(text).find(piece, from)).toBe(plain(text, piece, from));
        },
      ),
    );
  });
  it('goes on to find it once it has an index', () => {
    const finder = createFinder(LONG);
    for (let turn = 0; turn < 12; turn++) {
      const at = turn * 1501;
      const piece = LONG.slice(at, at + 20);
      expect(finder.find(piece, 0), `turn ${turn}`).toBe(at);
      expect(finder.find(piece, at), `turn ${turn}`).toBe(at);
      // Behind it there is another one only as the text begins anew.
      expect(finder.find(piece, at + 1), `turn ${turn}`).toBe(plain(LONG, piece, at + 1));
      expect(finder.find(`${piece.slice(0, 8)}无此文`, 0)).toBe(-1);
      expect(finder.find('此句文中没有', 0)).toBe(-1);
    }
  });
  it('finds the beginning, the end, and what stands only before', () => {
    const text = `开头六个字在。${'字'.repeat(100_000)}只有一处的话。${'文'.repeat(9)}结尾六个字在`;
    const finder = createFinder(text);
    for (let turn = 0; turn < 8; turn++) {
      expect(finder.find('开头六个字在', 0)).toBe(0);
      expect(finder.find('开头六个字在', 5)).toBe(0);
      expect(finder.find('只有一处的话', 100_050)).toBe(100_007);
      expect(finder.find('结尾六个字在', 0)).toBe(text.length - 6);
    }
  });
  it('looks a slogan up in its first two dozen places', () => {
    const slogan = '绿水青山常在';
    const text = `${`${slogan}。`.repeat(30)}${'字'.repeat(100_000)}`;
    const finder = createFinder(text);
    for (let turn = 0; turn < 8; turn++) finder.find(slogan, 0);
    expect(finder.find(slogan, 7 * 23)).toBe(7 * 23);
    expect(finder.find(slogan, 7 * 23 + 1)).toBe(0);
  });
  it.each([1, 30])('takes a short piece only near its place (search %i)', (times) => {
    const text = `${'字'.repeat(1000)}短句${'字'.repeat(99_000)}`;
    const finder = createFinder(text);
    for (let turn = 1; turn < times; turn++) finder.find('字字字字字字', 0);
    expect(finder.find('短句', 900)).toBe(1000);
    expect(finder.find('短句', 801)).toBe(-1);
    expect(finder.find('短句', 802)).toBe(1000);
    expect(finder.find('短句', 1001)).toBe(-1);
  });
});
