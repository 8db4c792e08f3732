// The few attributes of an element that detection and cleaning read.

const KEPT = new Set(
  'id class href src alt itemprop role aria-label lang datetime colspan open type value'.split(' '),
);
/** Longer values (data: pictures) say nothing more; 300 holds every class list of the saved pages. */
const LONGEST = 300;
/** Attributes by which scripts find the place that they fill. */
const BINDING = /^(?:data-|v-|ng-|x-|:|@|wire:|hx-)/;
const NONE: Readonly<Record<string, string>> = {};

/** Kept attributes by name; `slot` = '1' where a script binding stands, `picture` = '1' for an inline background. */
export function attributesOf(element: Element): Readonly<Record<string, string>> {
  const names = Element.prototype.getAttributeNames.call(element);
  if (names.length === 0) return NONE;
  let found: Record<string, string> | null = null;
  for (const name of names) {
    if (KEPT.has(name)) {
      found ??= {};
      found[name] = (Element.prototype.getAttribute.call(element, name) ?? '').slice(0, LONGEST);
    } else if (name === 'style') {
      const style = Element.prototype.getAttribute.call(element, name) ?? '';
      if (style.includes('url(')) {
        found ??= {};
        found['picture'] = '1';
      }
    } else if (BINDING.test(name) && name !== 'data-jingdu') {
      found ??= {};
      found['slot'] = '1';
    }
  }
  return found ?? NONE;
}
