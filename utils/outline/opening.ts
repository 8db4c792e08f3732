// An act's opening, and what must be known to find one.
import type { Act } from '../types.ts';
import type { Speaker } from './subject.ts';

export interface Opening {
  readonly form: 'speech' | 'agenda';
  readonly act: Act;
  readonly speaker: Speaker;
  /** Where the clause of the lead-in begins: an earlier act's content ends before it. */
  readonly at: number;
  /** Where the content begins. UTF-16 code units, like all offsets here. */
  readonly content: number;
  /** The lead-in ends its line: its content stands in the lines below. */
  readonly below?: boolean;
}

/** What the sentences before this one have left open. */
export interface Context {
  /** The form of the act that this sentence may continue. */
  readonly mode: 'none' | 'speech' | 'agenda';
  /** The sentence before had an agenda act of the meeting. */
  readonly afterAgenda: boolean;
  /** Is this the second or a later part between ；? */
  readonly parallel: boolean;
  /** The report is of the style that reported.ts reads. */
  readonly reported: boolean;
  /** A speech runs in this paragraph: a meeting's act in the middle of a sentence is what the speaker tells. */
  readonly inSpeech: boolean;
}
