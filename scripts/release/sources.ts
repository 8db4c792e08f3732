// What the sources archive (for the reviewers of addons.mozilla.org) must hold, and what it must not.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Without one of these nobody can build from the archive, or knows how. */
const NEEDED = [
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'docs/store/reviewers.md',
  'scripts/setup.mjs',
  'scripts/browsers.mjs',
  'scripts/tables/build.ts',
  'scripts/tables/essay.txt',
  'entrypoints/gate.ts',
  'entrypoints/page.ts',
  'entrypoints/background.ts',
  'public/_locales/en/messages.json',
];

/** Everything that goes into a build, and what explains it. */
const WELCOME = [
  /^(?:entrypoints|components|utils|public|scripts\/tables)\//,
  /^scripts\/(?:setup\.mjs|page-build\.ts|browsers\.(?:mjs|d\.mts))$/,
  /^docs\/store\/reviewers\.md$/,
  /^(?:package|package-lock|tsconfig)\.json$/,
  /^(?:wxt\.config\.ts|\.npmrc|[A-Z-]+\.md|LICENSE)$/,
];
const GENERATED = /^public\/tables\//;

/** Files that the archive lacks. */
export const missingSources = (names: readonly string[]): string[] =>
  NEEDED.filter((name) => !names.includes(name));

/** Files that it should not have: not part of a build, generated, or (in a git checkout) not committed. */
export function strangeSources(names: readonly string[], root: string): string[] {
  const strange = names.filter(
    (name) => GENERATED.test(name) || !WELCOME.some((pattern) => pattern.test(name)),
  );
  if (!existsSync(path.join(root, '.git'))) return strange;
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (listed.status !== 0) return strange;
  const committed = new Set(listed.stdout.split('\0'));
  return [...strange, ...names.filter((name) => !committed.has(name)).map((name) => `${name} (not in git)`)];
}
