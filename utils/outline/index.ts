// Report text in, outline out. The pipeline, in order: fold (one script, one punctuation), lines (title, copies),
// walk (sentences, lead-ins, agenda clauses, labels, people), gate (meeting or news), tree, heads, excerpts.
import type { Outline, OutlineAttendee, OutlineItem, OutlinePerson, OutlinePoint } from '../types.ts';
import { bylineOf } from './byline.ts';
import { isMeeting } from './gate.ts';
import { headLength } from './head.ts';
import { type Draft, type Walk, walk } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readLines } from './lines.ts';
import { dateOf, meetingOf, placeOf } from './meta.ts';
import { keySentences } from './news.ts';
import { foldForReading, type Span } from './text.ts';
import { buildTree, type Node } from './tree.ts';

export { textFragment, toJson, toMarkdown, toPlainText } from './export.ts';
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
  const folded = foldForReading(text);
  const { title, body } = readLines(folded, options.title !== undefined);
  const walked = walk(folded, title, body);
  const cut = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '');
  const meeting = isMeeting(folded, title, body, walked);
  const point = (start: number, end: number, label: string, children: OutlinePoint[]): OutlinePoint => {
    const length = headLength(folded, start, end, options.lexicon);
    return {
      label,
      gist: text.slice(start, end),
      head: text.slice(start, start + length),
      start,
      end,
      children,
    };
  };
  const fromNode = (node: Node): OutlinePoint => {
    const { span, label } = node.segment;
    return point(
      span.start,
      span.end,
      label ? text.slice(label.start, label.end) : '',
      node.children.map(fromNode),
    );
  };
  return {
    kind: meeting ? 'meeting' : 'news',
    title: options.title ?? cut(title),
    date: cut(dateOf(folded, walked.narrative.length ? walked.narrative : body)),
    meeting: meeting ? cut(meetingOf(folded, title, walked.narrative)) : '',
    place: cut(placeOf(folded, walked.narrative)),
    ...peopleOf(walked, meeting, cut),
    items: meeting
      ? walked.drafts
          .map((draft) => itemOf(folded, draft, fromNode, cut))
          .filter((item) => item.points.length > 0)
      : newsItems(folded, body, options.lexicon, point, cut),
    byline: bylineOf(folded, body).map(cut),
    closing: meeting && walked.closing,
  };
}

function itemOf(
  folded: string,
  draft: Draft,
  fromNode: (node: Node) => OutlinePoint,
  cut: (span: Span | null) => string,
): OutlineItem {
  const points = buildTree(folded, draft.segments).map(fromNode);
  const last = draft.segments.at(-1);
  return {
    act: draft.act,
    speaker: draft.speaker ? cut(draft.speaker) : '会议',
    start: draft.start,
    end: last?.span.end ?? draft.start,
    points,
  };
}

function peopleOf(
  walked: Walk,
  meeting: boolean,
  cut: (span: Span | null) => string,
): { host: OutlinePerson[]; attendees: OutlineAttendee[] } {
  const host: OutlinePerson[] = [];
  const attendees: OutlineAttendee[] = [];
  if (!meeting) return { host, attendees };
  for (const found of walked.people) {
    const person = { name: cut(found.name), role: cut(found.role) };
    const list: OutlinePerson[] = found.part === 'host' ? host : attendees;
    const known = list.find((p) => p.name === person.name);
    if (known) {
      if (known.role === '') known.role = person.role;
    } else if (found.part === 'host') host.push(person);
    else attendees.push({ ...person, mode: found.part });
  }
  return { host, attendees: attendees.filter((a) => !host.some((h) => h.name === a.name)) };
}

function newsItems(
  folded: string,
  body: readonly Span[],
  lexicon: Lexicon | undefined,
  point: (start: number, end: number, label: string, children: OutlinePoint[]) => OutlinePoint,
  cut: (span: Span | null) => string,
): OutlineItem[] {
  const points: OutlinePoint[] = [];
  let section: OutlinePoint | null = null;
  for (const key of keySentences(folded, body, lexicon)) {
    const entry = point(key.start, key.end, '', []);
    if (key.heading) {
      section = entry;
      points.push(entry);
    } else (section?.children ?? points).push(entry);
  }
  const first = points[0];
  if (!first) return [];
  return [{ act: '其他', speaker: cut(null), start: first.start, end: points.at(-1)!.end, points }];
}
