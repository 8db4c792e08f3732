// Collects converted code units and turns them into a string in large pieces; keeps lone surrogates.

const SIZE = 1 << 15;
/** Flush above this; what is written between two checks is always shorter than the rest. */
export const FLUSH_AT = SIZE - 1024;

export interface Scratch {
  readonly units: Uint16Array<ArrayBuffer>;
  readonly decoder: TextDecoder;
}

export function makeScratch(): Scratch {
  return { units: new Uint16Array(SIZE), decoder: new TextDecoder('utf-16le', { ignoreBOM: true }) };
}

/** The string of the first `length` units. A decoder replaces lone surrogates, so a text with some goes by hand. */
export function unitsToString(scratch: Scratch, length: number, wellFormed: boolean): string {
  if (length === 0) return '';
  if (wellFormed && length > 24) return scratch.decoder.decode(scratch.units.subarray(0, length));
  let out = '';
  for (let at = 0; at < length; at += 4096) {
    out += String.fromCharCode.apply(null, scratch.units.subarray(at, Math.min(length, at + 4096)) as never);
  }
  return out;
}
