// Takes the page as plain data: one walk, no writing, at any depth, into open shadow roots and same-origin
// frames. What our own attribute hides counts as shown, so that a later look sees the page as it was.
import { MOST_NODES, MOST_TEXT } from '../article/limits.ts';
import type { PageSnapshot } from '../types.ts';
import { HIDE_ATTRIBUTE } from './names.ts';
import { type SafeDom, safeDom } from './safe.ts';
import { type Asking, direct } from './snapshot-attributes.ts';
import { type Look, rendersInline, styleLook } from './snapshot-look.ts';
import { readMeta } from './snapshot-meta.ts';
import { SnapshotNode } from './snapshot-node.ts';

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
  readonly form: boolean;
  /** Element name, '#shadow' for a shadow root. */
  readonly tag: string;
  /** A closed <details>: its own texts are not rendered; of its elements, the look decides. */
  readonly folded?: boolean;
}

/**
 * Reads the document's body. Stops quietly at MOST_NODES nodes or MOST_TEXT UTF-16 code units; the cleaner hides
 * nothing on a page that was cut.
 * @param look how elements are rendered; tests without a layout engine give a simpler one
 * @param textOf the page's own text of a text node, where it shows a converted one
 */
export function takeSnapshot(
  document: Document,
  look: Look = styleLook(),
  textOf: (node: Node) => string = shownText,
): Taken {
  const dom = safeDom();
  const nodes: SnapshotNode[] = [];
  const origin: Node[] = [];
  const open: Open[] = [];
  let above: Open | undefined;
  let size = 0;

  const add = (
    node: Node,
    tag: string,
    text: string,
    hidden: boolean,
    block: boolean,
    ask: Asking | null,
  ) => {
    origin.push(node);
    const parent = above === undefined ? -1 : above.index;
    return nodes.push(new SnapshotNode(node, tag, parent, nodes.length + 1, text, hidden, block, ask)) - 1;
  };

  /** Adds the node; true where its children are to be read, too (it is then `above`). */
  const enter = (node: Node, inner: boolean): boolean => {
    const type: unknown = node.nodeType;
    let gone = above?.gone === true;
    let unseen = above?.unseen === true;
    if (type === TEXT) {
      const text = textOf(node);
      size += text.length;
      if (text !== '') add(node, '#text', text, gone || unseen || above?.folded === true, false, null);
      return false;
    }
    if (type === FRAGMENT) {
      const index = add(node, '#shadow', '', gone || unseen, false, null);
      above = { node, index, gone, unseen, inner, form: false, tag: '#shadow' };
      open.push(above);
      return true;
    }
    // A page can shadow properties of its forms (an <input name=nodeType>), and of no other element: all others
    // are asked directly, which cold code does twice as fast as through the prototype.
    let form = typeof type !== 'number';
    if (!form && type !== ELEMENT) return false;
    const element = node as Element;
    let tag: unknown = form ? 'form' : element.localName;
    if (tag === 'form' || typeof tag !== 'string') {
      form = true;
      tag = 'form';
    }
    const name = tag as string;
    if (DROPPED.has(name)) return false;
    const closed = CLOSED.has(name);
    let block = !rendersInline(name);
    if (name === 'script') gone = true;
    else if (!gone && !closed && (form || node.firstChild !== null)) {
      // An empty element shows no text, and a picture counts whether it is shown or not.
      const seen = look(element, name, unseen);
      // What our own attribute hides is shown but for us.
      if (!seen.gone || dom.attribute(element, HIDE_ATTRIBUTE) === null) ({ gone, unseen, block } = seen);
      // Of a closed <details>, only the summary is rendered.
      if (above?.folded === true && name !== 'summary') gone = true;
    }
    const index = add(element, name, '', gone || unseen, block, form ? dom : direct);
    if (closed) return false;
    const folded = name === 'details' && direct.attribute(element, 'open') === null;
    above = { node, index, gone, unseen, inner, form, tag: name, folded };
    open.push(above);
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
      const { form, tag } = above!;
      const first = form ? dom.firstChild(node) : node.firstChild;
      const within = form ? null : innerRoot(dom, node, tag, first);
      inner = within !== null;
      next = within ?? first;
    } else if (goesAside && open.length > 0) next = node.nextSibling;
    while (next === null && above !== undefined) {
      const closed: Open = above;
      open.pop();
      above = open[open.length - 1];
      nodes[closed.index]!.end = nodes.length;
      if (closed.inner || above === undefined) continue;
      next = closed.form ? dom.nextSibling(closed.node) : closed.node.nextSibling;
    }
    node = next;
  }
  for (const { index } of open) nodes[index]!.end = nodes.length;
  return { snapshot: { ...readMeta(document), nodes }, nodes: origin };
}

const shownText = (node: Node) => node.nodeValue ?? '';

const TEXT = 3;
const ELEMENT = 1;
const FRAGMENT = 11;

/** A shadow tree or a frame's body, read in place of the children; null for a common element. */
function innerRoot(dom: SafeDom, node: Node, tag: string, first: Node | null): Node | null {
  if (tag === 'iframe' || tag === 'frame') return frameBody(dom, node as HTMLIFrameElement);
  // Hosts are custom elements, or empty ones that a script filled.
  return tag !== '#shadow' && (first === null || tag.includes('-')) ? (node as Element).shadowRoot : null;
}

/** The body inside a same-origin frame; null for another site's. */
function frameBody(dom: SafeDom, frame: HTMLIFrameElement): Node | null {
  try {
    const inner = frame.contentDocument;
    return inner ? dom.body(inner) : null;
  } catch {
    return null;
  }
}
