// Draws public/icon/*.png from icon.svg in a headless browser: `node scripts/icons.ts`. Two looks: the mark in
// its colour, and a quiet grey one for pages where there is nothing to read. The files are committed.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.mjs';

const folder = path.join(import.meta.dirname, '..', 'public', 'icon');
const SIZES = [16, 32, 48, 96, 128];
// Three lines blur below 24 px; the small sizes carry two, thicker.
const SMALL = 24;

const drawn = await readFile(path.join(folder, 'icon.svg'), 'utf8');
const small = drawn.replace(
  /<path fill="none"[^>]*>/,
  '<path fill="none" stroke="#fff" stroke-width="3.6" stroke-linecap="round" d="M12 16.5h8M11 23h10"/>',
);
const quiet = (svg: string) => svg.replace('#128286', '#85898a');

const browser = await puppeteer.launch({
  executablePath: findChromium(),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = size < SMALL ? small : drawn;
    for (const [name, source] of [
      [`${size}.png`, svg],
      [`quiet-${size}.png`, quiet(svg)],
    ] as const) {
      if (name.startsWith('quiet') && size > 32) continue;
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
      );
      await writeFile(path.join(folder, name), await page.screenshot({ omitBackground: true }));
      console.log(name);
    }
  }
} finally {
  await browser.close();
}
