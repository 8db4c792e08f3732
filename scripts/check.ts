// Everything that must hold before a change is done: tables, types, lint, unit tests, both builds, end to end.
// Its last line says how many tests passed and failed; a step that breaks counts as one failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './drive/build.ts';

const output = path.join(projectRoot, '.output');
const report = (name: string) => path.join(output, `${name}.json`);
const script = (file: string) => [path.join(projectRoot, file)];
const bin = (name: string, file: string) => [path.join(projectRoot, 'node_modules', name, file)];
const wxt = bin('wxt', 'bin/wxt.mjs');

interface Step {
  name: string;
  args: string[];
  /** A JSON report with its counts. */
  counts?: string;
}

const steps: Step[] = [
  { name: 'tables', args: script('scripts/tables/build.ts') },
  { name: 'prepare', args: [...wxt, 'prepare'] },
  { name: 'types', args: [...bin('typescript', 'bin/tsc'), '--noEmit'] },
  { name: 'lint', args: [...bin('@biomejs/biome', 'bin/biome'), 'check', '.'] },
  {
    name: 'unit tests',
    args: [
      ...bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ],
    counts: report('unit'),
  },
  { name: 'build for Chrome', args: [...wxt, 'build'] },
  { name: 'build for Firefox', args: [...wxt, 'build', '-b', 'firefox'] },
  {
    name: 'add-on lint',
    args: [
      ...bin('web-ext', 'bin/web-ext.js'),
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--no-config-discovery',
    ],
  },
  { name: 'manifests', args: script('scripts/manifests.ts') },
  { name: 'budgets', args: script('scripts/budgets.ts') },
  { name: 'end to end', args: script('scripts/e2e.ts'), counts: report('e2e') },
];

/** Vitest's JSON report and ours name their counts alike. */
function countsOf(file: string): { passed: number; failed: number } | null {
  if (!existsSync(file)) return null;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

mkdirSync(output, { recursive: true });
let passed = 0;
let failed = 0;
const times: string[] = [];
for (const { name, args, counts } of steps) {
  process.stdout.write(`\n── ${name}\n`);
  if (counts) rmSync(counts, { force: true });
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  times.push(`${name} ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const counted = counts ? countsOf(counts) : null;
  passed += counted?.passed ?? (status === 0 ? 1 : 0);
  failed += counted?.failed ?? 0;
  if (status !== 0) {
    process.stdout.write(`${name}: failed\n`);
    if (!counted?.failed) failed++;
  }
}
process.stdout.write(`\n${times.join(', ')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
