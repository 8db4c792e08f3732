// Takes the page as plain data: one walk, no writing, at any depth, into open shadow roots and same-origin
// frames. What our own attribute hides counts as shown, so that a later look sees the page as it was.
import { MOST_NODES, MOST_TEXT } from '../article/limits.ts';
import type { PageNode, PageSnapshot } from '../types.ts';
import { HIDE_ATTRIBUTE } from './names.ts';
import { type SafeDom, safeDom } from './safe.ts';
import { attributesOf } from './snapshot-attributes.ts';
import { type Look, rendersInline, styleLook } from './snapshot-look.ts';
import { readMeta } from './snapshot-meta.ts';

export interface Taken {
  readonly snapshot: PageSnapshot;
  /** nodes[i] is the DOM node of snapshot.nodes[i]. */
  readonly nodes: readonly Node[];
}

/** Elements whose children are no text of the page; the element itself counts (a picture is a value, too). */
const CLOSED = new Set(
  (
    'script style noscript template textarea select svg math object embed canvas audio video img input ' +
    'meta link head title datalist param source track'
  ).split(' '),
);
/** Left out altogether, unless they may write a value where they stand (script). */
const DROPPED = new Set(
  'style noscript template meta link head title param source track datalist'.split(' '),
);

/** An element whose subtree is being read. */
interface Open {
  readonly node: Node;
  readonly index: number;
  readonly gone: boolean;
  readonly unseen: boolean;
  /** Root of a shadow tree, or body of a frame: the walk goes on behind its host. */
  readonly inner: boolean;
  /** A closed <details>: its own texts are not rendered; of its elements, the look decides. */
  readonly folded?: boolean;
}

/**
 * Reads the document's body. Stops quietly at MOST_NODES nodes or MOST_TEXT UTF-16 code units; the cleaner hides
 * nothing on a page that was cut.
 * @param look how elements are rendered; tests without a layout engine give a simpler one
 */
export function takeSnapshot(document: Document, look: Look = styleLook()): Taken {
  const dom = safeDom();
  const nodes: (PageNode & { end: number })[] = [];
  const origin: Node[] = [];
  const open: Open[] = [];
  let size = 0;

  const add = (
    node: Node,
    tag: string,
    text: string,
    hidden: boolean,
    block = false,
    attrs: PageNode['attrs'] = NONE,
  ): number => {
    origin.push(node);
    const parent = open.at(-1)?.index ?? -1;
    return nodes.push({ tag, parent, end: nodes.length + 1, text, hidden, block, attrs }) - 1;
  };

  /** Adds the node; true where its children are to be read, too (it is then the last of `open`). */
  const enter = (node: Node, inner: boolean): boolean => {
    const above = open.at(-1);
    let gone = above?.gone ?? false;
    let unseen = above?.unseen ?? false;
    const type = node.nodeType;
    if (type === TEXT) {
      const text = node.nodeValue ?? '';
      size += text.length;
      if (text !== '') add(node, '#text', text, gone || unseen || above?.folded === true);
      return false;
    }
    if (type === FRAGMENT) {
      open.push({ node, index: add(node, '#shadow', '', gone || unseen), gone, unseen, inner });
      return true;
    }
    if (type !== ELEMENT) return false;
    const element = node as Element;
    const tag = dom.tag(element);
    if (DROPPED.has(tag)) return false;
    const attrs = attributesOf(dom, element, tag);
    let block = !rendersInline(tag);
    if (tag === 'script') gone = true;
    else if (!gone && tag !== 'br') {
      const seen = look(element, tag, unseen);
      // What our own attribute hides is shown but for us.
      if (!seen.gone || dom.attribute(element, HIDE_ATTRIBUTE) === null) ({ gone, unseen, block } = seen);
    }
    const index = add(element, tag, '', gone || unseen, block, attrs);
    if (CLOSED.has(tag)) return false;
    const folded = tag === 'details' && attrs.open === undefined;
    open.push({ node, index, gone, unseen, inner, folded });
    return true;
  };

  let node: Node | null = dom.body(document);
  let inner = false;
  while (node) {
    if (nodes.length >= MOST_NODES || size >= MOST_TEXT) break;
    let next: Node | null = null;
    const goesDown = enter(node, inner);
    const goesAside = !goesDown && !inner;
    inner = false;
    if (goesDown) {
      const within = innerRoot(dom, node);
      inner = within !== null;
      next = within ?? dom.firstChild(node);
    } else if (goesAside && open.length > 0) next = dom.nextSibling(node);
    while (!next && open.length > 0) {
      const closed = open.pop()!;
      nodes[closed.index]!.end = nodes.length;
      if (!closed.inner && open.length > 0) next = dom.nextSibling(closed.node);
    }
    node = next;
  }
  for (const { index } of open) nodes[index]!.end = nodes.length;
  return { snapshot: { ...readMeta(document), nodes }, nodes: origin };
}

const TEXT = 3;
const ELEMENT = 1;
const FRAGMENT = 11;
const NONE: Readonly<Record<string, string>> = {};

/** A shadow tree or a frame's body, read in place of the children; null for a common element. */
function innerRoot(dom: SafeDom, node: Node): Node | null {
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  const tag = dom.tag(element);
  // Hosts are custom elements, or empty ones that a script filled; asking every element costs as much as the walk.
  const mayHost = tag.includes('-') || dom.firstChild(element) === null;
  return (mayHost ? dom.shadowRoot(element) : null) ?? frameBody(dom, element, tag);
}

/** The body inside a same-origin frame; null for another site's, and for every other element. */
function frameBody(dom: SafeDom, element: Element, tag: string): Node | null {
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner ? dom.body(inner) : null;
  } catch {
    return null;
  }
}
