// Is a line nothing but labels (credits, notices, headings of lists)? Inner spaces, both scripts, both widths.
import { CREDITS, LISTS, NOTICES } from './label-words.ts';

const CREDIT_SET: ReadonlySet<string> = new Set(CREDITS);
const NOTICE_SET: ReadonlySet<string> = new Set(NOTICES);
const LIST_SET: ReadonlySet<string> = new Set(LISTS);

const DECORATION = /[\s\u00a0\u3000\u200b\ufeff|｜丨¦│【】[\]()（）<>《》「」『』◆■●▲▼★☆·•—–\-_*#>»›]+/g;

export type LabelKind = 'empty-credit' | 'empty-notice' | 'list';
export interface Label {
  readonly kind: LabelKind;
  /** It says that something follows. */
  readonly colon: boolean;
  /** A bare pipe stands where the value would. */
  readonly pipe: boolean;
}

/** Longest line of labels only: eight labels of five characters with their colons. */
const LONGEST = 60;
/** A label without a colon, with spaces inside and signs around (【 免 責 聲 明 】). */
const LONGEST_BARE = 26;
/** A site's own name before 免責聲明. */
const LONGEST_OWNER = 12;

/** 责编 | : the bar stands for a colon; but 图文 | may be a tab beside others. */
const BAR = /^[^|｜丨¦│]+[|｜丨¦│]\s*$/;
const EDITORIAL = /[编审校监]|值班|统筹/;

/**
 * Is the line nothing but labels? Text as printed; null where it says anything else.
 * @param fold to Simplified, by character
 */
export function readLabel(text: string, fold: (text: string) => string): Label | null {
  // Most lines are words without a colon, longer than any label.
  if (text.length > LONGEST || (text.length > LONGEST_BARE && !/[:：]/.test(text))) return null;
  const bare = fold(text.replace(DECORATION, '')).replace(/：/g, ':');
  if (bare === '' || bare === ':') return null;
  const pipe = /[:：][\s\u00a0\u3000]*[|｜丨¦│]/.test(text);
  const colon = bare.endsWith(':') || (BAR.test(text) && EDITORIAL.test(bare));
  const names = bare.split(':');
  if (names.at(-1) === '') names.pop();
  if (names.every(isCredit)) return { kind: 'empty-credit', colon, pipe };
  const [name] = names;
  if (names.length > 1 || name === undefined) return null;
  if (LIST_SET.has(name)) return { kind: 'list', colon, pipe };
  if (NOTICE_SET.has(name)) return { kind: 'empty-notice', colon, pipe };
  const notice = NOTICES.find((known) => known.length >= 4 && name.endsWith(known));
  if (notice && name.length - notice.length <= LONGEST_OWNER) return { kind: 'empty-notice', colon, pipe };
  return null;
}

/** One credit, or two joined by a slash or a middle dot (编辑/校对). */
function isCredit(name: string): boolean {
  if (CREDIT_SET.has(name)) return true;
  const parts = name.split(/[/／、&＆]/);
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => CREDIT_SET.has(part));
}
