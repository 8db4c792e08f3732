// What the build does so that the extension's own pages open quickly: Vite plugins.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const isChunk = (
  file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined,
): file is Rolldown.OutputChunk => file?.type === 'chunk';

/** Every script that a page runs at its start, those that its first one imports dynamically included. */
function startScripts(first: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const found = new Set([...first.imports, ...first.dynamicImports]);
  for (const file of found) {
    const chunk = bundle[file];
    if (isChunk(chunk)) for (const next of chunk.imports) found.add(next);
  }
  return [...found];
}

/** A link of rel=modulepreload for each of them: they are fetched together, none waits until another has run. */
export const preloadLinks = (): Plugin => ({
  name: 'preload-links',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, chunk }) {
      if (!bundle || !chunk) return [];
      return startScripts(chunk, bundle).map((file) => ({
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

/** Modules that export plain strings and nothing else: the table that folds Traditional characters, word lists. */
const DATA = /[\\/](?:script[\\/]fold-table|outline[\\/]words)\.ts$/;

/**
 * In pages, what DATA names (24 KB, a sixth of our own script) is data in the document, not strings in the script:
 * there before the script is, and no code to be parsed.
 */
export const dataInPage = (): Plugin => {
  let pages = false;
  const texts = new Map<string, string>();
  const nameOf = (id: string) => path.basename(id, '.ts');
  return {
    name: 'data-in-page',
    apply: 'build',
    configResolved(config) {
      pages = !config.build.lib;
    },
    async transform(_code, id) {
      if (!pages || !DATA.test(id)) return null;
      const found = Object.entries((await import(pathToFileURL(id).href)) as Record<string, string>);
      const text = found.map(([, words]) => words).join('\n');
      texts.set(id, text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
      const names = found.map(([name]) => name).join(', ');
      const source = `document.getElementById('${nameOf(id)}').content.textContent.split('\\n')`;
      return { code: `export const [${names}] = ${source};`, map: null };
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        if (!bundle || !chunk) return [];
        const needed = startScripts(chunk, bundle).flatMap((file) => {
          const found = bundle[file];
          return isChunk(found) ? found.moduleIds : [];
        });
        // Modules are read side by side; which one is done first must not show in the build.
        return [...texts]
          .filter(([id]) => needed.includes(id))
          .sort(([a], [b]) => (nameOf(a) < nameOf(b) ? -1 : 1))
          .map(([id, children]) => ({
            tag: 'template',
            attrs: { id: nameOf(id) },
            children,
            injectTo: 'body' as const,
          }));
      },
    },
  };
};
