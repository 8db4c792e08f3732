// One version everywhere: package, lock file, both manifests, the change log's first entry, and the tag that is built.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder } from '../drive/build.ts';

/** Version and rest of the line of the change log's first entry (`## 1.2.3 (2026-01-31)`). */
export function firstEntry(changelog: string): { version: string; note: string } | null {
  const found = /^## (\d+\.\d+\.\d+)(.*)$/m.exec(changelog);
  return found ? { version: found[1]!, note: found[2]!.trim() } : null;
}

/** Where another version stands; `ref` is the git reference of a workflow, if one runs. */
export function versionFaults(root: string, version: string, ref: string | undefined): string[] {
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
  const faults: string[] = [];
  const expect = (where: string, found: unknown) => {
    if (found !== version) faults.push(`${where} says ${found}`);
  };
  const lock = JSON.parse(read('package-lock.json'));
  expect('package-lock.json', lock.version);
  expect('package-lock.json (root package)', lock.packages[''].version);
  for (const browser of ['chromium', 'firefox'] as const)
    expect(
      `${browser}'s manifest`,
      JSON.parse(readFileSync(path.join(buildFolder(browser), 'manifest.json'), 'utf8')).version,
    );
  const entry = firstEntry(read('CHANGELOG.md'));
  expect('CHANGELOG.md', entry?.version);
  if (!entry?.note.match(/^\(\d{4}-\d{2}-\d{2}\)$/))
    faults.push('CHANGELOG.md gives no date to this version');
  if (ref?.startsWith('refs/tags/')) expect('the tag', ref.slice('refs/tags/v'.length));
  return faults;
}
