// Spoils a page's markup the way sites and editors do: tags dropped, nested, doubled, moved, text swapped.
// Deterministic: the same seed makes the same page.

/** Numbers in [0, 1) from a seed (mulberry32, Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Change = (tokens: string[], pick: (below: number) => number) => void;

const WRAPS = ['div', 'span', 'p', 'table', 'td', 'tr', 'form', 'select', 'svg', 'template', 'details', 'a'];
const JUNK = [
  '|',
  '责编：',
  '编辑:　',
  '免责声明：',
  '\ud800',
  '\u0000',
  '<!--',
  '<',
  '&#x110000;',
  '　　',
  '<br><br>',
  '<input name=parentNode>',
  '<template shadowrootmode=open><slot></slot></template>',
  '<p hidden>',
  '<div style="display:none">',
];

/** What an editor puts into one copy and forgets in the other. */
const ADDED = [
  '更正后的数字为三百二十一人。',
  '记者从现场了解到，这一安排已经延后两天。',
  '不',
  '7',
  '（市民热线：12345）',
];

/** Start of a run of tokens and its length: short ones often, a whole article now and then. */
function run(tokens: readonly string[], pick: (below: number) => number): [number, number] {
  const longest = pick(4) === 0 ? Math.ceil(tokens.length / 3) : 12;
  return [pick(tokens.length), 1 + pick(longest)];
}

const isText = (token: string) => token !== '' && !token.startsWith('<');

function pickText(tokens: readonly string[], pick: (below: number) => number): number {
  const from = pick(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const at = (from + i) % tokens.length;
    if (isText(tokens[at]!) && tokens[at]!.trim() !== '') return at;
  }
  return from;
}

const CHANGES: readonly Change[] = [
  function drop(tokens, pick) {
    tokens.splice(pick(tokens.length), 1);
  },
  function dropRun(tokens, pick) {
    tokens.splice(...run(tokens, pick));
  },
  function double(tokens, pick) {
    const [start, length] = run(tokens, pick);
    tokens.splice(pick(tokens.length + 1), 0, ...tokens.slice(start, start + length));
  },
  function nest(tokens, pick) {
    const [start, length] = run(tokens, pick);
    const tag = WRAPS[pick(WRAPS.length)]!;
    tokens.splice(Math.min(start + length, tokens.length), 0, `</${tag}>`);
    tokens.splice(start, 0, `<${tag}>`);
  },
  function swapTexts(tokens, pick) {
    const [a, b] = [pickText(tokens, pick), pickText(tokens, pick)];
    [tokens[a], tokens[b]] = [tokens[b] ?? '', tokens[a] ?? ''];
  },
  function cutText(tokens, pick) {
    const at = pickText(tokens, pick);
    const text = tokens[at] ?? '';
    tokens[at] = text.slice(0, pick(text.length + 1));
  },
  function extendText(tokens, pick) {
    const at = pickText(tokens, pick);
    const text = tokens[at] ?? '';
    const cut = pick(text.length + 1);
    tokens[at] = text.slice(0, cut) + ADDED[pick(ADDED.length)]! + text.slice(cut);
  },
  function move(tokens, pick) {
    const moved = tokens.splice(...run(tokens, pick));
    tokens.splice(pick(tokens.length + 1), 0, ...moved);
  },
  function insert(tokens, pick) {
    tokens.splice(pick(tokens.length + 1), 0, JUNK[pick(JUNK.length)]!);
  },
];

/** The markup with one to eight changes. */
export function mutate(html: string, seed: number): string {
  const random = randomOf(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const tokens = html.split(/(<[^>]*>)/).filter((token) => token !== '');
  for (let left = 1 + pick(8); left > 0 && tokens.length > 0; left--) {
    CHANGES[pick(CHANGES.length)]!(tokens, pick);
  }
  return tokens.join('');
}
