// What popup and side panel need from the outside world, as one interface: entrypoints give the real one
// (browser API), tests a fake.
import type { Outline, OutlineItem, OutlinePoint, PageState, ScriptView } from '../utils/types.ts';

export type Trouble = 'restricted' | 'no-permission' | 'gone' | 'not-loaded';

export interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly title?: string;
}

/** A page's answer from before the surface was rendered. */
export interface First {
  readonly tab: Tab;
  readonly state: PageState;
}

/** What the reader's settings say about a site, as far as the popup shows it. */
export interface SitePrefs {
  readonly on: boolean;
  /** Taiwan and Hong Kong views change vocabulary, too. */
  readonly vocabulary: boolean;
}

export type CopyFormat = 'markdown' | 'text' | 'json';
/** What is copied: a point, else an act with its points, else the whole outline. */
export interface CopyWhat {
  readonly item?: OutlineItem;
  readonly point?: OutlinePoint;
  readonly format?: CopyFormat;
}

export interface ReaderPort {
  /** The tab that is shown. Rejects with { reason: 'gone' } where there is none. */
  tab(): Promise<Tab>;
  /** These reject with { reason: Trouble } where the page cannot be reached. */
  state(tab: number): Promise<PageState>;
  show(tab: number, ids: number[] | 'all', shown: boolean): Promise<PageState>;
  view(tab: number, view: ScriptView): Promise<PageState>;
  goTo(tab: number, start: number, end: number): Promise<boolean>;
  bringIn(tab: number): Promise<PageState>;
  /** The outline of an article's text; heads and key sentences are better once the lexicon is there. */
  outline(text: string): Outline;
  /** Loads the lexicon; true when it changes what `outline` gives. */
  loadLexicon(): Promise<boolean>;
  onChange(listener: (tab: number) => void): () => void;
  prefs(tab: Tab): Promise<SitePrefs>;
  setSite(tab: Tab, on: boolean): Promise<void>;
  /** Asks the reader for access to this tab's site; false where it was refused. */
  grant(tab: Tab): Promise<boolean>;
  copy(outline: Outline, state: PageState, what: CopyWhat): Promise<void>;
  copyText(text: string): Promise<void>;
  /** Offset in the article's text of what the page shows at its top, -1 where unknown. The panel follows it. */
  readingAt?: (tab: number) => Promise<number>;
  openOptions(): void;
  /** Absent where this surface is the side panel itself. */
  openPanel?: (tab: number) => void;
}

/** Why the page could not be reached, or null for a fault of another kind. */
export function troubleOf(error: unknown): Trouble | null {
  const reason = (error as { reason?: unknown } | null)?.reason;
  return reason === 'restricted' || reason === 'no-permission' || reason === 'gone' || reason === 'not-loaded'
    ? reason
    : null;
}
