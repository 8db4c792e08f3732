// The stores' pictures (1280 × 800, no alpha) out of the real extension's shots: npm run shots && npm exec --
// node scripts/store-pictures.ts. Captions are those of docs/store/<language>.md; the files are committed.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from './browsers.mjs';
import { projectRoot } from './drive/build.ts';
import { LANGUAGES, sectionsOf } from './release/store-texts.ts';

const SIZE = { width: 1280, height: 800 };
const shots = path.join(projectRoot, '.output', 'shots', 'chromium');
const store = path.join(projectRoot, 'docs', 'store');

const image = (file: string) =>
  `data:image/png;base64,${readFileSync(path.join(shots, file)).toString('base64')}`;

/** A shot in a frame, `from` pixels below its top, cut at the picture's lower edge. */
const framed = (file: string, width: number, from = 0) =>
  `<div class="shot" style="width:${width}px"><img src="${image(file)}" style="margin-top:${-from}px"></div>`;

/** Where the article's tail begins in the page's pictures of this width: its empty credits, then its second copy. */
const TAIL = 330;

/** What stands under the caption, by the last word of the picture's name. */
const CONTENTS: Readonly<Record<string, (lang: string) => string>> = {
  outline: (lang) => framed('page-after.png', 780) + framed(`${lang}/panel-light.png`, 400),
  clean: () => framed('page-before.png', 590, TAIL) + framed('page-after.png', 590, TAIL),
  repair: (lang) =>
    framed(`${lang}/popup-report-light.png`, 392) + framed(`${lang}/popup-repaired-dark.png`, 392),
  settings: (lang) => framed(`${lang}/settings-light.png`, 590) + framed(`${lang}/welcome-light.png`, 590),
};

// Colours and faces of components/tokens.css.
const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: ${SIZE.width}px; height: ${SIZE.height}px; overflow: hidden; background: #e3f0ee; color: #0d6166;
    display: flex; flex-direction: column; align-items: center; gap: 32px; padding-top: 48px }
  h1 { font: 600 38px/1.3 "Noto Serif CJK SC", "Songti SC", serif }
  h1:lang(zh-TW) { font-family: "Noto Serif CJK TC", "Songti TC", serif }
  main { display: flex; gap: 28px; align-items: flex-start }
  .shot { overflow: hidden; max-height: 620px; border-radius: 12px; box-shadow: 0 6px 28px rgb(13 97 102 / 24%); background: #fbfaf6 }
  .shot img { display: block; width: 100% }`;

async function draw(page: Page, lang: string, caption: string, file: string): Promise<void> {
  const kind = path.basename(file, '.png').split('-').at(-1)!;
  const contents = CONTENTS[kind];
  if (!contents) throw new Error(`${file}: no such picture`);
  await page.setContent(
    `<html lang="${lang}"><meta charset="utf-8"><style>${STYLE}</style><h1>${caption}</h1><main>${contents(lang)}</main>`,
  );
  await page.evaluate(() =>
    Promise.all([...document.images].map((img) => img.decode())).then(() => document.fonts.ready),
  );
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file as `${string}.png` });
  process.stdout.write(`${path.relative(projectRoot, file)}\n`);
}

const browser = await puppeteer.launch({
  executablePath: findChromium(),
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ ...SIZE, deviceScaleFactor: 1 });
  for (const language of LANGUAGES) {
    const markdown = readFileSync(path.join(store, `${language}.md`), 'utf8');
    for (const [, caption, name] of sectionsOf(markdown)
      .get('Pictures')!
      .matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g))
      await draw(page, language.replace('_', '-'), caption!, path.join(store, name!));
  }
} finally {
  await browser.close();
}
