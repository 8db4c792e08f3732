// Tables are read once a wake; a failed read is tried again.
import { expect, it } from 'vitest';
import { createTablesReader } from '../../../utils/browser/tables.ts';

it('reads once for calls side by side', async () => {
  let reads = 0;
  const tables = createTablesReader(async () => ({ read: ++reads }) as never);
  expect(await Promise.all([tables(), tables()])).toEqual([{ read: 1 }, { read: 1 }]);
});

it('tries again after a failure', async () => {
  let reads = 0;
  const tables = createTablesReader(async () => {
    if (++reads === 1) throw new Error('corrupt table');
    return { read: reads } as never;
  });
  await expect(tables()).rejects.toThrow('corrupt table');
  expect(await tables()).toEqual({ read: 2 });
});
