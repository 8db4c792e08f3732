// Finds pieces of text in a long text. The first few by the engine's own search; a page that asks for many is
// answered from an index of the text's grams, each in time linear in the piece.

export interface Finder {
  /** First place at or after `from` where the piece stands, else anywhere, else -1. UTF-16 code units. */
  find(piece: string, from: number): number;
}

const GRAM = 6;
/** A gram that stands in more places than this (a slogan) is looked up in the first ones only. */
const MOST_PLACES = 24;

/** A piece shorter than a gram says nothing by itself: it counts only this near to where it should stand. */
const NEAR = 200;

/** UTF-16 code units that are searched before the index is built: most pages never need one. */
const SEARCHED = 400_000;

/** Prepares to search the text. */
export function createFinder(text: string): Finder {
  let index: Finder | null = null;
  let searched = 0;
  return {
    find(piece, from) {
      searched += text.length;
      if (searched > SEARCHED) index ??= createIndex(text);
      if (index) return index.find(piece, from);
      if (piece.length < GRAM) return findNear(text, piece, from);
      const after = text.indexOf(piece, from);
      return after !== -1 ? after : text.indexOf(piece);
    },
  };
}

function findNear(text: string, piece: string, from: number): number {
  const after = text.slice(from, from + NEAR).indexOf(piece);
  return after === -1 ? -1 : from + after;
}

function createIndex(text: string): Finder {
  const places = new Map<string, number[]>();
  for (let i = 0; i + GRAM <= text.length; i++) {
    const gram = text.slice(i, i + GRAM);
    const known = places.get(gram);
    if (!known) places.set(gram, [i]);
    else if (known.length < MOST_PLACES) known.push(i);
  }
  return {
    find(piece, from) {
      if (piece.length < GRAM) return findNear(text, piece, from);
      const known = places.get(piece.slice(0, GRAM));
      if (!known) return -1;
      let any = -1;
      for (const place of known) {
        if (!text.startsWith(piece, place)) continue;
        if (place >= from) return place;
        if (any === -1) any = place;
      }
      return any;
    },
  };
}
