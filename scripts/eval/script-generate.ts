// Text that is hard on a converter: dictionary words cut and overlapped, with rare signs in between.

/** A small generator of pseudo-random numbers (mulberry32), so that every run sees the same text. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SIGNS = [
  '，',
  '。',
  '\n',
  ' ',
  'A',
  '2',
  '⿰',
  '⿱⿰',
  '😀',
  '\u{e0100}',
  '\u202e',
  '\ufe00',
  '\ud800',
  '豈',
  '丽',
  '\0',
];

/** Lines of in all about `size` code units, made of the given words whole, cut short and run together. */
export function generateText(words: readonly string[], size: number, seed: number): string[] {
  const random = randomFrom(seed);
  const lines: string[] = [];
  let made = 0;
  while (made < size) {
    let line = '';
    const length = 5 + random(60);
    while (line.length < length) {
      const word = words[random(words.length)]!;
      const kind = random(20);
      if (kind === 0) line += SIGNS[random(SIGNS.length)]!;
      else if (kind < 8) line += word.slice(0, 1 + random(word.length));
      else if (kind < 10) line += word.slice(random(word.length));
      else line += word;
    }
    lines.push(line);
    made += line.length;
  }
  return lines;
}
