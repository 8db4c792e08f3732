// The container of every binary table: magic, version, checksum, a directory of named sections. A missing,
// cut or altered file is told from a good one here, and nowhere else.

/** A table is missing, of another version, or damaged. The message is fit to show. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export const MAGIC = 0x314a444a; // "JDJ1"
export const VERSION = 3;
/** Header: magic, version, checksum of all that follows, number of sections. */
export const HEADER_WORDS = 4;
/** Directory entry: name (8 ASCII bytes), byte offset, byte length. */
export const ENTRY_WORDS = 4;

/** FNV-1a over 32-bit words, from the given word on. */
export function checksum(words: Uint32Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < words.length; at++) hash = Math.imul(hash ^ words[at]!, 0x01000193);
  return hash >>> 0;
}

export interface Sections {
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
  u8(name: string): Uint8Array;
  text(name: string): string;
}

/** Opens a container. Throws TableError where it is not whole. */
export function openContainer(name: string, buffer: ArrayBuffer | undefined): Sections {
  if (buffer === undefined) throw new TableError(`Conversion table ${name} is missing`);
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) {
    throw new TableError(`Conversion table ${name} is cut short`);
  }
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC) throw new TableError(`Conversion table ${name} is not a table`);
  if (words[1] !== VERSION) throw new TableError(`Conversion table ${name} is of another version`);
  if (words[2] !== checksum(words, 3)) throw new TableError(`Conversion table ${name} is damaged`);
  const places = new Map<string, readonly [number, number]>();
  for (let section = 0; section < words[3]!; section++) {
    const at = HEADER_WORDS + section * ENTRY_WORDS;
    const key = new TextDecoder().decode(new Uint8Array(buffer, at * 4, 8)).replaceAll('\0', '');
    places.set(key, [words[at + 2]!, words[at + 3]!]);
  }
  const find = (key: string): readonly [number, number] => {
    const place = places.get(key);
    if (place === undefined) throw new TableError(`Conversion table ${name} lacks ${key}`);
    return place;
  };
  return {
    u8: (key) => new Uint8Array(buffer, ...find(key)),
    u16: (key) => new Uint16Array(buffer, find(key)[0], find(key)[1] / 2),
    u32: (key) => new Uint32Array(buffer, find(key)[0], find(key)[1] / 4),
    text: (key) => new TextDecoder().decode(new Uint8Array(buffer, ...find(key))),
  };
}
