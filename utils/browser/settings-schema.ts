// What the reader can set: the type, the defaults, and a validator for every field. Pure.
import type { HideReason, ScriptView } from '../types.ts';
import { parsePattern } from './settings-pattern.ts';
import { isOwnWord, type OwnWord } from './settings-words.ts';

export type { OwnWord };

export const SETTINGS_VERSION = 2;

/** What pages in the other script are shown in; off: as they are. */
export type ConvertDefault = 'off' | 'hans' | 't' | 'tw' | 'hk';
export type RepairChoice = 'ask' | 'always' | 'never';

export interface SiteRule {
  /** A host name, or `*.` and a host name for it and all its subdomains. */
  readonly pattern: string;
  readonly on: boolean;
  /** The view that pages of the site open in; absent: as everywhere. */
  readonly view?: ScriptView;
}

export interface Settings {
  readonly clean: boolean;
  readonly kinds: readonly HideReason[];
  readonly convert: ConvertDefault;
  /** Taiwan and Hong Kong targets change vocabulary, too (软件 → 軟體). */
  readonly vocabulary: boolean;
  readonly repair: RepairChoice;
  readonly rules: readonly SiteRule[];
  readonly words: readonly OwnWord[];
  readonly sync: boolean;
}

export const HIDE_REASONS: readonly HideReason[] = [
  'duplicate-body',
  'empty-credit',
  'empty-notice',
  'empty-row',
];

export const DEFAULTS: Settings = {
  clean: true,
  kinds: HIDE_REASONS,
  convert: 'off',
  vocabulary: false,
  repair: 'ask',
  rules: [],
  words: [],
  sync: false,
};

export const FIELDS = Object.keys(DEFAULTS) as readonly (keyof Settings)[];

// Bounds keep a hostile file from filling storage or stalling the settings page; real lists have hundreds of
// rules and, as users of converters report, up to ten thousand words.
export const MOST_RULES = 5_000;
export const MOST_WORDS = 50_000;

const views: readonly ScriptView[] = ['original', 'repaired', 'hans', 't', 'tw', 'hk', 'twp', 'hkp'];
const oneOf = <T>(values: readonly T[], value: unknown): value is T => values.includes(value as T);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** A rule as it may stand in storage or in a file: a known pattern, no field besides the three. */
export function isRule(value: unknown): value is SiteRule {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const rule = value as Record<string, unknown>;
  return (
    Object.keys(rule).every((key) => key === 'pattern' || key === 'on' || key === 'view') &&
    typeof rule.pattern === 'string' &&
    parsePattern(rule.pattern) === rule.pattern &&
    isBoolean(rule.on) &&
    (rule.view === undefined || oneOf(views, rule.view))
  );
}

/** For each field: is this value one that it may hold? */
export const validators: { readonly [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  clean: isBoolean,
  kinds: (value): value is Settings['kinds'] =>
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((kind) => oneOf(HIDE_REASONS, kind)),
  convert: (value): value is ConvertDefault => oneOf(['off', 'hans', 't', 'tw', 'hk'] as const, value),
  vocabulary: isBoolean,
  repair: (value): value is RepairChoice => oneOf(['ask', 'always', 'never'] as const, value),
  rules: (value): value is Settings['rules'] =>
    Array.isArray(value) && value.length <= MOST_RULES && value.every(isRule),
  words: (value): value is Settings['words'] =>
    Array.isArray(value) && value.length <= MOST_WORDS && value.every(isOwnWord),
  sync: isBoolean,
};

/**
 * Settings out of anything. A field that is missing takes its default; one that is not valid does, too, and is
 * named in `reset`. Only the known fields are looked at.
 */
export function validSettings(value: unknown): { settings: Settings; reset: (keyof Settings)[] } {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const settings: Record<string, unknown> = { ...DEFAULTS };
  const reset: (keyof Settings)[] = [];
  for (const field of FIELDS) {
    if (!Object.hasOwn(found, field) || found[field] === undefined) continue;
    if (validators[field](found[field])) settings[field] = found[field];
    else reset.push(field);
  }
  return { settings: settings as unknown as Settings, reset };
}
