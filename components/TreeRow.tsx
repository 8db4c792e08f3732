// One row of the outline tree: an act, or a point with its label, its short head and, opened, its full gist.
import type { ReactNode } from 'react';
import type { Script } from '../utils/types.ts';
import { codeText, speakerText } from './codes.ts';
import { Icon } from './Icon.tsx';
import { type Row, searchable } from './outline-rows.ts';
import { useText } from './strings.ts';

export interface TreeRowProps {
  row: Row;
  script: Script;
  query: string;
  /** The full gist stands in place of the head. */
  open: boolean;
  /** In the tab order (one row of the tree is). */
  active: boolean;
  reading: boolean;
  copied: boolean;
  domId: string;
  onJump(): void;
  onFold(): void;
  onToggle(): void;
  onCopy(): void;
}

export function TreeRow(props: TreeRowProps) {
  const t = useText();
  const { row, script, open, active } = props;
  const { item, point } = row;
  const longer = point !== undefined && point.head !== '' && point.gist !== point.head;
  const words = point ? (open || !point.head ? point.gist : point.head) : '';
  const name = point
    ? `${point.label} ${words}`.trim()
    : `${codeText(item.act, script)} ${speakerText(item.speaker, script)}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its rows
    <div
      id={props.domId}
      role="treeitem"
      className={point ? 'row point' : 'row item'}
      data-testid={point ? 'point' : 'item'}
      data-label={point?.label}
      data-act={point ? undefined : item.act}
      data-row={row.id}
      data-open={open || undefined}
      aria-level={row.level}
      aria-setsize={row.siblings}
      aria-posinset={row.place}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-selected={active}
      aria-current={props.reading ? 'location' : undefined}
      aria-label={name}
      tabIndex={active ? 0 : -1}
      style={{ '--level': row.level } as object}
      onClick={props.onJump}
    >
      {row.expandable ? (
        <Twist open={row.expanded} onFold={props.onFold} label={t(row.expanded ? 'fold' : 'unfold')} />
      ) : (
        <span className="twist" aria-hidden="true" />
      )}
      {point ? (
        <span className="words">
          {point.label && <span className="label">{point.label}</span>}
          <Marked text={words} query={props.query}>
            {longer && (
              <button
                type="button"
                className="more"
                tabIndex={-1}
                aria-label={t(open ? 'shortText' : 'fullText')}
                title={t(open ? 'shortText' : 'fullText')}
                onClick={(event) => {
                  event.stopPropagation();
                  props.onToggle();
                }}
              >
                {open ? '‹' : '…'}
              </button>
            )}
          </Marked>
        </span>
      ) : (
        <span className="words">
          <span className="act">{codeText(item.act, script)}</span>
          <span className="speaker">{speakerText(item.speaker, script)}</span>
        </span>
      )}
      <button
        type="button"
        className="row-copy"
        tabIndex={-1}
        aria-label={t('copyPoint')}
        title={t('copyPoint')}
        onClick={(event) => {
          event.stopPropagation();
          props.onCopy();
        }}
      >
        <Icon name={props.copied ? 'done' : 'copy'} />
      </button>
    </div>
  );
}

function Twist({ open, label, onFold }: { open: boolean; label: string; onFold(): void }) {
  return (
    <button
      type="button"
      className="twist"
      data-open={open}
      tabIndex={-1}
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        onFold();
      }}
    >
      <Icon name="fold" />
    </button>
  );
}

// This many characters of the end stay on one line with what follows them: no line holds a lone character.
const TOGETHER = 3;

function Marked({ text, query, children }: { text: string; query: string; children: ReactNode }) {
  const wanted = searchable(query.trim());
  const at = wanted ? searchable(text).indexOf(wanted) : -1;
  // NFKC may change lengths; then the words stand unmarked rather than marked in the wrong place.
  if (at >= 0 && searchable(text).length === text.length)
    return (
      <>
        {text.slice(0, at)}
        <mark>{text.slice(at, at + wanted.length)}</mark>
        {text.slice(at + wanted.length)}
        {children}
      </>
    );
  const tail = [...text.slice(-2 * TOGETHER)].slice(-TOGETHER).join('');
  return (
    <>
      {text.slice(0, text.length - tail.length)}
      <span className="together">
        {tail}
        {children}
      </span>
    </>
  );
}
