// The outline on paper: Markdown, plain text, JSON, and the link that opens the page at one sentence.
import type { Outline, OutlineItem, OutlinePoint } from '../types.ts';

export interface ExportOptions {
  /** The page's address: printed under the title, and the base of the links to each point. */
  readonly url?: string;
  /** Keep only these: an item, a point (with all below it). By default everything. */
  readonly select?: (part: OutlineItem | OutlinePoint) => boolean;
}

/** A text fragment has a start and an end; a longer gist is given by its first and last characters. */
const WHOLE = 40;
const EDGE = 12;

const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * The address that scrolls to `gist` (WICG scroll-to-text-fragment): the whole of a short gist, else its first and
 * last twelve characters. An existing fragment is kept in front of the directive.
 */
export function textFragment(url: string, gist: string): string {
  const text = gist.trim();
  const base = url.split(':~:')[0]!;
  const hash = base.includes('#') ? base : `${base}#`;
  const characters = [...text];
  const directive =
    characters.length <= WHOLE && !text.includes('\n')
      ? encode(text)
      : `${encode(characters.slice(0, EDGE).join('').split('\n')[0]!)},${encode(characters.slice(-EDGE).join('').split('\n').at(-1)!)}`;
  return `${hash}:~:text=${directive}`;
}

const oneLine = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, ' ');
const escapeMarkdown = (text: string): string => oneLine(text).replace(/([\\`*_[\]<>])/g, '\\$1');

/** The part of the outline that was selected; the whole outline without a selection. */
export function selected(outline: Outline, select: ExportOptions['select']): Outline {
  if (!select) return outline;
  const keep = (points: readonly OutlinePoint[]): OutlinePoint[] =>
    points.flatMap((p) => (select(p) ? [p] : keep(p.children)));
  const items = outline.items.flatMap((item) => {
    if (select(item)) return [item];
    const points = keep(item.points);
    return points.length > 0 ? [{ ...item, points }] : [];
  });
  return { ...outline, items };
}

const heading = (item: OutlineItem): string => (item.speaker ? `${item.speaker}　${item.act}` : item.act);

function facts(outline: Outline): string[] {
  const people = (list: readonly { name: string; role: string }[]) =>
    list.map((p) => (p.role ? `${p.name}（${p.role}）` : p.name)).join('、');
  const by = (mode: string) => outline.attendees.filter((a) => a.mode === mode);
  const rows: [string, string][] = [
    ['日期', outline.date],
    ['会议', outline.meeting],
    ['地点', outline.place ?? ''],
    ['主持', people(outline.host)],
    ...(['出席', '列席', '参加'] as const).map((mode): [string, string] => [mode, people(by(mode))]),
    ['作者', outline.byline.join('、')],
  ];
  return rows.filter(([, value]) => value).map(([name, value]) => `${name}：${oneLine(value)}`);
}

/** Markdown: title, address, facts, then a heading per act and a list of its points, each linked where `url` is given. */
export function toMarkdown(outline: Outline, options: ExportOptions = {}): string {
  const part = selected(outline, options.select);
  const lines: string[] = [];
  if (part.title) lines.push(`# ${escapeMarkdown(part.title)}`, '');
  if (options.url) lines.push(`<${options.url}>`, '');
  for (const fact of facts(part)) lines.push(`- ${escapeMarkdown(fact)}`);
  const walk = (points: readonly OutlinePoint[], depth: number) => {
    for (const p of points) {
      const label = p.label ? `**${escapeMarkdown(p.label)}** ` : '';
      const link = options.url
        ? ` [↗](${textFragment(options.url, p.gist).replace(/[()]/g, encodeParenthesis)})`
        : '';
      lines.push(`${'  '.repeat(depth)}- ${label}${escapeMarkdown(p.gist)}${link}`);
      walk(p.children, depth + 1);
    }
  };
  for (const item of part.items) {
    lines.push('', `## ${escapeMarkdown(heading(item))}`, '');
    walk(item.points, 0);
  }
  return `${lines.join('\n').trim()}\n`;
}

const encodeParenthesis = (c: string): string => (c === '(' ? '%28' : '%29');

/** Plain text: the same, indented by two spaces a level. */
export function toPlainText(outline: Outline, options: ExportOptions = {}): string {
  const part = selected(outline, options.select);
  const lines: string[] = [];
  if (part.title) lines.push(oneLine(part.title));
  if (options.url) lines.push(options.url);
  lines.push(...facts(part));
  const walk = (points: readonly OutlinePoint[], depth: number) => {
    for (const p of points) {
      lines.push(`${'  '.repeat(depth)}${p.label ? `${p.label} ` : '· '}${oneLine(p.gist)}`);
      walk(p.children, depth + 1);
    }
  };
  for (const item of part.items) {
    lines.push('', heading(item));
    walk(item.points, 1);
  }
  return `${lines.join('\n').trim()}\n`;
}

/** JSON of the contract, with the address in front where it is given. */
export function toJson(outline: Outline, options: ExportOptions = {}): string {
  const part = selected(outline, options.select);
  return `${JSON.stringify(options.url ? { url: options.url, ...part } : part, null, 2)}\n`;
}
