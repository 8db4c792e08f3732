// Site rules: what a pattern may be, which rule wins, what a page opens in.
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../utils/browser/settings-pattern.ts';
import { ruleFor, ruleOf, startingView, withSite } from '../../../utils/browser/settings-rules.ts';
import { DEFAULTS, type Settings } from '../../../utils/browser/settings-schema.ts';

const settings = (over: Partial<Settings>): Settings => ({ ...DEFAULTS, ...over });

describe('parsePattern', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  News.Example.COM ', 'news.example.com'],
    ['*.example.com', '*.example.com'],
    ['https://www.example.com/a/b?c#d', 'www.example.com'],
    ['http://example.com:8080/x', 'example.com'],
    ['example.com.', 'example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('%s is kept as %s', (input, kept) => {
    expect(parsePattern(input)).toBe(kept);
    expect(parsePattern(kept ?? '')).toBe(kept);
  });
  it.each([
    '',
    '   ',
    '*',
    '*.',
    '*.*.com',
    'a b.com',
    'user@host.com',
    'ex%20ample.com',
    'a\\b',
    `${'a'.repeat(3000)}.com`,
  ])('%j is refused', (input) => expect(parsePattern(input)).toBeNull());
  it('writes other scripts as the browser does', () => {
    expect(parsePattern('新聞.example')).toMatch(/^xn--[a-z0-9-]+\.example$/);
  });
});

describe('ruleOf', () => {
  const rules = [
    { pattern: '*.example.com', on: false },
    { pattern: '*.news.example.com', on: true },
    { pattern: 'old.news.example.com', on: false },
  ];
  it.each([
    ['example.com', '*.example.com'],
    ['a.example.com', '*.example.com'],
    ['news.example.com', '*.news.example.com'],
    ['x.news.example.com', '*.news.example.com'],
    ['old.news.example.com', 'old.news.example.com'],
    ['OLD.news.example.com.', 'old.news.example.com'],
    ['notexample.com', undefined],
    ['example.com.cn', undefined],
  ])('%s has %s', (host, pattern) => expect(ruleOf(rules, host)?.pattern).toBe(pattern));
});

describe('ruleFor', () => {
  it('gives the defaults where no rule holds', () => {
    expect(ruleFor(DEFAULTS, 'example.com')).toEqual({
      on: true,
      clean: true,
      kinds: ['duplicate-body', 'empty-credit', 'empty-notice', 'empty-row'],
      view: 'auto',
      convert: 'off',
      vocabulary: false,
      repair: 'ask',
    });
  });
  it('leaves a switched-off site wholly alone, whatever else is set', () => {
    const off = settings({
      repair: 'always',
      convert: 'tw',
      rules: [{ pattern: 'example.com', on: false, view: 'tw' }],
    });
    const policy = ruleFor(off, 'example.com');
    expect(policy).toMatchObject({ on: false, clean: false, kinds: [], repair: 'never' });
    expect(startingView(policy, 'hans', true)).toBe('original');
  });
  it('hides no kind while cleaning is off', () => {
    expect(ruleFor(settings({ clean: false }), 'a.com')).toMatchObject({ on: true, clean: false, kinds: [] });
  });
});

describe('startingView', () => {
  it.each([
    [{}, 'hans', false, 'original'],
    [{ convert: 'tw' }, 'hans', false, 'tw'],
    [{ convert: 'tw', vocabulary: true }, 'hans', false, 'twp'],
    [{ convert: 't', vocabulary: true }, 'hans', false, 't'],
    [{ convert: 'tw' }, 'hant', false, 'original'],
    [{ convert: 'tw', repair: 'always' }, 'hant', true, 'repaired'],
    [{ convert: 'hans' }, 'hant', true, 'hans'],
    [{ convert: 'hans' }, null, false, 'original'],
    [{ repair: 'ask' }, 'hant', true, 'original'],
    [{ convert: 'tw', rules: [{ pattern: 'a.com', on: true, view: 'hk' }] }, 'hans', false, 'hk'],
  ] as const)('%j on a %s page, spoilt %s: %s', (over, script, spoilt, view) => {
    expect(startingView(ruleFor(settings(over as Partial<Settings>), 'a.com'), script, spoilt)).toBe(view);
  });
});

describe('withSite', () => {
  it('adds a rule, and drops it when it says nothing any more', () => {
    const off = withSite(DEFAULTS, 'example.com', false);
    expect(off).toEqual([{ pattern: 'example.com', on: false }]);
    expect(withSite(settings({ rules: off }), 'example.com', true)).toEqual([]);
  });
  it('keeps a view of the site', () => {
    const rules = [{ pattern: 'example.com', on: true, view: 'tw' }] as const;
    expect(withSite(settings({ rules }), 'example.com', false)).toEqual([
      { pattern: 'example.com', on: false, view: 'tw' },
    ]);
  });
  it('switches one site on under a wildcard that is off', () => {
    const rules = [{ pattern: '*.example.com', on: false }];
    const next = withSite(settings({ rules }), 'news.example.com', true);
    expect(ruleFor(settings({ rules: next }), 'news.example.com').on).toBe(true);
    expect(ruleFor(settings({ rules: next }), 'www.example.com').on).toBe(false);
  });
});
