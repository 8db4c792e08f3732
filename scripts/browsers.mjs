// Finds the browsers that tests, demo and inspect drive: named in the environment, Debian's, or an installed one.
import { existsSync } from 'node:fs';
import path from 'node:path';

const folders = (process.env.PATH ?? '').split(path.delimiter);
const onPath = (names) =>
  names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
const installed = (files) => files.find((file) => existsSync(file));

/** Path of a Chromium-like browser, or undefined. CHROMIUM_PATH wins. */
export function findChromium() {
  return (
    process.env.CHROMIUM_PATH ||
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']) ||
    installed([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ])
  );
}

/** Path of a Firefox, or undefined. FIREFOX_PATH wins. */
export function findFirefox() {
  return (
    process.env.FIREFOX_PATH ||
    onPath(['firefox-esr', 'firefox']) ||
    installed(['/Applications/Firefox.app/Contents/MacOS/firefox'])
  );
}
