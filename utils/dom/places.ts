// Where a page keeps text that conversion may change: text nodes, and the attributes that are read aloud or
// shown (alt, title, placeholder). Walks without writing, at any depth, into open shadow roots and frames.
import { type SafeDom, safeDom } from './safe.ts';

/** A place that holds text: a text node, or one attribute of an element. */
export interface Place {
  readonly node: Node;
  /** Attribute name; '' for a text node. */
  readonly attribute: string;
}

// Text here is the reader's own, code, or not shown (design: never touched).
const SKIPPED = new Set(
  'script style noscript template textarea code pre kbd samp svg math object embed canvas audio video'.split(
    ' ',
  ),
);
const ATTRIBUTES = ['title', 'alt', 'placeholder'];
const HAN = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f]/;
/** Language tags that are Chinese; an inner element in another language keeps its Han characters (日本語). */
const CHINESE = /^(?:zh|yue|wuu|hak|nan|lzh|cmn|gan|hsn|cdo|cjy|mnp|cpx|czh|czo|und)?(?:-|$)/i;

function isExempt(dom: SafeDom, element: Element, isRoot: boolean): boolean {
  if (SKIPPED.has(dom.tag(element))) return true;
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (dom.attribute(element, 'translate')?.toLowerCase() === 'no') return true;
  const lang = isRoot ? null : dom.attribute(element, 'lang');
  return lang !== null && lang.trim() !== '' && !CHINESE.test(lang.trim());
}

/** Text of a place as it stands; null where the node lost its attribute. */
export function readPlace(place: Place): string | null {
  return place.attribute === ''
    ? place.node.nodeValue
    : Element.prototype.getAttribute.call(place.node as Element, place.attribute);
}

/** Writes a place's text. */
export function writePlace(place: Place, text: string): void {
  if (place.attribute === '') place.node.nodeValue = text;
  else Element.prototype.setAttribute.call(place.node as Element, place.attribute, text);
}

/** Is the node inside something whose text is not ours to change? Looks up through shadow hosts. */
export function isExemptPlace(node: Node): boolean {
  const dom = safeDom();
  let at: Node | null = node;
  while (at) {
    if (at.nodeType === Node.ELEMENT_NODE) {
      const isRoot = dom.parentElement(at) === null && !(dom.parent(at) instanceof ShadowRoot);
      if (isExempt(dom, at as Element, isRoot)) return true;
    }
    at = dom.parent(at) ?? (at instanceof ShadowRoot ? at.host : null);
  }
  return false;
}

/** Every place with Han text under the node, in document order. Iterative: a page may be 10,000 deep. */
export function findPlaces(from: Node): Place[] {
  const dom = safeDom();
  const places: Place[] = [];
  const stack: Node[] = [from];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeType === Node.TEXT_NODE) {
      if (HAN.test(node.nodeValue ?? '')) places.push({ node, attribute: '' });
      continue;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const isRoot = dom.parentElement(element) === null;
      if (isExempt(dom, element, isRoot)) continue;
      for (const attribute of ATTRIBUTES) {
        const value = dom.attribute(element, attribute);
        if (value !== null && HAN.test(value)) places.push({ node: element, attribute });
      }
      const inner = dom.shadowRoot(element) ?? frameDocument(element, dom);
      if (inner) stack.push(inner);
    } else if (node.nodeType !== Node.DOCUMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE)
      continue;
    const first = stack.length;
    for (let child = dom.firstChild(node); child; child = dom.nextSibling(child)) stack.push(child);
    reverseFrom(stack, first);
  }
  return places;
}

function reverseFrom(stack: Node[], first: number): void {
  for (let i = first, j = stack.length - 1; i < j; i++, j--) {
    const swap = stack[i]!;
    stack[i] = stack[j]!;
    stack[j] = swap;
  }
}

/** A same-origin frame's document; null for any other element, and where the frame is another site's. */
function frameDocument(element: Element, dom: SafeDom): Document | null {
  const tag = dom.tag(element);
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
