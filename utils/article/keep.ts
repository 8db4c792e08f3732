// Of two copies of a text, the one to keep: the whole one, in the main column, with headings and pictures;
// else the first.
import type { PageNode, PageSnapshot } from '../types.ts';
import type { Doubled, Region } from './copies.ts';

/** Names that sites give to a second rendering: print, elder-friendly, read-aloud, phone, AMP. */
const SECOND =
  /(?:^|[-_\s])(?:print|slb|elder|older|shilao|laoren|wza|wap|mobile|phone|m|h5|read(?:er|ing|aloud)?|speech|tts|voice|copy|dup|clone|amp|backup|bak|plain|text-?only|teaser|summary|excerpt|abstract|preview|digest)(?:$|[-_\s\d])/i;
const ASIDE = new Set(['aside', 'footer', 'nav', 'details']);
const MAIN = new Set(['main', 'article']);
const PICTURES = new Set(['img', 'picture', 'video', 'figure']);
const HEADINGS = new Set(['h1', 'h2', 'h3']);

const LONGER = 1.3;
/** Lines between a headline and its body: date, source, buttons. */
const UNDER_HEADLINE = 15;

export interface Lines {
  /** Of each line, UTF-16 code units. */
  readonly lengths: readonly number[];
  /** Lines that say what the page's title says. */
  readonly titles: readonly number[];
  /** Han characters of the prose around the first region, on its side of the other one. */
  readsOn(region: Region, other: Region): number;
}

/** True where the later region is the one to keep. */
export function keepsLater(
  snapshot: PageSnapshot,
  doubled: Doubled,
  { lengths, titles, readsOn }: Lines,
): boolean {
  const { earlier, later } = doubled;
  const size = (region: Region) => {
    let sum = 0;
    for (let i = region.first; i <= region.last; i++) sum += lengths[i] ?? 0;
    return sum;
  };
  const [a, b] = [size(earlier), size(later)];
  // A copy that lacks a paragraph is not the whole one; a few characters are a byline.
  if (b > a * 1.04 + 8) return true;
  if (a > b * 1.04 + 8) return false;
  // A lead that is quoted above the body stands alone; the body goes on.
  const [c, d] = [readsOn(earlier, later), readsOn(later, earlier)];
  if (d > c * LONGER) return true;
  if (c > d * LONGER) return false;
  const headed = ({ first }: Region, after: number) =>
    titles.some((line) => line > after && line <= first && line >= first - UNDER_HEADLINE) ? 2 : 0;
  return (
    worth(snapshot.nodes, later.root) + headed(later, earlier.last) >
    worth(snapshot.nodes, earlier.root) + headed(earlier, -1)
  );
}

/** printArea → print-Area */
const inWords = (name = ''): string => name.replace(/([a-z])(?=[A-Z])/g, '$1-');

/** Pictures and headings that it has, and what it is called. */
function worth(nodes: readonly PageNode[], root: number): number {
  let pictures = 0;
  let headings = 0;
  for (let i = root; i < nodes[root]!.end; i++) {
    const { tag } = nodes[i]!;
    if (PICTURES.has(tag)) pictures++;
    if (HEADINGS.has(tag)) headings++;
  }
  let points = Math.min(pictures, 3) + Math.min(headings, 1);
  for (let at = root; at > 0; at = nodes[at]!.parent) {
    const { tag, attrs } = nodes[at]!;
    if (MAIN.has(tag)) points += 1;
    if (ASIDE.has(tag)) points -= 3;
    if (SECOND.test(inWords(attrs.id)) || SECOND.test(inWords(attrs.class))) points -= 2;
  }
  return points;
}
