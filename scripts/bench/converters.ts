// The other converters that npm has, each behind the same two calls and timed to its first answer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

export interface Converter {
  readonly name: string;
  /** Simplified to Taiwan's forms. */
  toTw(text: string): string;
  /** Traditional to Simplified. */
  toHans(text: string): string;
  /** Milliseconds from the import to the first converted sentence. */
  readonly start: number;
  /** Megabytes of heap that it took. */
  readonly heap: number;
}

type Calls = Pick<Converter, 'toTw' | 'toHans'>;

const MAKERS: Record<string, () => Promise<Calls>> = {
  'opencc-js': async () => {
    const { Converter } = await import('opencc-js');
    return { toTw: Converter({ from: 'cn', to: 'tw' }), toHans: Converter({ from: 't', to: 'cn' }) };
  },
  'simplecc-wasm': async () => {
    const { simplecc } = await import('simplecc-wasm');
    return { toTw: (text) => simplecc(text, 's2tw'), toHans: (text) => simplecc(text, 't2s') };
  },
  'chinese-conv': async () => {
    const { tify, sify } = await import('chinese-conv');
    return { toTw: tify, toHans: sify };
  },
  'tongwen-core': async () => {
    // Its index also loads the page walker, which needs a browser.
    const { createConverterMap } = await import('tongwen-core/cjs/converter/index.js');
    const { LangType } = await import('tongwen-core/cjs/dictionary/index.js');
    const dictionary = (name: string) =>
      JSON.parse(readFileSync(resolve(`tongwen-core/dictionaries/${name}.json`), 'utf8')) as Record<
        string,
        string
      >;
    const converter = createConverterMap({
      s2t: [dictionary('s2t-char'), dictionary('s2t-phrase')],
      t2s: [dictionary('t2s-char'), dictionary('t2s-phrase')],
    });
    return {
      toTw: (text) => converter.phrase(LangType.s2t, text),
      toHans: (text) => converter.phrase(LangType.t2s, text),
    };
  },
};

const heap = (): number => process.memoryUsage().heapUsed / 1e6;

/** Every converter, made one after the other. */
export async function otherConverters(): Promise<Converter[]> {
  const made: Converter[] = [];
  for (const [name, make] of Object.entries(MAKERS)) {
    const before = heap();
    const started = performance.now();
    const calls = await make();
    calls.toTw('发展中国家的历史');
    const start = performance.now() - started;
    made.push({ name, ...calls, start, heap: Math.max(0, heap() - before) });
  }
  return made;
}
