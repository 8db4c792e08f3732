// The reader's own words, put over the converted text: longest first, each place once.

/**
 * A function that replaces the reader's words. `words` are pairs of what conversion gives and what the reader wants
 * in its place; of two that begin at one place the longer wins, and a replacement is not replaced again. Linear in
 * the text times the longest word.
 */
export function createOwnWords(words: readonly (readonly [string, string])[]): (text: string) => string {
  const byFirst = new Map<string, (readonly [string, string])[]>();
  for (const pair of words) {
    const first = pair[0][0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(pair);
    else byFirst.set(first, [pair]);
  }
  if (byFirst.size === 0) return (text) => text;
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);

  return (text) => {
    let result = '';
    let copied = 0;
    for (let at = 0; at < text.length; at++) {
      const hit = byFirst.get(text[at]!)?.find(([from]) => text.startsWith(from, at));
      if (!hit) continue;
      result += text.slice(copied, at) + hit[1];
      at += hit[0].length - 1;
      copied = at + 1;
    }
    return copied === 0 ? text : result + text.slice(copied);
  };
}
