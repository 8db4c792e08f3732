// Shows a page's texts in another script, in place, and gives every original back.
//
//   place:  original ──write──▶ ours ──restore──▶ original
//               ▲                │
//               └── the page wrote something else: that is the new original, ours is forgotten
//
// Nothing but the text itself is written; a text that the page has changed since it was read is left alone.
import { findPlaces, isExemptPlace, type Place, readPlace, writePlace } from './places.ts';

interface Entry {
  readonly place: Place;
  original: string;
  /** What we wrote; null while the original stands. */
  ours: string | null;
}

export interface TextView {
  /** Finds the places under a node and notes their originals; returns the places that are new or changed. */
  read(from: Node): Entry[];
  /** Every place known, in the order found. */
  all(): Entry[];
  /** Writes a text for each entry where the page still shows what was read; undefined leaves an entry alone.
   * Returns how many were written. */
  write(entries: readonly Entry[], texts: readonly (string | undefined)[]): number;
  /** Gives every original back. */
  restore(): void;
  /** Forgets places whose node has left the document. */
  sweep(): void;
  /** The page's own text of a text node. */
  original(node: Node): string;
}

export type TextEntry = Entry;

/** A view over no place yet; call read(document) first. */
export function createTextView(): TextView {
  const byNode = new Map<Node, Entry[]>();
  const find = (node: Node, attribute: string) =>
    byNode.get(node)?.find((entry) => entry.place.attribute === attribute);

  const note = (place: Place): Entry | null => {
    const now = readPlace(place);
    if (now === null) return null;
    const known = find(place.node, place.attribute);
    if (!known) {
      const entry = { place, original: now, ours: null };
      const entries = byNode.get(place.node);
      if (entries) entries.push(entry);
      else byNode.set(place.node, [entry]);
      return entry;
    }
    if (now === known.ours || (known.ours === null && now === known.original)) return null;
    known.original = now;
    known.ours = null;
    return known;
  };

  const all = () => [...byNode.values()].flat();

  return {
    all,
    read(from) {
      if (from.nodeType !== Node.DOCUMENT_NODE && isExemptPlace(from)) return [];
      return findPlaces(from)
        .map(note)
        .filter((entry) => entry !== null);
    },
    write(entries, texts) {
      let written = 0;
      entries.forEach((entry, i) => {
        const text = texts[i];
        if (text === undefined) return;
        const now = readPlace(entry.place);
        if (now !== (entry.ours ?? entry.original)) return;
        if (now !== text) {
          writePlace(entry.place, text);
          written++;
        }
        entry.ours = text === entry.original ? null : text;
      });
      return written;
    },
    restore() {
      for (const entry of all()) {
        if (entry.ours !== null && readPlace(entry.place) === entry.ours)
          writePlace(entry.place, entry.original);
        entry.ours = null;
      }
    },
    sweep() {
      for (const node of [...byNode.keys()]) if (!node.isConnected) byNode.delete(node);
    },
    original(node) {
      const now = node.nodeValue ?? '';
      const known = find(node, '');
      return known !== undefined && known.ours === now ? known.original : now;
    },
  };
}
