// Is this version ready for the stores? Builds it, builds it again, builds it from its own sources archive, and
// looks at everything that is handed in: npm run release:check. A table; exit code 1 where a row fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFolder, projectRoot } from './drive/build.ts';
import { lintFaults } from './release/addon-lint.ts';
import { archivesOf, buildIn, differences, type Fingerprint, unpackSources } from './release/build-twice.ts';
import { missingSources, strangeSources } from './release/sources.ts';
import { storeFaults } from './release/store-texts.ts';
import { versionFaults } from './release/version.ts';
import { readZip } from './release/zip-reader.ts';

const MB = 1024 * 1024;
const LARGEST_ZIP = 3 * MB;

let failed = 0;

/** Prints one row: the faults where there are any, else what was found. */
function row(what: string, faults: readonly string[], found: string): void {
  if (faults.length > 0) failed++;
  const first = faults.length > 0 ? `${faults.length} fault${faults.length > 1 ? 's' : ''}` : found;
  process.stdout.write(`${faults.length > 0 ? '✗' : '✓'} ${what.padEnd(34)} ${first}\n`);
  for (const fault of faults.slice(0, 30)) process.stdout.write(`    ${fault}\n`);
}

/** Runs a step; an exception is its fault. */
function attempt<T>(what: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    row(what, [(error as Error).message], '');
    return null;
  }
}

const filesOf = (fingerprint: Fingerprint) => `${fingerprint.size} files`;

function compareBuilds(first: Fingerprint): void {
  const again = attempt('second build', () =>
    // Another time zone and language: neither may leave a trace.
    buildIn(projectRoot, { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' }),
  );
  if (again) row('two builds are alike to the byte', differences(first, again), filesOf(again));
}

function checkSources(first: Fingerprint): void {
  const archive = archivesOf(projectRoot).find((file) => file.endsWith('-sources.zip'));
  if (!archive) {
    row('sources archive', ['there is none'], '');
    return;
  }
  const names = [...readZip(readFileSync(archive)).keys()];
  row('sources: all that a build needs', missingSources(names), `${names.length} files`);
  row('sources: nothing more', strangeSources(names, projectRoot), 'build inputs, licences, notes');
  const folder = mkdtempSync(path.join(tmpdir(), 'jingdu-sources-'));
  try {
    const built = attempt('build from the sources archive', () => {
      unpackSources(archive, folder);
      return buildIn(folder);
    });
    if (built) row('build from sources: the same bytes', differences(first, built), filesOf(built));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkSizes(): void {
  const budgets = spawnSync(process.execPath, [path.join('scripts', 'budgets.ts')], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const over = budgets.stdout.split('\n').filter((line) => line.includes('✗'));
  row('budgets per file', budgets.status === 0 ? [] : over.concat(budgets.stderr.trim()), 'within all');
  for (const archive of archivesOf(projectRoot)) {
    const { size } = statSync(archive);
    const mb = `${(size / MB).toFixed(2)} MB of ${LARGEST_ZIP / MB}`;
    row(path.basename(archive), size > LARGEST_ZIP ? [mb] : [], mb);
  }
}

function checkManifests(): void {
  const run = spawnSync(process.execPath, [path.join('scripts', 'manifests.ts')], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  row('manifests', run.status === 0 ? [] : run.stderr.trim().split('\n'), 'as agreed on (test/manifests)');
}

/** What both builds ask for, as their manifests say. */
function permissionsAsked(): string[] {
  const asked = (['chromium', 'firefox'] as const).flatMap((browser) => {
    const file = path.join(buildFolder(browser), 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    return [...manifest.permissions, ...manifest.host_permissions] as string[];
  });
  return [...new Set(asked)];
}

process.stdout.write('release check\n');
const version = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')).version as string;
const first = attempt('both builds', () => buildIn(projectRoot));
if (first) {
  row('both builds', [], filesOf(first));
  row('version everywhere', versionFaults(projectRoot, version, process.env.GITHUB_REF), version);
  checkManifests();
  checkSizes();
  row('add-on lint', lintFaults(buildFolder('firefox')), "0 errors, react-dom's 2 known warnings");
  row('store texts and pictures', storeFaults(projectRoot, permissionsAsked()), 'three languages');
  compareBuilds(first);
  checkSources(first);
}
const documents = ['README.md', 'PRIVACY.md', 'SECURITY.md', 'LICENSE', 'THIRD-PARTY-NOTICES.md'];
row(
  'documents',
  documents.filter((name) => !existsSync(path.join(projectRoot, name))),
  documents.join(', '),
);
process.stdout.write(failed === 0 ? 'ready\n' : `not ready: ${failed} rows fail\n`);
process.exitCode = failed === 0 ? 0 : 1;
