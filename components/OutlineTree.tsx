// The outline as an ARIA tree: one tab stop, arrows, type-ahead; Enter jumps, c copies, Space shows the gist.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Script } from '../utils/types.ts';
import type { Row } from './outline-rows.ts';
import { useText } from './strings.ts';
import { TreeRow } from './TreeRow.tsx';
import { treeKey } from './tree-keys.ts';

// The pause after which typing starts a new word; the APG leaves it open, native lists use half to one second.
const TYPE_AHEAD_MS = 700;

// Longer trees leave the drawing of rows out of sight to the browser (content-visibility).
const ROWS_DRAWN_AT_ONCE = 300;

export interface OutlineTreeProps {
  rows: readonly Row[];
  script: Script;
  lang: string;
  label: string;
  query: string;
  /** Offset in the text that the page shows at its top now, or -1. */
  readingAt: number;
  onFold(ids: readonly string[], folded: boolean): void;
  onJump(row: Row): void;
  onCopy(row: Row): Promise<void>;
}

export function OutlineTree(props: OutlineTreeProps) {
  const { rows } = props;
  const t = useText();
  const tree = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [copied, setCopied] = useState('');
  const typed = useRef({ text: '', at: 0 });
  // A fold or a search may take the active row away; then the first one keeps the tree reachable.
  const activeId = rows.some((row) => row.id === active) ? active : (rows[0]?.id ?? '');
  const flat = rows.every((row) => row.level === 1 && row.point && !row.expandable);
  const reading = readingRow(rows, props.readingAt);

  useEffect(() => {
    if (!reading) return;
    tree.current?.querySelector(`[data-row="${reading}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [reading]);

  const focus = (id: string) => {
    setActive(id);
    tree.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
  };
  const setGist = (id: string, shown: boolean | null) =>
    setOpen((old) => {
      const next = new Set(old);
      if (shown ?? !old.has(id)) next.add(id);
      else next.delete(id);
      return next;
    });
  const jump = (row: Row) => {
    setActive(row.id);
    if (row.point) setGist(row.id, true);
    props.onJump(row);
  };
  const copy = async (row: Row) => {
    try {
      await props.onCopy(row);
      setCopied(row.id);
    } catch {
      // The surface has said so.
      setCopied('');
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const recent = event.timeStamp - typed.current.at < TYPE_AHEAD_MS ? typed.current.text : '';
    const move = treeKey(rows, activeId, event, recent);
    if ([...event.key].length === 1) typed.current = { text: recent + event.key, at: event.timeStamp };
    if (!move) return;
    event.preventDefault();
    const row = rows.find((candidate) => candidate.id === move.id);
    if (!row) return;
    switch (move.do) {
      case 'focus':
        return focus(move.id);
      case 'fold':
      case 'unfold':
        return props.onFold([move.id], move.do === 'fold');
      case 'unfold-siblings':
        return props.onFold(
          rows.filter((other) => other.parent === row.parent).map((other) => other.id),
          false,
        );
      case 'toggle':
        return row.point ? setGist(row.id, null) : props.onFold([row.id], row.expanded);
      case 'jump':
        return jump(row);
      case 'copy':
        typed.current = { text: '', at: 0 };
        return void copy(row);
    }
  };

  return (
    <>
      <div
        ref={tree}
        role="tree"
        className={`tree${rows.length > ROWS_DRAWN_AT_ONCE ? ' long' : ''}${flat ? ' flat' : ''}`}
        hidden={rows.length === 0}
        aria-label={props.label}
        lang={props.lang}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <TreeRow
            key={row.id}
            row={row}
            domId={`row-${row.id}`}
            script={props.script}
            query={props.query}
            open={open.has(row.id)}
            active={row.id === activeId}
            reading={row.id === reading}
            copied={row.id === copied}
            onJump={() => jump(row)}
            onFold={() => props.onFold([row.id], row.expanded)}
            onToggle={() => setGist(row.id, null)}
            onCopy={() => void copy(row)}
          />
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {copied && t('copied')}
      </p>
    </>
  );
}

/** The last point that begins at or before the offset: the one being read. */
function readingRow(rows: readonly Row[], at: number): string {
  if (at < 0) return '';
  let found = '';
  for (const row of rows) if (row.point && row.point.start <= at) found = row.id;
  return found;
}
