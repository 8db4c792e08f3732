// The conversion tables in the background: read once per wake, from the extension's own files.
import { browser } from 'wxt/browser';
import { loadTables, TABLE_FILES, type Tables } from '../script/index.ts';

async function readTables(): Promise<Tables> {
  const files = await Promise.all(
    TABLE_FILES.map(async (name) => {
      const response = await fetch(browser.runtime.getURL(`/tables/${name}` as never));
      if (!response.ok) throw new Error(`cannot read table ${name}: ${response.status}`);
      return [name, await response.arrayBuffer()] as const;
    }),
  );
  return loadTables(new Map(files));
}

/** A function that gives the tables, reading them at its first call; a failed read is tried again at the next. */
export function createTablesReader(read: () => Promise<Tables> = readTables): () => Promise<Tables> {
  let pending: Promise<Tables> | null = null;
  return () => {
    pending ??= read().catch((error) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}
