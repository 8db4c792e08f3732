// Builds both browsers' packages in a folder, and compares builds to the byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../drive/build.ts';
import { readZip } from './zip-reader.ts';

/** SHA-256 of every built file and of the three archives, by path below .output. */
export type Fingerprint = ReadonlyMap<string, string>;

const WXT = path.join('node_modules', 'wxt', 'bin', 'wxt.mjs');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

function run(folder: string, args: string[], env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stdout}${stderr}`.slice(-4000));
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The archives of a built folder: paths, the stores' two packages first. */
export const archivesOf = (folder: string): string[] =>
  readdirSync(path.join(folder, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => path.join(folder, '.output', name));

/** Tables, both builds, the archives; what was there before is removed. Throws the build's own error. */
export function buildIn(folder: string, env: Record<string, string> = {}): Fingerprint {
  const output = path.join(folder, '.output');
  mkdirSync(output, { recursive: true });
  for (const archive of archivesOf(folder)) rmSync(archive);
  run(folder, [path.join('scripts', 'tables', 'build.ts')], env);
  run(folder, [WXT, 'zip'], env);
  run(folder, [WXT, 'zip', '-b', 'firefox'], env);
  const built = BUILDS.flatMap((name) =>
    readdirSync(path.join(output, name), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return new Map(
    [...built, ...archivesOf(folder)].sort().map((file) => [path.relative(output, file), hashOf(file)]),
  );
}

/** Unpacks a sources archive into an empty folder, with this project's dependencies (same lock file) linked in. */
export function unpackSources(archive: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of readZip(readFileSync(archive))) {
    const file = path.join(folder, name);
    if (path.relative(folder, file).startsWith('..')) throw new Error(`zip: ${name} leaves the folder`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
}

/** Paths that only one of two builds has, or that differ. */
export const differences = (one: Fingerprint, other: Fingerprint): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
