// A container tells a good file from every kind of bad one.
import { expect, test } from 'vitest';
import { writeContainer } from '../../../scripts/tables/container.ts';
import { openContainer, TableError } from '../../../utils/script/container.ts';

const good = () =>
  writeContainer([
    ['bytes', new Uint8Array([1, 2, 3])],
    ['shorts', new Uint16Array([4, 500])],
    ['words', new Uint32Array([70_000])],
    ['text', '淨讀'],
  ]).slice();

test('sections come back as they were written', () => {
  const sections = openContainer('made.bin', good().buffer as ArrayBuffer);
  expect([...sections.u8('bytes')]).toEqual([1, 2, 3]);
  expect([...sections.u16('shorts')]).toEqual([4, 500]);
  expect([...sections.u32('words')]).toEqual([70_000]);
  expect(sections.text('text')).toBe('淨讀');
});

test('a section that is not there is told by name', () => {
  const sections = openContainer('made.bin', good().buffer as ArrayBuffer);
  expect(() => sections.u8('other')).toThrow(new TableError('Conversion table made.bin lacks other'));
});

test.each([
  ['is missing', () => undefined],
  ['is cut short', () => good().slice(0, 12)],
  ['is cut short', () => good().slice(0, -1)],
  ['is not a table', () => good().with(0, 0)],
  ['is of another version', () => good().with(4, 99)],
  ['is damaged', () => good().with(8, good()[8]! ^ 1)],
  ['is damaged', () => good().with(-1, 1)],
  ['is damaged', () => good().slice(0, -4)],
])('a file that %s', (what, make) => {
  const bytes = make();
  expect(() => openContainer('made.bin', bytes && (bytes.slice().buffer as ArrayBuffer))).toThrow(
    new TableError(`Conversion table made.bin ${what}`),
  );
});
