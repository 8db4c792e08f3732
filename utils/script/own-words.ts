// The reader's own words: they come before the dictionaries, so they are cut out of the text before conversion
// and put back as the reader wants them.

/** A text cut at the reader's words: what is left to convert, and between two of those what stands fixed. */
export interface CutText {
  readonly plain: readonly string[];
  /** fixed[i] stands between plain[i] and plain[i + 1]. */
  readonly fixed: readonly string[];
}

/**
 * A function that cuts a text at the reader's words. `words` are pairs of what the text has and what the reader wants
 * there; of two that begin at one place the longer wins. Linear in the text times the words that share a first
 * character.
 */
export function createOwnWords(words: readonly (readonly [string, string])[]): (text: string) => CutText {
  const byFirst = new Map<string, (readonly [string, string])[]>();
  for (const pair of words) {
    const first = pair[0][0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(pair);
    else byFirst.set(first, [pair]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);

  return (text) => {
    const plain: string[] = [];
    const fixed: string[] = [];
    let copied = 0;
    if (byFirst.size > 0) {
      for (let at = 0; at < text.length; at++) {
        const hit = byFirst.get(text[at]!)?.find(([from]) => text.startsWith(from, at));
        if (!hit) continue;
        plain.push(text.slice(copied, at));
        fixed.push(hit[1]);
        at += hit[0].length - 1;
        copied = at + 1;
      }
    }
    plain.push(text.slice(copied));
    return { plain, fixed };
  };
}

/** Converts texts, as many as come in, with the reader's words in their places. */
export function aroundOwnWords(
  texts: readonly string[],
  words: readonly (readonly [string, string])[],
  convert: (pieces: readonly string[]) => readonly string[],
): string[] {
  if (words.length === 0) return [...convert(texts)];
  const cuts = texts.map(createOwnWords(words));
  const converted = convert(cuts.flatMap(({ plain }) => plain));
  let next = 0;
  return cuts.map(({ plain, fixed }) => plain.map((_, i) => converted[next++]! + (fixed[i] ?? '')).join(''));
}
