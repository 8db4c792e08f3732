// The few attributes of an element that detection and cleaning read. Asked one by one, by what the element is:
// listing all names of every element took a third of the snapshot's time in Chromium.
import { HIDE_ATTRIBUTE } from './names.ts';

/** How an element is asked: directly, or (a form) through the prototype. */
export interface Asking {
  attribute(element: Element, name: string): string | null;
  firstChild(node: Node): Node | null;
}
export const direct: Asking = {
  attribute: (element, name) => element.getAttribute(name),
  firstChild: (node) => node.firstChild,
};

type Attributes = Readonly<Record<string, string>>;

const KEPT = ['href', 'src', 'alt', 'itemprop', 'role', 'aria-label', 'lang', 'datetime', 'type'];
const BY_TAG: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  details: ['open'],
  iframe: ['src'],
  time: ['datetime'],
};
/** Longer values (data: pictures) say nothing more; 300 holds every class list of the saved pages. */
const LONGEST = 300;
/** Attributes by which scripts find the place that they fill; Vue's names of scoped styles (data-v-77c01f2e) are none. */
const BINDING = /^(?:data-(?!v-[\da-f]{4,8}$)|v-|ng-|x-|:|@|wire:|hx-)/;
const NONE: Attributes = {};

/**
 * Id and class of any element, some more by its name, all of KEPT where it is empty. An empty element also has
 * `slot` = '1' where a script binding stands and `picture` = '1' for an inline background.
 */
export function attributesOf(dom: Asking, element: Element, tag: string): Attributes {
  let found: Record<string, string> | null = null;
  const take = (name: string) => {
    const value = dom.attribute(element, name);
    if (value === null) return;
    found ??= {};
    found[name] = value.length > LONGEST ? value.slice(0, LONGEST) : value;
  };
  take('id');
  take('class');
  for (const name of BY_TAG[tag] ?? NO_NAMES) take(name);
  if (tag === 'br' || dom.firstChild(element) !== null) return found ?? NONE;
  for (const name of KEPT) take(name);
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    const isPicture = name === 'style' && dom.attribute(element, name)?.includes('url(');
    const isSlot = BINDING.test(name) && name !== HIDE_ATTRIBUTE;
    if (!isPicture && !isSlot) continue;
    found ??= {};
    found[isPicture ? 'picture' : 'slot'] = '1';
  }
  return found ?? NONE;
}

const NO_NAMES: readonly string[] = [];
