// Writes the container that utils/script/container.ts opens.
import { checksum, ENTRY_WORDS, HEADER_WORDS, MAGIC, VERSION } from '../../utils/script/container.ts';

/** Section names have at most eight ASCII letters. */
export type SectionData = readonly [name: string, data: Uint8Array | Uint16Array | Uint32Array | string];

/** The bytes of a container with these sections, each aligned to four bytes. */
export function writeContainer(sections: readonly SectionData[]): Uint8Array {
  const parts = sections.map(([name, data]) => {
    const bytes =
      typeof data === 'string'
        ? new TextEncoder().encode(data)
        : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return { name, bytes };
  });
  let end = (HEADER_WORDS + ENTRY_WORDS * parts.length) * 4;
  const starts = parts.map(({ bytes }) => {
    const start = end;
    end += Math.ceil(bytes.length / 4) * 4;
    return start;
  });
  const out = new Uint8Array(end);
  const words = new Uint32Array(out.buffer);
  words[0] = MAGIC;
  words[1] = VERSION;
  words[3] = parts.length;
  parts.forEach(({ name, bytes }, at) => {
    const entry = HEADER_WORDS + at * ENTRY_WORDS;
    out.set(new TextEncoder().encode(name).subarray(0, 8), entry * 4);
    words[entry + 2] = starts[at]!;
    words[entry + 3] = bytes.length;
    out.set(bytes, starts[at]!);
  });
  words[2] = checksum(words, 3);
  return out;
}
