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

interface Frame {
  readonly node: Node | null;
  /** Index of the parent in nodes. */
  readonly parent: number;
  readonly gone: boolean;
  readonly unseen: boolean;
  /** Where the walk goes on after this subtree; -1 for an entry that only closes its parent. */
  readonly close: number;
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
  let size = 0;
  const body = dom.body(document);
  const stack: Frame[] = body ? [{ node: body, parent: -1, gone: false, unseen: false, close: -1 }] : [];

  const add = (node: Node, entry: Omit<PageNode, 'end'>): number => {
    origin.push(node);
    return nodes.push({ ...entry, end: nodes.length + 1 }) - 1;
  };

  while (stack.length > 0) {
    const frame = stack.pop()!;
    if (frame.node === null) {
      nodes[frame.close]!.end = nodes.length;
      continue;
    }
    if (nodes.length >= MOST_NODES || size >= MOST_TEXT) continue;
    const { node, parent } = frame;
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      if (text === '') continue;
      size += text.length;
      const hidden = frame.gone || frame.unseen;
      add(node, { tag: '#text', parent, text, hidden, block: false, attrs: NONE });
      continue;
    }
    if (node.nodeType !== ELEMENT && node.nodeType !== FRAGMENT) continue;
    if (node.nodeType === FRAGMENT) {
      const hidden = frame.gone || frame.unseen;
      const index = add(node, { tag: '#shadow', parent, text: '', hidden, block: false, attrs: NONE });
      pushChildren(dom, stack, node, index, frame.gone, frame.unseen);
      continue;
    }
    const element = node as Element;
    const tag = dom.tag(element);
    if (DROPPED.has(tag)) continue;
    const attrs = attributesOf(element);
    const ours = dom.attribute(element, HIDE_ATTRIBUTE) !== null;
    let gone = frame.gone;
    let unseen = frame.unseen;
    let block = !rendersInline(tag);
    if (tag === 'script') gone = true;
    else if (!gone && !ours && tag !== 'br') {
      const seen = look(element, tag, attrs);
      gone = seen.gone;
      unseen = seen.unseen;
      block = seen.block;
    }
    const entry = { tag, parent, text: '', hidden: gone || unseen, block, attrs };
    const index = add(element, entry);
    if (CLOSED.has(tag)) continue;
    const inner = dom.shadowRoot(element) ?? frameBody(dom, element, tag);
    if (inner) {
      stack.push({ node: null, parent: index, gone, unseen, close: index });
      stack.push({ node: inner, parent: index, gone, unseen, close: -1 });
    } else pushChildren(dom, stack, element, index, gone, unseen);
  }
  return { snapshot: { ...readMeta(document), nodes }, nodes: origin };
}

const TEXT = 3;
const ELEMENT = 1;
const FRAGMENT = 11;
const NONE: Readonly<Record<string, string>> = {};

function pushChildren(
  dom: SafeDom,
  stack: Frame[],
  of: Node,
  index: number,
  gone: boolean,
  unseen: boolean,
): void {
  stack.push({ node: null, parent: index, gone, unseen, close: index });
  const first = stack.length;
  for (let child = dom.firstChild(of); child; child = dom.nextSibling(child)) {
    const type = child.nodeType;
    if (type === TEXT || type === ELEMENT)
      stack.push({ node: child, parent: index, gone, unseen, close: -1 });
  }
  for (let i = first, j = stack.length - 1; i < j; i++, j--) {
    const swap = stack[i]!;
    stack[i] = stack[j]!;
    stack[j] = swap;
  }
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
