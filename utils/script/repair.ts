// Repair of Traditional text that a naive converter spoilt (麵對, 製度, 關系 …), judged by the page as a whole.
//
// A naive converter has one form for each Simplified character, so in spoilt text a class has collapsed: every
// 面 is a 麵. Words then stand there that no list knows. A page is taken for spoilt only where several such
// words are clear; only then are the doubtful ones of its collapsed classes decided, too.
import type { TextEdit } from '../types.ts';
import { findSuspects } from './suspects.ts';
import { cascadeOf, type Tables } from './tables.ts';
import { decide, type Page } from './verdict.ts';

export interface Repair {
  readonly text: string;
  readonly edits: TextEdit[];
  readonly spoilt: boolean;
}

/** Forms that OpenCC's table leaves to its phrases: 瞭→了, 藉→借. */
const MORE_FOLDS: ReadonlyMap<number, number> = new Map([
  [0x77ad, 0x4e86],
  [0x85c9, 0x501f],
]);

function foldPage(tables: Tables, text: string): Page {
  const toHans = cascadeOf(tables, 't2s').plain;
  const toTaiwan = cascadeOf(tables, 't2tw').plain;
  const fromHongKong = cascadeOf(tables, 'hk2t').plain;
  let hans = '';
  const parts: string[] = [];
  const standard = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) standard[code] = toTaiwan[fromHongKong[code]!]!;
  const units = new Uint16Array(Math.min(text.length, 4096));
  for (let at = 0; at < text.length; at += units.length) {
    const end = Math.min(text.length, at + units.length);
    for (let unit = at; unit < end; unit++) {
      const code = text.charCodeAt(unit);
      const folded = MORE_FOLDS.get(code) ?? toHans[code]!;
      units[unit - at] = folded === 0 ? code : folded;
    }
    parts.push(String.fromCharCode.apply(null, units.subarray(0, end - at) as never));
  }
  hans = parts.join('');
  return { text, hans, standard };
}

/** Repairs a text judged as one page. On clean text nothing changes; every edit says why. */
export function repair(tables: Tables, text: string): Repair {
  const page = foldPage(tables, text);
  const chosen = decide(page, findSuspects(tables.reading, text, page.hans, page.standard));
  const regional = cascadeOf(tables, /[裏爲羣衞綫]/.test(text) ? 't2hk' : 't2tw').plain;
  let out = '';
  let done = 0;
  const edits = chosen.map((suspect): TextEdit => {
    const now = String.fromCharCode(regional[suspect.better] || suspect.better);
    out += text.slice(done, suspect.at) + now;
    done = suspect.at + 1;
    const [start, end] = suspect.word;
    const word = text.slice(start, suspect.at) + now + text.slice(suspect.at + 1, end);
    const why = end > 0 ? `word ${word}` : `only ${text[suspect.at]} on this page`;
    return { start: suspect.at, end: suspect.at + 1, text: now, why };
  });
  return { text: out + text.slice(done), edits, spoilt: edits.length > 0 };
}

/** Repairs the texts of one page, judged together; each comes back separately. */
export function repairPieces(tables: Tables, pieces: readonly string[]): string[] {
  const joined = pieces.join('\n');
  const { text, edits } = repair(tables, joined);
  if (edits.length === 0) return [...pieces];
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.length + 1;
    return text.slice(start, start + piece.length);
  });
}

/** Has a naive converter spoilt this text? */
export function detectSpoilt(tables: Tables, text: string): boolean {
  return repair(tables, text).spoilt;
}
