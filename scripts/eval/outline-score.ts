// Scores one outline against its gold: points matched by shared characters, then labels, parents, acts, people.
import type { Outline, OutlinePerson, OutlinePoint } from '../../utils/types.ts';

/** Hits and their total; a ratio is hit / all, an F1 is 2·hit / (predicted + gold). */
export interface Tally {
  hit: number;
  predicted: number;
  gold: number;
}

export const TALLIES = [
  'points',
  'label',
  'parent',
  'act',
  'host',
  'attendees',
  'role',
  'mode',
  'byline',
  'exact',
] as const;
export type Tallies = Record<(typeof TALLIES)[number], Tally>;

export const emptyTallies = (): Tallies =>
  Object.fromEntries(TALLIES.map((name) => [name, { hit: 0, predicted: 0, gold: 0 }])) as Tallies;

const WORD_CHARACTER = /[\p{Script=Han}A-Za-z0-9]/u;
const characters = (text: string): string[] => [...text].filter((c) => WORD_CHARACTER.test(c));

/** Jaccard similarity of two strings as multisets of letters, digits and Han characters (the guideline's measure). */
export function similarity(a: string, b: string): number {
  const counts = new Map<string, number>();
  const left = characters(a);
  for (const c of left) counts.set(c, (counts.get(c) ?? 0) + 1);
  let both = 0;
  let union = left.length;
  for (const c of characters(b)) {
    const n = counts.get(c) ?? 0;
    if (n > 0) {
      both++;
      counts.set(c, n - 1);
    } else union++;
  }
  return union ? both / union : 0;
}

export interface FlatPoint extends OutlinePoint {
  readonly parent: string;
  readonly act: string;
  readonly speaker: string;
}

export function flatten(outline: Outline): FlatPoint[] {
  const out: FlatPoint[] = [];
  const walk = (points: readonly OutlinePoint[], parent: string, act: string, speaker: string) => {
    for (const p of points) {
      out.push({ ...p, parent, act, speaker });
      walk(p.children, p.gist, act, speaker);
    }
  };
  for (const item of outline.items) walk(item.points, '', item.act, item.speaker);
  return out;
}

const LEAST = 0.6;

function pairsOf(gold: readonly FlatPoint[], found: readonly FlatPoint[]): [FlatPoint, FlatPoint][] {
  const pairs: [number, number, number][] = [];
  gold.forEach((g, i) => {
    found.forEach((p, j) => {
      const s = Math.max(similarity(p.gist, g.gist), similarity(p.gist, g.head), similarity(p.head, g.head));
      if (s >= LEAST) pairs.push([s, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const taken = new Set<number>();
  const used = new Set<number>();
  const out: [FlatPoint, FlatPoint][] = [];
  for (const [, i, j] of pairs) {
    if (taken.has(i) || used.has(j)) continue;
    taken.add(i);
    used.add(j);
    out.push([gold[i]!, found[j]!]);
  }
  return out;
}

const add = (tally: Tally, hit: number, predicted: number, gold: number): void => {
  tally.hit += hit;
  tally.predicted += predicted;
  tally.gold += gold;
};
const addRatio = (tally: Tally, hit: boolean): void => add(tally, hit ? 1 : 0, 1, 1);

function addNames(tally: Tally, found: readonly string[], gold: readonly string[]): void {
  add(tally, found.filter((name) => gold.includes(name)).length, found.length, gold.length);
}

/** Adds one report's hits to the tallies. */
export function tally(into: Tallies, text: string, gold: Outline, found: Outline): void {
  const g = flatten(gold);
  const p = flatten(found);
  const pairs = pairsOf(g, p);
  add(into.points, pairs.length, p.length, g.length);
  for (const [want, got] of pairs) {
    if (want.label) addRatio(into.label, want.label === got.label);
    addRatio(into.parent, want.parent ? similarity(want.parent, got.parent) >= LEAST : got.parent === '');
    addRatio(into.act, want.act === got.act && want.speaker === got.speaker);
  }
  for (const point of p) addRatio(into.exact, isExact(text, point));
  const people = (who: 'host' | 'attendees') => {
    addNames(
      into[who],
      [...new Set(found[who].map((x) => x.name))],
      [...new Set(gold[who].map((x) => x.name))],
    );
    for (const person of found[who] as OutlinePerson[]) {
      const same = (gold[who] as OutlinePerson[]).find((x) => x.name === person.name);
      if (same) addRatio(into.role, same.role === person.role);
    }
  };
  people('host');
  people('attendees');
  for (const person of found.attendees) {
    const same = gold.attendees.find((x) => x.name === person.name);
    if (same) addRatio(into.mode, same.mode === person.mode);
  }
  addNames(into.byline, found.byline, gold.byline);
}

const isExact = (text: string, p: FlatPoint): boolean =>
  text.slice(p.start, p.end) === p.gist &&
  p.gist.startsWith(p.head) &&
  text.includes(p.label) &&
  (p.speaker === '会议' || text.includes(p.speaker));

export const ratio = (t: Tally): number => (t.gold ? t.hit / t.gold : 1);
export const precision = (t: Tally): number => (t.predicted ? t.hit / t.predicted : 1);
export const f1 = (t: Tally): number => (t.predicted + t.gold ? (2 * t.hit) / (t.predicted + t.gold) : 1);
