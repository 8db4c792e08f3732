// Mozilla's add-on linter on the Firefox build: no error, and only the warnings that are known.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../drive/build.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** react-dom assigns innerHTML in two places (its dangerouslySetInnerHTML, which nothing here uses). */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', count: 2, marker: 'Minified React error' };

/** What is wrong with the build, a line each; nothing where it may be published. */
export function lintFaults(folder: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(projectRoot, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
      ...['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'],
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  let report: { errors: Finding[]; warnings: Finding[] };
  try {
    report = JSON.parse(stdout);
  } catch {
    return [`no report: ${(stderr || stdout).slice(0, 200)}`];
  }
  const known = report.warnings.filter(
    ({ code, file }) =>
      code === KNOWN.code && file && readFileSync(path.join(folder, file), 'utf8').includes(KNOWN.marker),
  );
  const told = ({ code, message, file }: Finding) => `${code} in ${file ?? '?'}: ${message}`;
  const faults = [
    ...report.errors.map((finding) => `error: ${told(finding)}`),
    ...report.warnings
      .filter((finding) => !known.includes(finding))
      .map((finding) => `warning: ${told(finding)}`),
  ];
  if (known.length !== KNOWN.count)
    faults.push(`${known.length} warnings from react-dom, not ${KNOWN.count}`);
  return faults;
}
