// Sizes of the built files against their budgets: fails when one is exceeded. Prints the table.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from './drive/build.ts';

const KB = 1024;
/** Bytes as built (minified). The gate's 8 KB is a promise to every page. React alone is 139 KB of the popup. The others keep
 * a dependency from slipping in unseen. */
const BUDGETS: Record<string, number> = {
  'gate.js': 8 * KB,
  'page.js': 120 * KB,
  'background.js': 120 * KB,
  'popup (all scripts)': 250 * KB,
  'tables (all)': 4 * 1024 * KB,
};

const size = (file: string) => (existsSync(file) ? statSync(file).size : 0);
const filesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];

function popupScripts(folder: string): string[] {
  const html = readFileSync(path.join(folder, 'popup.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((found) => path.join(folder, found[1]!));
}

let over = 0;
for (const browser of ['chromium', 'firefox'] as const) {
  const folder = buildFolder(browser);
  const groups: Record<string, string[]> = {
    'gate.js': [path.join(folder, 'gate.js')],
    'page.js': [path.join(folder, 'page.js')],
    'background.js': [path.join(folder, 'background.js')],
    'popup (all scripts)': popupScripts(folder),
    'tables (all)': filesIn(path.join(folder, 'tables')),
  };
  for (const [name, files] of Object.entries(groups)) {
    const bytes = files.reduce((sum, file) => sum + size(file), 0);
    const zipped = files.reduce(
      (sum, file) => sum + (existsSync(file) ? gzipSync(readFileSync(file)).length : 0),
      0,
    );
    const missing = bytes === 0;
    const bad = missing || bytes > BUDGETS[name]!;
    if (bad) over++;
    const figures = `${(bytes / KB).toFixed(1)} KB (${(zipped / KB).toFixed(1)} gz) of ${BUDGETS[name]! / KB}`;
    process.stdout.write(
      `${browser.padEnd(9)} ${name.padEnd(20)} ${figures}${bad ? '  ✗ over budget' : ''}\n`,
    );
  }
}
if (over > 0) process.stderr.write(`${over} over budget\n`);
process.exitCode = over > 0 ? 1 : 0;
