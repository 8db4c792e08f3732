// Build of the extension: both browsers Manifest V3, permissions named one by one, no web-accessible file.
import path from 'node:path';
import { defineConfig } from 'wxt';
import { findChromium, findFirefox } from './scripts/browsers.mjs';
import { dataInPage, nativeBrowserInPages, plainImports, preloadLinks } from './scripts/page-build.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const pages = ['http://*/*', 'https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    build: {
      // Links in the document do it, see preloadLinks.
      modulePreload: false,
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /[\\/]utils[\\/]outline[\\/]/, sideEffects: false }] },
        // The outline's index names them, yet the popup needs neither before its tree is there.
        output: {
          codeSplitting: {
            groups: [{ name: 'outline-later', test: /[\\/]utils[\\/]outline[\\/](?:export|lexicon)\.ts$/ }],
          },
        },
      },
    },
    plugins: [preloadLinks(), plainImports(), nativeBrowserInPages(), dataInPage()],
  }),
  // `npm run dev` opens the browser that the tests drive; Chromium as root runs only without its sandbox.
  webExt: {
    binaries: { chrome: findChromium() ?? 'chromium', firefox: findFirefox() ?? 'firefox' },
    chromiumArgs: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(hasDisplay ? [] : ['--headless']),
    ],
  },
  zip: {
    // For the reviewers of addons.mozilla.org: what a build takes, and no more (scripts/release/sources.ts checks).
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'scripts/tables/**',
      'scripts/setup.mjs',
      'scripts/browsers.*',
      'scripts/page-build.ts',
      'package*.json',
      'tsconfig.json',
      'wxt.config.ts',
      '*.md',
      'LICENSE',
      'docs/store/reviewers.md',
      '.npmrc',
    ],
    excludeSources: ['public/tables/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: pages,
    // Quiet until the page script reports an article.
    action: { default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png' } },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'switch-script': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandScript__' },
      'toggle-clean': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandClean__' },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+O' } } }
        : {
            'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandPanel__' },
          }),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jingdu@jingdu.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // The licences of what is bundled ask that their notices go with it.
    'build:publicAssets': (wxt, files) => {
      for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
        files.push({ absoluteSrc: path.join(wxt.config.root, name), relativeDest: name });
    },
    // The gate is an unlisted script named in the manifest: a WXT content script can be switched off by any
    // page, and tells the page the extension's id (docs/adr/0001).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: pages, js: ['gate.js'], css: ['assets/page.css'], run_at: 'document_end' },
      ];
    },
  },
});
