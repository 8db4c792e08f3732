// Sets up what is missing before any other command runs: dependencies, browsers, a Chinese font, the compiled
// tables. Plain JavaScript for the machine's own Node (20 or later): the pinned one comes with the dependencies.
//   node scripts/setup.mjs [--browsers=none|any|both]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const wanted = /--browsers=(\w+)/.exec(process.argv.join(' '))?.[1] ?? 'none';
const started = Date.now();

const say = (line) => process.stderr.write(`setup: ${line}\n`);

function fail(line) {
  say(line);
  process.exit(1);
}

function run(command, args, what) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return true;
  say(`${what} failed (${error?.message ?? `exit ${status}`})`);
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`.split('\n').slice(-30).join('\n'));
  return false;
}

function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.jingdu-setup');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing dependencies (npm ci) …');
  if (!run('npm', ['ci'], 'npm ci')) process.exit(1);
  writeFileSync(stamp, lock);
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function installBrowsers() {
  const missing = [];
  if (wanted === 'any' && !findChromium() && !findFirefox()) missing.push('chromium');
  if (wanted === 'both' && !findChromium()) missing.push('chromium');
  if (wanted === 'both' && !findFirefox()) missing.push('firefox-esr');
  if (isDebianRoot() && !hasChineseFont()) missing.push('fonts-noto-cjk', 'fontconfig');
  if (missing.length === 0) return;
  if (!isDebianRoot()) {
    fail(
      `please install ${missing.join(', ')} (any Chrome, Chromium or Edge serves as chromium, any Firefox from ` +
        '142 as firefox-esr), or name them in CHROMIUM_PATH and FIREFOX_PATH',
    );
  }
  say(`installing ${missing.join(', ')} …`);
  const ok =
    run('apt-get', ['update', '-q'], 'apt-get update') &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], 'apt-get install');
  if (!ok) process.exit(1);
}

installDependencies();
if (wanted !== 'none') installBrowsers();
const seconds = ((Date.now() - started) / 1000).toFixed(1);
if (Number(seconds) >= 1) say(`ready after ${seconds} s`);
