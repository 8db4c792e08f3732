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
// By number: Firefox looks a global of the page up anew each time. With this and without asking elements that have
// no attributes for six of them, 200,000 nodes take it .6 s and not 2.1.
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;
const ATTRIBUTES = ['title', 'alt', 'placeholder'];
const HAN = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud88f]/;
/** Language tags that are Chinese; an inner element in another language keeps its Han characters (日本語). */
const CHINESE = /^(?:zh|yue|wuu|hak|nan|lzh|cmn|gan|hsn|cdo|cjy|mnp|cpx|czh|czo|und)?(?:-|$)/i;

function isExempt(dom: SafeDom, element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  if (!dom.hasAttributes(element)) return false;
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (dom.attribute(element, 'translate')?.toLowerCase() === 'no') return true;
  const lang = dom.attribute(element, 'lang')?.trim() ?? '';
  return lang !== '' && !CHINESE.test(lang) && !isRoot(dom, element);
}

/** The document's own language is often wrong, and what is inside is Chinese all the same. */
const isRoot = (dom: SafeDom, element: Element): boolean =>
  dom.parentElement(element) === null && !(dom.parent(element) instanceof ShadowRoot);

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
    if (at.nodeType === ELEMENT && isExempt(dom, at as Element, dom.tag(at as Element))) return true;
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
    if (node.nodeType === TEXT) {
      if (HAN.test(node.nodeValue ?? '')) places.push({ node, attribute: '' });
      continue;
    }
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = dom.tag(element);
      if (isExempt(dom, element, tag)) continue;
      if (dom.hasAttributes(element)) {
        for (const attribute of ATTRIBUTES) {
          const value = dom.attribute(element, attribute);
          if (value !== null && HAN.test(value)) places.push({ node: element, attribute });
        }
      }
      const inner = dom.shadowRoot(element) ?? frameDocument(element, tag);
      if (inner) stack.push(inner);
    } else if (node.nodeType !== DOCUMENT && node.nodeType !== FRAGMENT) continue;
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
function frameDocument(element: Element, tag: string): Document | null {
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
