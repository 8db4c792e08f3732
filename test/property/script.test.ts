// Properties of conversion and repair that hold for any text.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openTables } from '../../scripts/eval/script-tables.ts';
import {
  convert,
  convertPieces,
  foldToSimplified,
  repair,
  repairPieces,
  type Tables,
} from '../../utils/script/index.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await openTables();
}, 120_000);

const TARGETS = ['hans', 'tw', 'hk', 't', 'twp', 'hkp'] as const;
/** Any UTF-16: lone surrogates, rare planes, variation selectors, bidi controls and all. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const foreign = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x2e7f }),
      fc.integer({ min: 0xac00, max: 0xd7a3 }),
      fc.constant(0xd800),
    ),
    { maxLength: 60 },
  )
  .map((codes) => String.fromCharCode(...codes));
const chinese = fc
  .array(fc.constantFrom(...'全麵製度關係後裡隻範穀雲鬆鬥餘發曆面制系后里只范谷云松斗余髮歷，。的了在一'), {
    maxLength: 80,
  })
  .map((units) => units.join(''));

describe('any text', () => {
  test('text that is not Chinese comes out as it went in', () => {
    fc.assert(
      fc.property(foreign, fc.constantFrom(...TARGETS), fc.boolean(), (text, to, exact) => {
        expect(convert(tables, text, { to, exact })).toBe(text);
        expect(repair(tables, text).text).toBe(text);
      }),
    );
  });

  test('nothing throws, nothing outside the Chinese characters is lost', () => {
    const rest = (text: string): string =>
      text.replace(/[\u2e80-\ufaff]|[\ud840-\ud87f][\udc00-\udfff]/g, '');
    fc.assert(
      fc.property(anyText, fc.constantFrom(...TARGETS), fc.boolean(), (text, to, exact) => {
        for (const from of ['auto', 'hans', 'hant', 'tw', 'hk'] as const) {
          expect(rest(convert(tables, text, { to, from, exact }))).toBe(rest(text));
        }
      }),
    );
  });

  test('folding keeps the length and is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldToSimplified(text);
        expect(once.length).toBe(text.length);
        expect(foldToSimplified(once)).toBe(once);
      }),
    );
  });
});

describe('repair', () => {
  test('is idempotent, keeps the length, and its edits make its text', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        const once = repair(tables, text);
        expect(once.text.length).toBe(text.length);
        let made = text;
        for (const { start, end, text: now } of once.edits)
          made = made.slice(0, start) + now + made.slice(end);
        expect(made).toBe(once.text);
        expect(repair(tables, once.text).edits).toEqual([]);
      }),
    );
  });

  test('of pieces is repair of the page', () => {
    fc.assert(
      fc.property(fc.array(chinese, { maxLength: 5 }), (pieces) => {
        expect(repairPieces(tables, pieces).join('\n')).toBe(repair(tables, pieces.join('\n')).text);
      }),
    );
  });
});

test('pieces with a given source convert one by one', () => {
  fc.assert(
    fc.property(fc.array(chinese, { maxLength: 5 }), fc.constantFrom(...TARGETS), (pieces, to) => {
      const each = pieces.map((piece) => convert(tables, piece, { to, from: 'hans' }));
      expect(convertPieces(tables, pieces, { to, from: 'hans' })).toEqual(each);
    }),
  );
});

test('five million of one character, a long run of description signs', () => {
  for (const unit of ['里', '面', 'a', '⿰', '\ud800']) {
    const text = unit.repeat(5_000_000);
    expect(convert(tables, text, { to: 'hans', from: 'hans' })).toBe(text);
    expect(convert(tables, text, { to: 'tw', from: 'hans' }).length).toBe(text.length);
    expect(convert(tables, text, { to: 'tw', from: 'hans', exact: true }).length).toBe(text.length);
    expect(repair(tables, text).text).toBe(text);
  }
}, 120_000);
