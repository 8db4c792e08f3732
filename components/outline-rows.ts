// The outline as the list of rows that stands on the screen: acts, points, children, filtered and folded.
import type { Act, Outline, OutlineItem, OutlinePoint } from '../utils/types.ts';

export interface Row {
  /** Path of indices: '2' is the third act, '2.0' its first point. Stable when the page is converted. */
  readonly id: string;
  readonly parent: string;
  /** 1 for an act. */
  readonly level: number;
  readonly item: OutlineItem;
  /** Absent for an act. */
  readonly point?: OutlinePoint;
  readonly expandable: boolean;
  readonly expanded: boolean;
  /** Place among its siblings on the screen, from 1, and their number (as ARIA counts). */
  readonly place: number;
  readonly siblings: number;
}

export interface Sieve {
  readonly query: string;
  readonly act: Act | '';
  readonly speaker: string;
}
export const NO_SIEVE: Sieve = { query: '', act: '', speaker: '' };

/** Full- and half-width, upper and lower case are the same when one searches. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * The rows on the screen, in order. While a query is given every fold is open and only what matches, its
 * ancestors and the children of a match are left.
 */
export function outlineRows(outline: Outline, folded: ReadonlySet<string>, sieve: Sieve = NO_SIEVE): Row[] {
  const query = searchable(sieve.query.trim());
  const rows: Row[] = [];

  const matches = (point: OutlinePoint): boolean =>
    searchable(point.label + point.gist).includes(query) || point.children.some(matches);

  const addPoints = (
    points: OutlinePoint[],
    item: OutlineItem,
    parent: string,
    level: number,
    all: boolean,
  ) => {
    const kept = points.map((point, index) => ({ point, index }));
    const left = all || !query ? kept : kept.filter(({ point }) => matches(point));
    left.forEach(({ point, index }, place) => {
      const id = parent ? `${parent}.${index}` : `${index}`;
      const expandable = point.children.length > 0;
      const expanded = expandable && (query !== '' || !folded.has(id));
      rows.push({
        id,
        parent,
        level,
        item,
        point,
        expandable,
        expanded,
        place: place + 1,
        siblings: left.length,
      });
      const own = all || searchable(point.label + point.gist).includes(query);
      if (expanded) addPoints(point.children, item, id, level + 1, own);
    });
  };

  // The sentences of ordinary news have no act: they are the tree's first level.
  if (outline.kind === 'news') {
    for (const item of outline.items) addPoints(item.points, item, '', 1, false);
    return rows;
  }
  const items = outline.items
    .map((item, index) => ({ item, index }))
    .filter(
      ({ item }) =>
        (!sieve.act || item.act === sieve.act) && (!sieve.speaker || item.speaker === sieve.speaker),
    )
    .filter(({ item }) => !query || searchable(item.speaker).includes(query) || item.points.some(matches));
  items.forEach(({ item, index }, place) => {
    const id = `${index}`;
    const expandable = item.points.length > 0;
    const expanded = expandable && (query !== '' || !folded.has(id));
    rows.push({
      id,
      parent: '',
      level: 1,
      item,
      expandable,
      expanded,
      place: place + 1,
      siblings: items.length,
    });
    if (expanded)
      addPoints(item.points, item, id, 2, query !== '' && searchable(item.speaker).includes(query));
  });
  return rows;
}

/** Number of points, children included. */
export function countPoints(outline: Outline): number {
  const count = (points: readonly OutlinePoint[]): number =>
    points.reduce((sum, point) => sum + 1 + count(point.children), 0);
  return outline.items.reduce((sum, item) => sum + count(item.points), 0);
}

/** The acts and the speakers that occur, in their first order. */
export function actsAndSpeakers(outline: Outline): { acts: Act[]; speakers: string[] } {
  return {
    acts: [...new Set(outline.items.map((item) => item.act))],
    speakers: [...new Set(outline.items.map((item) => item.speaker))],
  };
}
