// Is the page's visible text Chinese at all? The gate asked the first texts; this asks the whole page.
import type { Block } from '../types.ts';

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const KANA = /[\u3041-\u30ff]/g;
const HANGUL = /[\uac00-\ud7af]/g;
const LATIN = /[a-z\u00c0-\u024f\u0370-\u06ff]{3,}/gi;

/** Kana in Chinese pages are names of shops and songs: under 2 % on the saved ones; Japanese ones have over 25 %. */
const MOST_KANA = 0.08;
/** Han characters to a foreign word; foreign pages that quote Chinese stay far below. */
const LEAST_HAN_PER_WORD = 0.7;

/** One line may be a script's state or a table of figures in text; it has no more say than a paragraph. */
const MOST_OF_LINE = 400;

/** '' where it is; else what it is. Reads the longest lines first, up to 6,000 UTF-16 code units. */
export function foreignTongue(blocks: readonly Block[]): string {
  const lines = blocks.filter((block) => !block.hidden).map((block) => block.text);
  let text = '';
  for (const line of lines.sort((a, b) => b.length - a.length)) {
    if (text.length > 6_000) break;
    text += `${line.slice(0, MOST_OF_LINE)}\n`;
  }
  const count = (set: RegExp) => text.match(set)?.length ?? 0;
  const han = count(HAN);
  if (count(KANA) > (han + count(KANA)) * MOST_KANA) return 'Japanese';
  if (count(HANGUL) > han * 0.2) return 'Korean';
  return han < count(LATIN) * LEAST_HAN_PER_WORD || han < 30 ? 'not Chinese' : '';
}
