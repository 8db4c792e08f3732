// Settings as a file: round trip, every fault named, nothing taken from a bad file, older versions brought up.
import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings, validSettings } from '../../../utils/browser/settings-schema.ts';
import { exportSettings, importSettings, migrate } from '../../../utils/browser/settings-transfer.ts';

const full: Settings = {
  clean: false,
  kinds: ['empty-row'],
  convert: 'hk',
  vocabulary: true,
  repair: 'always',
  rules: [
    { pattern: '*.example.com', on: true, view: 'twp' },
    { pattern: 'example.org', on: false },
  ],
  words: [
    ['内存', '記憶體'],
    ['广告', ''],
  ],
  sync: true,
};
const file = (over: object) => JSON.stringify({ jingdu: 'settings', version: 2, ...over });

describe('export and import', () => {
  it('gives back what was written', () => {
    expect(importSettings(exportSettings(full))).toEqual({ ok: true, settings: full });
    expect(importSettings(exportSettings(DEFAULTS))).toEqual({ ok: true, settings: DEFAULTS });
  });
  it('takes defaults for what a file leaves out', () => {
    expect(importSettings(file({ repair: 'never' }))).toEqual({
      ok: true,
      settings: { ...DEFAULTS, repair: 'never' },
    });
  });
  it.each([
    ['', [['not-json', '']]],
    ['{"clean":', [['not-json', '']]],
    ['[]', [['not-settings', '']]],
    ['null', [['not-settings', '']]],
    ['{"clean":true}', [['not-settings', '']]],
    [JSON.stringify({ jingdu: 'settings', version: 'two' }), [['not-settings', '']]],
    [JSON.stringify({ jingdu: 'settings', version: 99, clean: 'x' }), [['future-version', '99']]],
    [file({ clean: 'yes' }), [['bad-field', 'clean']]],
    [file({ kinds: ['empty-row', 'empty-row'] }), [['bad-field', 'kinds']]],
    [file({ convert: 'klingon' }), [['bad-field', 'convert']]],
    [file({ rules: 'all' }), [['bad-field', 'rules']]],
    [file({ colour: 'red' }), [['unknown-field', 'colour']]],
    [
      file({
        rules: [
          { pattern: 'a.com', on: true },
          { pattern: 'A b', on: true },
        ],
      }),
      [['bad-rule', '2']],
    ],
    [file({ rules: [{ pattern: 'a.com', on: true, run: 'x' }] }), [['bad-rule', '1']]],
    [
      file({
        words: [
          ['a', 'b'],
          ['', 'c'],
          ['x\ny', 'z'],
        ],
      }),
      [
        ['bad-word', '2'],
        ['bad-word', '3'],
      ],
    ],
    [file({ words: Array.from({ length: 50_001 }, (_, i) => [`${i}`, 'x']) }), [['too-many', 'words']]],
    [
      file({ clean: 1, sync: 'on' }),
      [
        ['bad-field', 'clean'],
        ['bad-field', 'sync'],
      ],
    ],
  ] as const)('refuses %.60j whole', (text, faults) => {
    expect(importSettings(text)).toEqual({ ok: false, faults: faults.map(([fault, at]) => ({ fault, at })) });
  });
  it('is not fooled by prototypes', () => {
    const found = importSettings('{"jingdu":"settings","version":2,"__proto__":{"sync":true}}');
    expect(found).toEqual({ ok: false, faults: [{ fault: 'unknown-field', at: '__proto__' }] });
    expect(({} as { sync?: boolean }).sync).toBeUndefined();
  });
  it('names a bounded number of faults', () => {
    const found = importSettings(file({ words: Array.from({ length: 1000 }, () => ['', '']) }));
    expect(found.ok ? [] : found.faults).toHaveLength(20);
  });
});

describe('migration', () => {
  it('1 → 2: switched-off hosts become rules', () => {
    const old = { jingdu: 'settings', version: 1, clean: false, off: ['a.example', '*.b.example'] };
    expect(importSettings(JSON.stringify(old))).toEqual({
      ok: true,
      settings: {
        ...DEFAULTS,
        clean: false,
        rules: [
          { pattern: 'a.example', on: false },
          { pattern: '*.b.example', on: false },
        ],
      },
    });
  });
  it("leaves today's fields as they are", () => {
    expect(migrate({ clean: false }, 2)).toEqual({ clean: false });
  });
});

describe('validSettings', () => {
  it.each([[undefined], [null], ['garbage'], [42], [[]]])('makes defaults of %j', (value) => {
    expect(validSettings(value)).toEqual({ settings: DEFAULTS, reset: [] });
  });
  it('resets only what is not valid, and says what', () => {
    const { settings, reset } = validSettings({
      clean: 'x',
      repair: 'never',
      rules: [{}],
      words: [['a', 'b']],
    });
    expect(settings).toEqual({ ...DEFAULTS, repair: 'never', words: [['a', 'b']] });
    expect(reset).toEqual(['clean', 'rules']);
  });
});
