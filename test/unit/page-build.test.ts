// The data that the build takes out of the pages' scripts is in their documents, whole.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { dataInPage } from '../../scripts/page-build.ts';
import * as words from '../../utils/outline/words.ts';
import { FOLD_TABLE } from '../../utils/script/fold-table.ts';

interface Built {
  configResolved(config: { build: { lib: unknown } }): void;
  transform(code: string, id: string): Promise<{ code: string } | null>;
  transformIndexHtml: {
    handler(html: string, context: object): { tag: string; attrs: object; children: string }[];
  };
}
const id = new URL('../../utils/script/fold-table.ts', import.meta.url).pathname;
const build = (lib: unknown): Built => {
  const plugin = dataInPage() as unknown as Built;
  plugin.configResolved({ build: { lib } });
  return plugin;
};
const chunk = (moduleIds: string[], imports: string[] = []) => ({
  type: 'chunk',
  moduleIds,
  imports,
  dynamicImports: [],
});

it('stands in the documents of the pages whose scripts need it, and in no other', async () => {
  const plugin = build(false);
  expect((await plugin.transform('', id))?.code).not.toContain(FOLD_TABLE.slice(0, 40));
  const bundle = { 'a.js': chunk([id]), 'b.js': chunk(['/elsewhere.ts']) };
  const { handler } = plugin.transformIndexHtml;
  expect(handler('', { bundle, chunk: chunk([], ['b.js']) })).toEqual([]);
  expect(handler('', { bundle, chunk: chunk([], ['a.js']) })).toMatchObject([
    { tag: 'template', attrs: { id: 'fold-table' }, children: FOLD_TABLE },
  ]);
  expect(FOLD_TABLE).not.toMatch(/[<>&]/);
});

it('stays in the scripts that have no document of their own', async () => {
  expect(await build({ entry: 'page.ts' }).transform('', id)).toBeNull();
  expect(await build(false).transform('', '/elsewhere.ts')).toBeNull();
});

it('word lists come back under their own names', async () => {
  const plugin = build(false);
  const wordsId = new URL('../../utils/outline/words.ts', import.meta.url).pathname;
  const made = (await plugin.transform('', wordsId))!.code;
  const bundle = { 'a.js': chunk([wordsId]) };
  const [tag] = plugin.transformIndexHtml.handler('', { bundle, chunk: chunk([], ['a.js']) });
  expect(made).toContain(`[${Object.keys(words).join(', ')}]`);
  // As the browser reads it: < and & are written as references.
  const { document } = new JSDOM(`<template>${tag!.children}</template>`).window;
  const { textContent } = document.querySelector('template')!.content;
  expect(textContent!.split('\n')).toEqual(Object.values(words));
  expect(tag!.children).not.toContain('<');
});

it('stands in the same order whichever module is read first', async () => {
  const other = new URL('../../utils/outline/words.ts', import.meta.url).pathname;
  const bundle = { 'a.js': chunk([id, other]) };
  const orders = [];
  for (const ids of [
    [id, other],
    [other, id],
  ]) {
    const plugin = build(false);
    for (const one of ids) await plugin.transform('', one);
    const context = { bundle, chunk: chunk([], ['a.js']) };
    orders.push(plugin.transformIndexHtml.handler('', context).map(({ attrs }) => attrs));
  }
  expect(orders[0]).toHaveLength(2);
  expect(orders[1]).toEqual(orders[0]);
});
