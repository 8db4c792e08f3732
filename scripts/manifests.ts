// The built manifests against the ones that were agreed on (test/manifests): nothing may grow unnoticed.
//   npm exec -- node scripts/manifests.ts [--accept]   (then npm run format)
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, projectRoot } from './drive/build.ts';

const accept = process.argv.includes('--accept');

/** A manifest as text, its version aside, keys in order. */
function agreed(manifest: Record<string, unknown>): string {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...sorted, version: '*' }, null, 2)}\n`;
}

let changed = 0;
for (const browser of ['chromium', 'firefox'] as const) {
  const built = agreed(JSON.parse(readFileSync(path.join(buildFolder(browser), 'manifest.json'), 'utf8')));
  const file = path.join(projectRoot, 'test', 'manifests', `${browser}.json`);
  if (accept) writeFileSync(file, built);
  const kept = existsSync(file) ? agreed(JSON.parse(readFileSync(file, 'utf8'))) : '';
  if (kept === built) {
    process.stdout.write(`${browser}: the manifest is the one agreed on\n`);
    continue;
  }
  changed++;
  const [before, now] = [kept.split('\n'), built.split('\n')];
  process.stderr.write(`${browser}: the manifest has changed (--accept takes it as it is)\n`);
  for (const line of before) if (!now.includes(line)) process.stderr.write(`- ${line}\n`);
  for (const line of now) if (!before.includes(line)) process.stderr.write(`+ ${line}\n`);
}
process.exitCode = changed > 0 ? 1 : 0;
