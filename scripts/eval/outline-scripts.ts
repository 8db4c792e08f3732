// One report in three scripts: Simplified, correct Traditional, spoilt Traditional, with its gold carried along.
import { createRequire } from 'node:module';
import type { Outline, OutlinePoint } from '../../utils/types.ts';

export interface Gold {
  readonly id: string;
  readonly script: string;
  readonly text: string;
  readonly outline: Outline;
}

type Converter = (text: string) => string;
const opencc = createRequire(import.meta.url)('opencc-js') as {
  Converter(options: { from: string; to: string }): Converter;
};

/** What naive converters write: one Traditional form for a Simplified character that has several. */
const SPOIL: readonly (readonly [string, string])[] = [
  ['面', '麵'],
  ['制', '製'],
  ['系', '係'],
  ['后', '後'],
  ['里', '裡'],
  ['干', '幹'],
  ['复', '複'],
  ['只', '隻'],
  ['几', '幾'],
  ['谷', '穀'],
  ['斗', '鬥'],
  ['余', '餘'],
  ['云', '雲'],
  ['松', '鬆'],
  ['范', '範'],
  ['于', '於'],
];

export interface Scripts {
  readonly hans: Converter;
  readonly hant: Converter;
  readonly spoilt: Converter;
}

/** The converters; each keeps the length of what it converts, or the report is left out of the comparison. */
export function makeScripts(): Scripts {
  const hans = opencc.Converter({ from: 't', to: 'cn' });
  const hant = opencc.Converter({ from: 'cn', to: 't' });
  const spoil = new Map(SPOIL);
  return {
    hans,
    hant,
    spoilt: (text) => [...hant(text)].map((c) => spoil.get(c) ?? c).join(''),
  };
}

/** The report in another script; its gold is cut anew at the same offsets. Null where the length changes. */
export function inScript(gold: Gold, convert: Converter): Gold | null {
  const text = convert(gold.text);
  if (text.length !== gold.text.length) return null;
  const move = (part: string): string => {
    const at = part === '' ? -1 : gold.text.indexOf(part);
    return at < 0 ? part : text.slice(at, at + part.length);
  };
  const point = (p: OutlinePoint): OutlinePoint => ({
    ...p,
    label: move(p.label),
    gist: text.slice(p.start, p.end),
    head: text.slice(p.start, p.start + p.head.length),
    children: p.children.map(point),
  });
  const o = gold.outline;
  return {
    ...gold,
    text,
    outline: {
      ...o,
      title: move(o.title),
      date: move(o.date),
      meeting: move(o.meeting),
      host: o.host.map((p) => ({ name: move(p.name), role: move(p.role) })),
      attendees: o.attendees.map((p) => ({ ...p, name: move(p.name), role: move(p.role) })),
      items: o.items.map((item) => ({
        ...item,
        speaker: item.speaker === '会议' ? item.speaker : move(item.speaker),
        points: item.points.map(point),
      })),
      byline: o.byline.map(move),
    },
  };
}

/** The tree without its characters: what must be equal in every script. */
export function shapeOf(outline: Outline): string {
  const point = (p: OutlinePoint): unknown => [
    p.label.length,
    p.start,
    p.end,
    p.head.length,
    p.children.map(point),
  ];
  return JSON.stringify([
    outline.kind,
    outline.items.map((item) => [item.act, item.speaker.length, item.points.map(point)]),
    outline.host.map((p) => [p.name.length, p.role.length]),
    outline.attendees.map((p) => [p.name.length, p.role.length, p.mode]),
    outline.byline.map((name) => name.length),
    outline.closing,
  ]);
}
