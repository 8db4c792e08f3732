// DOM access that a page cannot shadow: a form's <input name=parentNode> or an <img name=body> hides the
// property of that name, but never the getter on the prototype.

type Getter<T, V> = (target: T) => V;

function getter<T extends object, V>(prototype: T, name: string): Getter<T, V> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${name}`);
  return (target) => get.call(target) as V;
}

/** Accessors bound to one window's prototypes (a frame's document has its own). */
export interface SafeDom {
  body(document: Document): HTMLElement | null;
  head(document: Document): HTMLHeadElement | null;
  root(document: Document): Element | null;
  parent(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentElement(node: Node): Element | null;
  /** Attribute's value, or null. */
  attribute(element: Element, name: string): string | null;
  hasAttributes(element: Element): boolean;
  setAttribute(element: Element, name: string, value: string): void;
  removeAttribute(element: Element, name: string): void;
  shadowRoot(element: Element): ShadowRoot | null;
  /** Element name in lower case. */
  tag(element: Element): string;
}

/** Builds the accessors from the global prototypes of the running script. */
export function safeDom(): SafeDom {
  const element = Element.prototype;
  const localName = getter<Element, string>(element, 'localName');
  return {
    body: getter(Document.prototype, 'body'),
    head: getter(Document.prototype, 'head'),
    root: getter(Document.prototype, 'documentElement'),
    parent: getter(Node.prototype, 'parentNode'),
    firstChild: getter(Node.prototype, 'firstChild'),
    nextSibling: getter(Node.prototype, 'nextSibling'),
    parentElement: getter(Node.prototype, 'parentElement'),
    attribute: (target, name) => element.getAttribute.call(target, name),
    hasAttributes: (target) => element.hasAttributes.call(target),
    setAttribute: (target, name, value) => element.setAttribute.call(target, name, value),
    removeAttribute: (target, name) => element.removeAttribute.call(target, name),
    shadowRoot: getter(element, 'shadowRoot'),
    tag: (target) => localName(target).toLowerCase(),
  };
}
