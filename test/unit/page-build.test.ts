// What the build packs says the same when it is unpacked.
import { describe, expect, it } from 'vitest';
import { packedFoldPairs, packPairs } from '../../scripts/page-build.ts';
import { FOLD_PAIRS } from '../../utils/script/fold-pairs.ts';

const asMap = (pairs: string) => new Map((pairs.match(/../gu) ?? []).map(([from, to]) => [from, to]));

describe('packed pairs', () => {
  it('take a third less room', () => {
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    expect(bytes(packPairs(FOLD_PAIRS))).toBeLessThan((bytes(FOLD_PAIRS) * 2) / 3 + 100);
  });
  it('unpack, as the built script does it, to the same mapping', async () => {
    const { transform } = packedFoldPairs() as {
      transform(code: string, id: string): Promise<{ code: string } | null>;
    };
    const id = new URL('../../utils/script/fold-pairs.ts', import.meta.url).pathname;
    const built = await transform('', id);
    const unpacked = new Function(`${built?.code.replace('export const', 'const')}; return FOLD_PAIRS;`)();
    expect(asMap(unpacked)).toEqual(asMap(FOLD_PAIRS));
    expect(await transform('', '/elsewhere/fold.ts')).toBeNull();
  });
});
