// The keyboard of the outline tree, after the ARIA Authoring Practices' tree view: what a key does, as data.
import { type Row, searchable } from './outline-rows.ts';

export type TreeMove =
  | { readonly do: 'focus' | 'fold' | 'unfold' | 'jump' | 'copy' | 'toggle'; readonly id: string }
  | { readonly do: 'unfold-siblings'; readonly id: string };

export interface Key {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
}

/**
 * What a key does at the active row; null for a key that is not the tree's. `typed` is what was typed just
 * before, for type-ahead: the next row whose words begin with typed + key is focused.
 */
export function treeKey(rows: readonly Row[], active: string, key: Key, typed = ''): TreeMove | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const at = rows.findIndex((row) => row.id === active);
  const row = rows[at];
  if (!row) return rows[0] && key.key === 'ArrowDown' ? { do: 'focus', id: rows[0].id } : null;
  const focus = (target: Row | undefined): TreeMove | null =>
    target ? { do: 'focus', id: target.id } : null;
  switch (key.key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (!row.expandable) return null;
      return row.expanded ? focus(rows[at + 1]) : { do: 'unfold', id: row.id };
    case 'ArrowLeft':
      if (row.expandable && row.expanded) return { do: 'fold', id: row.id };
      return focus(rows.find((other) => other.id === row.parent));
    case 'Enter':
      return { do: 'jump', id: row.id };
    case ' ':
      return { do: 'toggle', id: row.id };
    case '*':
      return { do: 'unfold-siblings', id: row.id };
    case 'c':
      if (!typed) return { do: 'copy', id: row.id };
  }
  return typeAhead(rows, at, key.key, typed);
}

const wordsOf = (row: Row): string =>
  searchable(row.point ? row.point.label + row.point.gist : row.item.act + row.item.speaker);

function typeAhead(rows: readonly Row[], at: number, key: string, typed: string): TreeMove | null {
  // One character, not a named key such as 'Tab' or 'Escape'.
  if ([...key].length !== 1 || key === '/') return null;
  const wanted = searchable(typed + key);
  // A further letter may keep the row that already fits; a first one moves on.
  const from = typed ? at : at + 1;
  for (let step = 0; step < rows.length; step++) {
    const row = rows[(from + step) % rows.length];
    if (row && wordsOf(row).startsWith(wanted)) return { do: 'focus', id: row.id };
  }
  return null;
}
