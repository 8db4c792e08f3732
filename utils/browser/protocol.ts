// Every message of the extension, named by its direction (who-to-whom:what), with the parser that a receiver
// puts before its handler. A message that does not parse is ignored: the sender may be anyone.
import type { ScriptView } from '../types.ts';

/** Popup, side panel, background → the scripts in the page. */
export type ToPage =
  | { type: 'ui-page:state' }
  | { type: 'ui-page:show'; ids: number[] | 'all'; shown: boolean }
  | { type: 'ui-page:view'; view: ScriptView }
  | { type: 'ui-page:goto'; start: number; end: number }
  | { type: 'ui-page:where' }
  | { type: 'bg-page:settings' }
  | { type: 'bg-page:words' }
  | { type: 'bg-page:force' }
  | { type: 'bg-page:moved' };

/** Gate, page script, popup → background. */
export type ToBackground =
  | { type: 'gate-bg:candidate' }
  | { type: 'page-bg:hello'; script: 'hans' | 'hant' | null }
  | { type: 'page-bg:judge'; text: string }
  | { type: 'page-bg:convert'; pieces: string[]; view: ScriptView }
  | { type: 'page-bg:status'; article: boolean; hidden: number; spoilt: boolean }
  | { type: 'ui-bg:look'; tabId: number }
  | { type: 'ui-bg:bring-in'; tabId: number };

/** A page of more than this many UTF-16 code units in one message is refused (a 5 MB page is the largest we take). */
export const LARGEST_TEXT = 12_000_000;
/** A page of 5 MB in one-character text nodes stays under this. */
const MOST_PIECES = 2_000_000;

const views: ReadonlySet<string> = new Set<ScriptView>([
  'original',
  'repaired',
  'hans',
  'tw',
  'hk',
  't',
  'twp',
  'hkp',
]);
export const isView = (value: unknown): value is ScriptView => typeof value === 'string' && views.has(value);

type Fields = Record<string, unknown>;

/** A plain object with exactly these keys; null for anything else (arrays, prototypes, extra fields). */
function fields(message: unknown, keys: readonly string[]): Fields | null {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return null;
  const own = Object.keys(message);
  if (own.length !== keys.length || !keys.every((key) => Object.hasOwn(message, key))) return null;
  return message as Fields;
}

const isOffset = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;

const pageParsers: { [T in ToPage['type']]: (m: unknown) => boolean } = {
  'ui-page:state': (m) => fields(m, ['type']) !== null,
  'ui-page:where': (m) => fields(m, ['type']) !== null,
  'bg-page:settings': (m) => fields(m, ['type']) !== null,
  'bg-page:words': (m) => fields(m, ['type']) !== null,
  'bg-page:force': (m) => fields(m, ['type']) !== null,
  'bg-page:moved': (m) => fields(m, ['type']) !== null,
  'ui-page:show': (m) => {
    const f = fields(m, ['type', 'ids', 'shown']);
    if (!f || typeof f.shown !== 'boolean') return false;
    return f.ids === 'all' || (Array.isArray(f.ids) && f.ids.length < 100_000 && f.ids.every(isOffset));
  },
  'ui-page:view': (m) => isView(fields(m, ['type', 'view'])?.view),
  'ui-page:goto': (m) => {
    const f = fields(m, ['type', 'start', 'end']);
    return !!f && isOffset(f.start) && isOffset(f.end) && f.start < f.end;
  },
};

const backgroundParsers: { [T in ToBackground['type']]: (m: unknown) => boolean } = {
  'gate-bg:candidate': (m) => fields(m, ['type']) !== null,
  'page-bg:hello': (m) => {
    const f = fields(m, ['type', 'script']);
    return !!f && (f.script === null || f.script === 'hans' || f.script === 'hant');
  },
  'page-bg:judge': (m) => {
    const f = fields(m, ['type', 'text']);
    return !!f && typeof f.text === 'string' && f.text.length <= LARGEST_TEXT;
  },
  'page-bg:convert': (m) => {
    const f = fields(m, ['type', 'pieces', 'view']);
    if (!f || !isView(f.view) || !Array.isArray(f.pieces) || f.pieces.length > MOST_PIECES) return false;
    let length = 0;
    for (const piece of f.pieces) {
      if (typeof piece !== 'string') return false;
      length += piece.length;
    }
    return length <= LARGEST_TEXT;
  },
  'page-bg:status': (m) => {
    const f = fields(m, ['type', 'article', 'hidden', 'spoilt']);
    return (
      !!f &&
      typeof f.article === 'boolean' &&
      typeof f.spoilt === 'boolean' &&
      isOffset(f.hidden) &&
      f.hidden < 1_000_000
    );
  },
  'ui-bg:look': (m) => isOffset(fields(m, ['type', 'tabId'])?.tabId),
  'ui-bg:bring-in': (m) => isOffset(fields(m, ['type', 'tabId'])?.tabId),
};

function parse<M extends { type: string }>(
  message: unknown,
  parsers: Record<string, (m: unknown) => boolean>,
): M | null {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'type')) return null;
  const type = (message as { type: unknown }).type;
  if (typeof type !== 'string' || !Object.hasOwn(parsers, type)) return null;
  return parsers[type]?.(message) ? (message as M) : null;
}

/** The message, if it is one that the page script takes; null otherwise. */
export const parseToPage = (message: unknown): ToPage | null => parse<ToPage>(message, pageParsers);

/** The message, if it is one that the background takes; null otherwise. */
export const parseToBackground = (message: unknown): ToBackground | null =>
  parse<ToBackground>(message, backgroundParsers);
