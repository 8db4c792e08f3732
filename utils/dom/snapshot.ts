// Takes the page as plain data: one walk, no writing, at any depth, into open shadow roots and same-origin
// frames. What our own attribute hides counts as shown, so that a later look sees the page as it was.
import { MOST_NODES, MOST_TEXT } from '../article/limits.ts';
import type { PageNode, PageSnapshot } from '../types.ts';
import { HIDE_ATTRIBUTE } from './names.ts';
import { safeDom } from './safe.ts';
import { attributesOf, direct } from './snapshot-attributes.ts';
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

// A page can shadow properties of its forms (an <input name=firstChild>) and of the document, and of nothing
// else: all other nodes are asked directly, which cold code does twice as fast as through the prototype.
function isForm(node: Node): boolean {
  if (typeof node.nodeType !== 'number') return true;
  const name: unknown = node.nodeType === ELEMENT ? (node as Element).localName : '';
  return typeof name !== 'string' || name === 'form';
}

/** An element whose subtree is being read. */
interface Open {
  readonly node: Node;
  readonly index: number;
  readonly gone: boolean;
  readonly unseen: boolean;
  /** Root of a shadow tree, or body of a frame: the walk goes on behind its host. */
  readonly inner: boolean;
  readonly form: boolean;
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
    const form = node.nodeType !== TEXT && isForm(node);
    const type = form ? ELEMENT : node.nodeType;
    if (type === TEXT) {
      const text = node.nodeValue ?? '';
      size += text.length;
      if (text !== '') add(node, '#text', text, gone || unseen || above?.folded === true);
      return false;
    }
    if (type === FRAGMENT) {
      open.push({ node, index: add(node, '#shadow', '', gone || unseen), gone, unseen, inner, form });
      return true;
    }
    if (type !== ELEMENT) return false;
    const element = node as Element;
    const tag = form ? 'form' : element.localName;
    if (DROPPED.has(tag)) return false;
    const attrs = attributesOf(form ? dom : direct, element, tag);
    let block = !rendersInline(tag);
    if (tag === 'script') gone = true;
    else if (!gone && !CLOSED.has(tag) && (form || node.firstChild !== null)) {
      // An empty element shows no text, and a picture counts whether it is shown or not.
      const seen = look(element, tag, unseen);
      // What our own attribute hides is shown but for us.
      if (!seen.gone || dom.attribute(element, HIDE_ATTRIBUTE) === null) ({ gone, unseen, block } = seen);
    }
    const index = add(element, tag, '', gone || unseen, block, attrs);
    if (CLOSED.has(tag)) return false;
    const folded = tag === 'details' && attrs.open === undefined;
    open.push({ node, index, gone, unseen, inner, form, folded });
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
      const { form } = open.at(-1)!;
      const within = form ? null : innerRoot(node);
      inner = within !== null;
      next = within ?? (form ? dom.firstChild(node) : node.firstChild);
    } else if (goesAside && open.length > 0) next = node.nextSibling;
    while (!next && open.length > 0) {
      const closed = open.pop()!;
      nodes[closed.index]!.end = nodes.length;
      if (closed.inner || open.length === 0) continue;
      next = closed.form ? dom.nextSibling(closed.node) : closed.node.nextSibling;
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
function innerRoot(node: Node): Node | null {
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'iframe' || tag === 'frame') return frameBody(element as HTMLIFrameElement);
  // Hosts are custom elements, or empty ones that a script filled.
  return tag.includes('-') || element.firstChild === null ? element.shadowRoot : null;
}

/** The body inside a same-origin frame; null for another site's. */
function frameBody(frame: HTMLIFrameElement): Node | null {
  try {
    const inner = frame.contentDocument;
    return inner ? safeDom().body(inner) : null;
  } catch {
    return null;
  }
}
