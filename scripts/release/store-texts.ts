// The texts and pictures for the two stores (docs/store): are they all there, and within the stores' limits?
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const LANGUAGES = ['en', 'zh_CN', 'zh_TW'] as const;

/**
 * Characters a field may have. Chrome takes name and summary from the manifest (75 and 132 characters), and 16,000
 * of description; addons.mozilla.org allows 50, 250 and 15,000. The name has to fit both.
 */
export const LIMITS: Readonly<Record<string, number>> = {
  Name: 50,
  'Summary (Chrome Web Store)': 132,
  'Summary (addons.mozilla.org)': 250,
  Description: 15_000,
  'Single purpose': 1000,
};
/** Chrome's form allows this many characters a justification; one line is what its reviewers read. */
const LONGEST_REASON = 300;
const OTHERS = ['reviewers.md', 'data-use.md', 'README.md'];
/** The Chrome Web Store takes 1280 × 800 (up to five), PNG without alpha or JPEG; AMO recommends the same. */
const PICTURE = { width: 1280, height: 800, atLeast: 3, largest: 2_000_000 };
const RGB = 2;

/** The text under every second-level heading of a Markdown file. */
export function sectionsOf(markdown: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const part of markdown.split(/^## /m).slice(1)) {
    const end = part.indexOf('\n');
    sections.set(part.slice(0, end).trim(), part.slice(end + 1).trim());
  }
  return sections;
}

/** Rows of the table of permissions: name without back-ticks → reason. */
export const reasonsOf = (table: string): Map<string, string> =>
  new Map(
    table
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
      .filter((cells) => cells.length === 4 && !cells[1]!.startsWith('-'))
      .map((cells) => [cells[1]!, cells[2]!]),
  );

const lengthOf = (text: string) => [...text].length;

/** What is missing in one language's file or too long; `words` are the manifest's own, `permissions` both builds'. */
export function textFaults(
  markdown: string,
  words: { name: string; description: string },
  permissions: readonly string[],
): string[] {
  const sections = sectionsOf(markdown);
  const faults: string[] = [];
  for (const [name, most] of Object.entries(LIMITS)) {
    const text = sections.get(name) ?? '';
    if (text === '') faults.push(`no “${name}”`);
    if (lengthOf(text) > most) faults.push(`“${name}” has ${lengthOf(text)} of ${most} characters`);
  }
  if (sections.get('Name') !== words.name) faults.push('“Name” is not the manifest’s');
  if (sections.get('Summary (Chrome Web Store)') !== words.description)
    faults.push('“Summary (Chrome Web Store)” is not the manifest’s description');
  const reasons = reasonsOf(sections.get('Permissions') ?? '');
  for (const permission of permissions) {
    const reason = reasons.get(permission) ?? '';
    if (reason === '') faults.push(`no reason for ${permission}`);
    if (lengthOf(reason) > LONGEST_REASON) faults.push(`the reason for ${permission} is too long`);
  }
  return faults;
}

/** What is wrong with a PNG's size and colours; `file` may be missing. */
export function pictureFaults(file: string): string[] {
  const name = path.basename(file);
  if (!existsSync(file)) return [`${name} is missing`];
  const header = readFileSync(file).subarray(0, 26);
  const [width, height, colours] = [header.readUInt32BE(16), header.readUInt32BE(20), header[25]];
  if (width !== PICTURE.width || height !== PICTURE.height) return [`${name} is ${width} × ${height}`];
  if (colours !== RGB) return [`${name} has an alpha channel or a palette`];
  return statSync(file).size > PICTURE.largest ? [`${name} is too large`] : [];
}

/** Every fault of docs/store, a line each. */
export function storeFaults(root: string, permissions: readonly string[]): string[] {
  const folder = path.join(root, 'docs', 'store');
  const faults = OTHERS.filter((name) => !existsSync(path.join(folder, name))).map((name) => `no ${name}`);
  for (const lang of LANGUAGES) {
    const file = path.join(folder, `${lang}.md`);
    if (!existsSync(file)) {
      faults.push(`no ${lang}.md`);
      continue;
    }
    const markdown = readFileSync(file, 'utf8');
    const messages = JSON.parse(
      readFileSync(path.join(root, 'public', '_locales', lang, 'messages.json'), 'utf8'),
    );
    const words = {
      name: messages.extensionName.message,
      description: messages.extensionDescription.message,
    };
    faults.push(...textFaults(markdown, words, permissions).map((fault) => `${lang}: ${fault}`));
    const pictures = [...markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((found) => found[1]!);
    if (pictures.length < PICTURE.atLeast) faults.push(`${lang}: only ${pictures.length} pictures`);
    for (const picture of pictures)
      faults.push(...pictureFaults(path.join(folder, picture)).map((fault) => `${lang}: ${fault}`));
  }
  return faults;
}
