// Hides parts of a page by one attribute, and gives the page back exactly as it was.
//
//   planned ──hide──▶ hidden ──show (reader, anchor)──▶ shown ──hide──▶ hidden
//      ▲                 │                                │
//      └── update: planned still / again                  └── update: no longer planned ──▶ forgotten
//
// The page may copy, remove or itself carry the attribute: what it carried before is put back, copies of ours
// that it made are cleared, and what it removed is set again with the next update.
//
// While the browser's find bar may be open (find.ts), hidden parts also carry hidden="until-found", by which the
// browser looks into them (docs/adr/0003-find-in-page.md).
import type { HiddenPart, HideReason } from '../types.ts';
import { HIDE_ATTRIBUTE } from './names.ts';
import { safeDom } from './safe.ts';

/** An element to hide. */
export interface PartToHide {
  readonly element: Element;
  readonly reason: HideReason;
  readonly text: string;
}

export interface Hider {
  /** Takes a new plan: what it names is hidden (unless the reader asked to see it), what it no longer names shows. */
  update(parts: readonly PartToHide[]): void;
  showAll(): void;
  hideAgain(): void;
  show(ids: readonly number[]): void;
  hide(ids: readonly number[]): void;
  /** Shows the part that holds the node. Returns its id, or null where the node was not hidden. */
  revealFor(node: Node): number | null;
  /** Lets the browser's own find look into hidden parts, or no more. */
  setFindable(on: boolean): void;
  /** Is the node inside a part that is hidden now? */
  isHidden(node: Node): boolean;
  parts(): HiddenPart[];
  /** Removes every trace. The hider may be used again. */
  restore(): void;
}

interface Entry {
  readonly id: number;
  readonly element: Element;
  reason: HideReason;
  text: string;
  shown: boolean;
  /** The page's own value of the attribute. */
  readonly before: string | null;
  /** hidden="until-found" on it is ours. */
  findable: boolean;
}

const UNTIL_FOUND = 'until-found';

/** Taken out of its table's flow, a row still costs the table a border-spacing: too much for an empty label. */
const ROWS: ReadonlySet<string> = new Set(['tr', 'td', 'th', 'tbody', 'thead', 'tfoot']);

const OURS: ReadonlySet<string> = new Set<HideReason>([
  'duplicate-body',
  'empty-credit',
  'empty-notice',
  'empty-row',
]);

/** @param afterWrite called after each burst of own writes (to drop their mutation records) */
export function createHider(document: Document, afterWrite: () => void = () => {}): Hider {
  const dom = safeDom();
  const entries = new Map<Element, Entry>();
  const carriers = (): Element[] => [
    ...Document.prototype.querySelectorAll.call(document, `[${HIDE_ATTRIBUTE}]`),
  ];
  // The page's own uses of the attribute, from before the first write.
  const foreign = new WeakSet<Element>(carriers());
  let nextId = 1;
  let findable = false;

  const set = (element: Element, value: string | null) => {
    if (dom.attribute(element, HIDE_ATTRIBUTE) === value) return;
    if (value === null) dom.removeAttribute(element, HIDE_ATTRIBUTE);
    else dom.setAttribute(element, HIDE_ATTRIBUTE, value);
  };
  const notFindable = (element: Element) => {
    if (dom.attribute(element, 'hidden') === UNTIL_FOUND) dom.removeAttribute(element, 'hidden');
  };
  const setFindable = (entry: Entry, on: boolean) => {
    if (entry.findable === on) return;
    if (on) {
      if (entry.reason !== 'duplicate-body' && ROWS.has(entry.element.localName)) return;
      // A value of the page's own is left to the page, and so is a part that it shows again.
      if (dom.attribute(entry.element, 'hidden') !== null) return;
      if (dom.attribute(entry.element, HIDE_ATTRIBUTE) !== entry.reason) return;
      dom.setAttribute(entry.element, 'hidden', UNTIL_FOUND);
    } else notFindable(entry.element);
    entry.findable = on;
  };
  const write = (entry: Entry) => {
    set(entry.element, entry.shown ? entry.before : entry.reason);
    setFindable(entry, findable && !entry.shown);
  };
  const forget = (entry: Entry) => {
    set(entry.element, entry.before);
    setFindable(entry, false);
    entries.delete(entry.element);
  };
  const clearCopies = () => {
    for (const element of carriers()) {
      if (entries.has(element) || foreign.has(element)) continue;
      if (!OURS.has(dom.attribute(element, HIDE_ATTRIBUTE) ?? '')) continue;
      set(element, null);
      notFindable(element);
    }
  };
  const settle = (isShown: (entry: Entry) => boolean) => {
    for (const entry of entries.values()) {
      entry.shown = isShown(entry);
      write(entry);
    }
    clearCopies();
    afterWrite();
  };
  const entryAround = (node: Node): Entry | undefined => {
    for (let at: Node | null = node; at; at = dom.parent(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
      const entry = entries.get(at as Element);
      if (entry) return entry;
    }
    return undefined;
  };
  const outer = (entry: Entry): Entry | undefined => {
    const parent = dom.parent(entry.element);
    return parent ? entryAround(parent) : undefined;
  };
  const shownByReader = (element: Element): boolean => entryAround(element)?.shown ?? false;

  return {
    update(parts) {
      const planned = new Map(parts.map((part) => [part.element, part]));
      const shown = new Map(parts.map((part) => [part.element, shownByReader(part.element)]));
      for (const [element, entry] of entries) {
        if (!planned.has(element)) forget(entry);
      }
      for (const { element, reason, text } of parts) {
        let entry = entries.get(element);
        if (!entry) {
          const before = foreign.has(element) ? dom.attribute(element, HIDE_ATTRIBUTE) : null;
          const wasShown = shown.get(element) ?? false;
          entry = { id: nextId++, element, reason, text, shown: wasShown, before, findable: false };
          entries.set(element, entry);
        }
        entry.reason = reason;
        entry.text = text;
        write(entry);
      }
      clearCopies();
      afterWrite();
    },
    showAll: () => settle(() => true),
    hideAgain: () => settle(() => false),
    show: (ids) => settle((entry) => entry.shown || ids.includes(entry.id)),
    hide: (ids) => settle((entry) => entry.shown && !ids.includes(entry.id)),
    revealFor(node) {
      const entry = entryAround(node);
      if (!entry || entry.shown) return null;
      entry.shown = true;
      write(entry);
      afterWrite();
      return entry.id;
    },
    setFindable(on) {
      findable = on;
      for (const entry of entries.values()) setFindable(entry, on && !entry.shown);
      afterWrite();
    },
    isHidden(node) {
      for (let at = entryAround(node); at; at = outer(at)) if (!at.shown) return true;
      return false;
    },
    parts: () => [...entries.values()].map(({ id, reason, text, shown }) => ({ id, reason, text, shown })),
    restore() {
      for (const entry of [...entries.values()]) forget(entry);
      clearCopies();
      afterWrite();
    },
  };
}
