// Pages as sketches: ['div', { id: 'x' }, ['p', '一'], ['p!', '二']] (a tag with a ! is hidden) as a snapshot, its
// lines and what each of them is.
import { readBlocks } from '../../../utils/article/blocks.ts';
import { judgeLine, type LineFacts } from '../../../utils/article/lines.ts';
import { rendersInline } from '../../../utils/dom/snapshot-look.ts';
import type { Block, PageNode, PageSnapshot } from '../../../utils/types.ts';

type Attributes = Record<string, string>;
export type Sketch = string | SketchElement;
// An interface, because a type may not name itself.
export interface SketchElement extends Array<Sketch | Attributes> {}

/** The sketch as a snapshot; `more` is what the page says about itself. */
export function snapshotOf(sketch: Sketch, more: Partial<PageSnapshot> = {}): PageSnapshot {
  const nodes: PageNode[] = [];
  const add = (part: Sketch, parent: number, gone: boolean) => {
    const index = nodes.length;
    if (typeof part === 'string') {
      const end = index + 1;
      nodes.push({ tag: '#text', parent, end, text: part, hidden: gone, block: false, attrs: {} });
      return;
    }
    const [name, ...rest] = part as [string, ...(Sketch | Attributes)[]];
    const tag = name.replace('!', '');
    const hidden = gone || name.endsWith('!');
    const attrs: Attributes = {};
    const node = { tag, parent, end: 0, text: '', hidden, block: !rendersInline(tag), attrs };
    nodes.push(node);
    for (const child of rest) {
      if (typeof child === 'string' || Array.isArray(child)) add(child, index, hidden);
      else Object.assign(attrs, child);
    }
    node.end = nodes.length;
  };
  add(sketch, -1, false);
  return { url: '', title: '', lang: '', meta: {}, jsonLdArticle: false, nodes, ...more };
}

export interface Read {
  readonly snapshot: PageSnapshot;
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly Block[];
  readonly facts: readonly LineFacts[];
  /** Index of the first line that has the text. */
  line(text: string): number;
  /** Index of the element with this id. */
  element(id: string): number;
}

/** A body with these children, read. */
export function read(children: Sketch[], more: Partial<PageSnapshot> = {}): Read {
  const snapshot = snapshotOf(['body', ...children], more);
  const blocks = readBlocks(snapshot);
  return {
    snapshot,
    nodes: snapshot.nodes,
    blocks,
    facts: blocks.map(judgeLine),
    line: (text) => blocks.findIndex((block) => block.text.includes(text)),
    element: (id) => snapshot.nodes.findIndex((node) => node.attrs.id === id),
  };
}

/** n different Han characters from a place in the Unicode block: a text that repeats nothing. */
export const han = (n: number, from = 0): string =>
  Array.from({ length: n }, (_, i) => String.fromCharCode(0x5200 + ((from * 97 + i) % 0x2000))).join('');

/** A paragraph with n Han characters and a full stop. */
export const prose = (n: number, from = 0): Sketch => ['p', `${han(n, from)}。`];
