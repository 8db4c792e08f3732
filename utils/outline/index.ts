// Report text in, outline out. The pipeline, in order: reading (one script, one punctuation, wrapped lines joined),
// lines (title, copies), walk (sentences, lead-ins, agenda clauses, labels, people), gate (meeting or news), tree,
// heads, excerpts.
import type { Outline } from '../types.ts';
import { bylineOf } from './byline.ts';
import { Excerpts } from './excerpts.ts';
import { isMeeting } from './gate.ts';
import { walk } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readLines } from './lines.ts';
import { dateOf, meetingOf, placeOf } from './meta.ts';
import { keySentences } from './news.ts';
import { readingOf } from './reading.ts';
import { withRolesFromElsewhere } from './role-elsewhere.ts';

export { type Lexicon, loadLexicon } from './lexicon.ts';

export interface OutlineOptions {
  /** The build-time lexicon; without it heads are cut at punctuation only. */
  readonly lexicon?: Lexicon;
  /** The headline where it is known; else the first line is looked at. */
  readonly title?: string;
}

/**
 * The outline of a report's plain text (a line per paragraph). Every string of the result is an exact excerpt of
 * `text`; `start`/`end` are UTF-16 code units. Never throws; an empty text gives an empty outline.
 */
export function outline(text: string, options: OutlineOptions = {}): Outline {
  const reading = readingOf(text);
  const { title, body } = readLines(reading.text, options.title !== undefined);
  const walked = walk(reading.text, title, body);
  const excerpts = new Excerpts(text, reading, options.lexicon);
  const told = walked.narrative.length > 0 ? walked.narrative : body;
  const facts = {
    title: options.title ?? excerpts.cut(title),
    date: excerpts.cut(dateOf(reading.text, told)),
    place: excerpts.cut(placeOf(reading.text, walked.narrative)),
    byline: bylineOf(reading.text, body).map((name) => excerpts.cut(name)),
  };
  if (!isMeeting(reading.text, title, body, walked)) {
    const items = excerpts.news(keySentences(reading.text, body, options.lexicon));
    return { kind: 'news', ...facts, meeting: '', host: [], attendees: [], items, closing: false };
  }
  return {
    kind: 'meeting',
    ...facts,
    meeting: excerpts.cut(meetingOf(reading.text, title, walked.narrative)),
    ...excerpts.people(withRolesFromElsewhere(reading.text, walked.people)),
    items: walked.drafts.map((draft) => excerpts.item(draft)).filter((item) => item.points.length > 0),
    closing: walked.closing,
  };
}
