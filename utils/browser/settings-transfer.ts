// Settings as a file: what is written, and how a file of any kind is read: whole or not at all. Pure.
import {
  DEFAULTS,
  FIELDS,
  isRule,
  MOST_RULES,
  MOST_WORDS,
  SETTINGS_VERSION,
  type Settings,
  validators,
} from './settings-schema.ts';
import { isOwnWord } from './settings-words.ts';

/** Why a file was refused; `at` says where (a field, an entry's number, a version). */
export interface TransferFault {
  readonly fault:
    | 'too-large'
    | 'not-json'
    | 'not-settings'
    | 'future-version'
    | 'unknown-field'
    | 'bad-field'
    | 'bad-rule'
    | 'bad-word'
    | 'too-many';
  readonly at: string;
}
export type Imported =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly TransferFault[] };

// 50,000 words of 64 characters with quotes stay under this.
const LARGEST_FILE = 10_000_000;
// A file with more faults than this is of another kind; the list would only be scrolled past.
const MOST_FAULTS = 20;

/** The settings as the text of a file. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ jingdu: 'settings', version: SETTINGS_VERSION, ...settings }, null, 1)}\n`;

/** Reads a file's text. Every fault is named; nothing is taken from a file that has one. */
export function importSettings(text: string): Imported {
  const refuse = (fault: TransferFault['fault'], at = ''): Imported => ({
    ok: false,
    faults: [{ fault, at }],
  });
  if (text.length > LARGEST_FILE) return refuse('too-large');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return refuse('not-settings');
  const file = parsed as Record<string, unknown>;
  const { version } = file;
  if (file.jingdu !== 'settings' || !Number.isSafeInteger(version) || (version as number) < 1)
    return refuse('not-settings');
  if ((version as number) > SETTINGS_VERSION) return refuse('future-version', String(version));

  const { jingdu: _kind, version: _version, ...fields } = migrate(file, version as number);
  const faults: TransferFault[] = [];
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const field of Object.keys(fields)) {
    if (!FIELDS.includes(field as keyof Settings))
      faults.push({ fault: 'unknown-field', at: field.slice(0, 40) });
    else if (validators[field as keyof Settings](fields[field])) settings[field] = fields[field];
    else faults.push(...faultsOf(field as keyof Settings, fields[field]));
  }
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
  return { ok: true, settings: settings as unknown as Settings };
}

function faultsOf(field: keyof Settings, value: unknown): TransferFault[] {
  const list = field === 'rules' || field === 'words';
  if (!list || !Array.isArray(value)) return [{ fault: 'bad-field', at: field }];
  if (value.length > (field === 'rules' ? MOST_RULES : MOST_WORDS)) return [{ fault: 'too-many', at: field }];
  const fits = field === 'rules' ? isRule : isOwnWord;
  const faults: TransferFault[] = [];
  value.forEach((entry, index) => {
    if (!fits(entry) && faults.length < MOST_FAULTS)
      faults.push({ fault: field === 'rules' ? 'bad-rule' : 'bad-word', at: `${index + 1}` });
  });
  return faults;
}

/** One step per version: what version n + 1 makes of the fields of version n. */
const steps: readonly ((fields: Record<string, unknown>) => Record<string, unknown>)[] = [
  // 1 → 2: a list of switched-off hosts became rules.
  ({ off, ...fields }) =>
    Array.isArray(off) && fields.rules === undefined
      ? { ...fields, rules: off.map((pattern) => ({ pattern, on: false })) }
      : fields,
];

/** Fields of an older version in the form of today's; today's stay as they are. */
export function migrate(fields: Record<string, unknown>, version: number): Record<string, unknown> {
  return steps.slice(version - 1).reduce((old, step) => step(old), fields);
}
