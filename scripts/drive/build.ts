// Builds the extension where the sources are newer than the build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver.ts';

export const projectRoot = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

export const buildFolder = (browser: BrowserName): string =>
  path.join(projectRoot, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const info = statSync(file);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Runs a script with this Node; throws with its output where it fails. */
function run(args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
}

const WXT = path.join('node_modules', 'wxt', 'bin', 'wxt.mjs');

/** Makes sure that the browser's build is there and up to date; returns its folder. Throws the build's error. */
export function ensureBuild(browser: BrowserName): string {
  const folder = buildFolder(browser);
  run([path.join('scripts', 'tables', 'build.ts')]);
  const built = newest(path.join(folder, 'manifest.json'));
  if (Math.max(...SOURCES.map((name) => newest(path.join(projectRoot, name)))) > built) {
    run([WXT, 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]);
  }
  return folder;
}
