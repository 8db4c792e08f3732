// What a page under the reader's eyes asks of the extension, and what the extension may ask of it.
import type { PageRule, PageState, ScriptView } from '../types.ts';

/** What the page needs from the background. */
export interface Backend {
  convert(pieces: string[], view: ScriptView): Promise<string[]>;
  /** Is this Traditional text spoilt by a naive converter? */
  judge(text: string): Promise<boolean>;
  /** The reader's settings for this page. */
  rule(script: 'hans' | 'hant' | null): Promise<PageRule>;
  status(status: { article: boolean; hidden: number; spoilt: boolean }): void;
  alive(): boolean;
}

export interface Reading {
  state(): PageState;
  /** The page is an article and the reader's settings for it are known: nothing is left to look for. */
  isSettled(): boolean;
  show(ids: readonly number[] | 'all', shown: boolean): PageState;
  /** Rejects where the converter failed. */
  view(view: ScriptView): Promise<PageState>;
  /** Scrolls to [start, end) of the text that state() gave last; false where the page no longer has it. */
  goTo(start: number, end: number): boolean;
  /** Offset, in the text that state() gave last, of what the reader is reading; -1 where there is none. */
  where(): number;
  /** Looks again; `force` takes the page for an article whatever the detector says. */
  look(force?: boolean): Promise<void>;
  /** The settings changed. */
  settings(): Promise<void>;
  /** The reader's own words changed: a converted page takes them over. */
  words(): Promise<void>;
  stop(): void;
}
