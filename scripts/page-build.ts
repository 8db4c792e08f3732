// What the build does so that the extension's own pages open quickly: Vite plugins.
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const isChunk = (
  file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined,
): file is Rolldown.OutputChunk => file?.type === 'chunk';

/** Every script that these import, they themselves included. */
function withImports(files: readonly string[], bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    const chunk = bundle[file];
    if (isChunk(chunk)) for (const next of chunk.imports) found.add(next);
  }
  return found;
}

/**
 * A link of rel=modulepreload in a page's head for every script that the page will run at its start, those that its
 * first script imports dynamically included: they are fetched together, none waits until another has run.
 */
export const preloadLinks = (): Plugin => ({
  name: 'preload-links',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, chunk }) {
      if (!bundle || !chunk) return [];
      const needed = withImports([...chunk.imports, ...chunk.dynamicImports], bundle);
      return [...needed].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
});

/** Vite wraps every import() in a loader of 1.8 KB that preloads its style sheets; here they stand in the document. */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
});

/**
 * In pages, `wxt/browser` is the browser's own API. Of the polyfill's services they need none: every browser that is
 * supported returns promises, and only the background answers messages with one. It weighs 9.6 KB.
 */
export const nativeBrowserInPages = (): Plugin => {
  let pages = false;
  return {
    name: 'native-browser-in-pages',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      pages = !config.build.lib;
    },
    resolveId(source, importer) {
      if (!pages || source !== '@wxt-dev/webextension-polyfill/browser') return null;
      return this.resolve('@wxt-dev/browser', importer);
    },
  };
};

/** Pairs of characters, sorted by the first: its distance to the one before, as a character from ' ' on, in its place. */
export function packPairs(pairs: string): string {
  const sorted = (pairs.match(/../gu) ?? []).sort();
  let last = 0;
  return sorted
    .map(([from = '', to = '']) => {
      const step = from.charCodeAt(0) - last;
      last += step;
      return String.fromCharCode(32 + step) + to;
    })
    .join('');
}

/** The table that folds Traditional characters is a third of a page's script; half of it is told by the order. */
export const packedFoldPairs = (): Plugin => ({
  name: 'packed-fold-pairs',
  apply: 'build',
  async transform(_code, id) {
    if (!/[\\/]script[\\/]fold-pairs\.ts$/.test(id)) return null;
    const { FOLD_PAIRS } = (await import(pathToFileURL(id).href)) as { FOLD_PAIRS: string };
    return {
      code: `let pairs = '', from = 0;
const packed = ${JSON.stringify(packPairs(FOLD_PAIRS))};
for (let at = 0; at < packed.length; at += 2) {
  from += packed.charCodeAt(at) - 32;
  pairs += String.fromCharCode(from) + packed[at + 1];
}
export const FOLD_PAIRS = pairs;`,
      map: null,
    };
  },
});
