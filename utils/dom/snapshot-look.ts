// How an element is rendered: shown at all, and on a line of its own. In a browser by computed style (no layout
// is read); where there is no style engine, by tag and inline style.

export interface Seen {
  /** Not rendered, with everything in it. */
  readonly gone: boolean;
  /** Invisible, though descendants may be visible again. */
  readonly unseen: boolean;
  readonly block: boolean;
}
/** `unseen`: the element stands in an invisible one, and is so, too, unless it says otherwise. */
export type Look = (element: Element, tag: string, unseen: boolean) => Seen;

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label map mark meter ' +
    'nobr output picture progress q ruby rb rt rp s samp script select small span strike strong sub sup svg ' +
    'textarea time tt u var video audio canvas button iframe object embed wbr'
  ).split(' '),
);

/** Is an element of this name part of a line, before any style? */
export const rendersInline = (tag: string): boolean => INLINE.has(tag);

const seen = (gone: boolean, unseen: boolean, block: boolean): Seen => ({ gone, unseen, block });

/** Clipped to nothing, or far off the page: text for screen readers, which the eye does not see twice. */
function isOffPage(style: CSSStyleDeclaration): boolean {
  const { position } = style;
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (/^rect\(0|^rect\(1px,? 1px,? 1px/.test(style.clip) || /inset\((?:50|100)%/.test(style.clipPath))
    return true;
  // These force layout; elements out of the flow are few.
  return Number.parseFloat(style.left) < -999 || Number.parseFloat(style.top) < -999;
}

/** By computed style. */
export function styleLook(): Look {
  return (element) => {
    const style = getComputedStyle(element);
    const display = style.display;
    if (display === 'none' || isOffPage(style)) return seen(true, false, false);
    // 'inline-block' and its kin stand on the line, too; ruby has its own names.
    const block = !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
    return seen(false, style.visibility !== 'visible', block);
  };
}

// By the prototype: an <input name=getAttribute> shadows its form's own.
const get = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);

const NONE_STYLE = /(?:^|;)\s*display\s*:\s*none/i;
const UNSEEN_STYLE = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
const SEEN_STYLE = /(?:^|;)\s*visibility\s*:\s*visible/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const INLINE_STYLE = /(?:^|;)\s*display\s*:\s*inline/i;

/** By tag, `hidden` and inline style alone: for tests and evaluation without a browser. */
export function plainLook(): Look {
  return (element, tag, unseen) => {
    const style = get(element, 'style') ?? '';
    const gone = get(element, 'hidden') !== null || NONE_STYLE.test(style);
    const block = rendersInline(tag) ? BLOCK_STYLE.test(style) : !INLINE_STYLE.test(style);
    return seen(gone, UNSEEN_STYLE.test(style) || (unseen && !SEEN_STYLE.test(style)), block);
  };
}
