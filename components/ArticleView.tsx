// An article on the reader surface: head, script, people, search, tree, hidden parts.
import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Outline, PageState } from '../utils/types.ts';
import { shownAs } from './codes.ts';
import { OutlineTree } from './OutlineTree.tsx';
import { countPoints, NO_SIEVE, outlineRows, type Row, type Sieve } from './outline-rows.ts';
import { PeopleCard } from './PeopleCard.tsx';
import type { CopyFormat, CopyWhat, ReaderPort } from './port.ts';
import { RepairOffer } from './RepairOffer.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ScriptSwitch } from './ScriptSwitch.tsx';
import { useText } from './strings.ts';
import { Toast } from './Toast.tsx';
import type { Reader } from './use-reader.ts';
import { useReadingAt } from './use-reading-at.ts';

// The tree does not wait for what is used after it was read.
const SearchBar = lazy(async () => ({ default: (await import('./SearchBar.tsx')).SearchBar }));
const HiddenParts = lazy(async () => ({ default: (await import('./HiddenParts.tsx')).HiddenParts }));

// Fewer points than this need no search field.
const POINTS_THAT_NEED_SEARCH = 6;

const FORMATS: readonly { format: CopyFormat; name?: string }[] = [
  { format: 'markdown', name: 'Markdown' },
  { format: 'text' },
  { format: 'json', name: 'JSON' },
];

export interface ArticleViewProps {
  reader: Reader;
  port: ReaderPort;
  state: PageState;
  outline: Outline;
}

export function ArticleView({ reader, port, state, outline }: ArticleViewProps) {
  const t = useText();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [sieve, setSieve] = useState<Sieve>(NO_SIEVE);
  const [hiddenOpen, setHiddenOpen] = useState(false);
  const [said, setSaid] = useState('');
  const readingAt = useReadingAt(port, reader.now.tab?.id);
  const search = useRef<HTMLInputElement>(null);
  const hiddenToggle = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { script, lang } = shownAs(state.view, state.script);
  const rows = useMemo(() => outlineRows(outline, folded, sieve), [outline, folded, sieve]);
  const found = rows.filter((row) => row.point).length;
  const news = outline.kind === 'news';
  const points = countPoints(outline);

  // `npm run bench` reads how long the reader waited for the tree.
  useLayoutEffect(() => void performance.mark('jingdu-tree'), []);

  const fold = (ids: readonly string[], shut: boolean) =>
    setFolded((old) => {
      const next = new Set(old);
      for (const id of ids) shut ? next.add(id) : next.delete(id);
      return next;
    });
  const jump = async (row: Row) => {
    const { start, end } = row.point ?? row.item;
    const there = await reader.goTo(start, end);
    setSaid(there ? '' : t('passageGone'));
  };
  const copy = async (what: CopyWhat) => {
    setSaid('');
    try {
      await port.copy(outline, state, what);
    } catch (error) {
      setSaid(t('copyFailed'));
      throw error;
    }
  };
  const copyAll = (format: CopyFormat) =>
    void copy({ format }).then(
      () => setSaid(t('copied')),
      () => {},
    );
  const openHidden = (open: boolean) => {
    // In the document before it is scrolled to: the list opens under the foot of the surface.
    flushSync(() => setHiddenOpen(open));
    if (open) hiddenToggle.current?.scrollIntoView({ block: 'start' });
  };
  const toHidden = () => {
    openHidden(true);
    hiddenToggle.current?.focus({ preventScroll: true });
  };
  const toTree = () => body.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: '/' is a shortcut of the whole surface
    <div
      ref={body}
      className="article"
      onKeyDown={(event) => {
        const typing = (event.target as HTMLElement).matches('input, select, textarea');
        if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (!search.current) return;
        event.preventDefault();
        search.current.focus();
      }}
    >
      <ReportHead
        outline={outline}
        fallback={state.title}
        lang={lang}
        hidden={state.hidden.filter((part) => !part.shown).length}
        onCopy={() => copyAll('markdown')}
        onHidden={toHidden}
      />
      {state.spoilt && state.view === 'original' && <RepairOffer onRepair={() => reader.view('repaired')} />}
      <ScriptSwitch
        view={state.view}
        spoilt={state.spoilt}
        vocabulary={reader.prefs?.vocabulary ?? false}
        busy={reader.busy}
        onView={reader.view}
      />
      <PeopleCard outline={outline} script={script} lang={lang} />
      <div className="tree-head">
        <h2>{news ? t('keySentences') : t('outline')}</h2>
        <span className="count">{points}</span>
        {points >= POINTS_THAT_NEED_SEARCH && (
          <Suspense fallback={<div className="search-bar" />}>
            <SearchBar
              outline={outline}
              script={script}
              lang={lang}
              sieve={sieve}
              found={found}
              inputRef={search}
              onSieve={setSieve}
              onLeave={toTree}
            />
          </Suspense>
        )}
      </div>
      <OutlineTree
        rows={rows}
        script={script}
        lang={lang}
        label={news ? t('keySentences') : t('outline')}
        query={sieve.query}
        readingAt={readingAt}
        onFold={fold}
        onJump={(row) => void jump(row)}
        onCopy={(row) => copy(row.point ? { item: row.item, point: row.point } : { item: row.item })}
      />
      {rows.length === 0 && <p className="nothing">{points === 0 ? t('noPoints') : t('nothingFound')}</p>}
      <div className="after-tree">
        {points > 0 && (
          <span className="copy-as">
            {t('copyAs')}
            {FORMATS.map(({ format, name }) => (
              <button key={format} type="button" className="link" onClick={() => copyAll(format)}>
                {name ?? t('plainText')}
              </button>
            ))}
          </span>
        )}
        {outline.byline.length > 0 && (
          <span className="byline" lang={lang}>
            {outline.byline.join(' ')}
          </span>
        )}
      </div>
      <Suspense>
        <HiddenParts
          parts={state.hidden}
          lang={lang}
          open={hiddenOpen}
          toggleRef={hiddenToggle}
          onOpen={openHidden}
          onShow={reader.show}
        />
      </Suspense>
      <Toast text={said} onDone={() => setSaid('')} />
    </div>
  );
}
