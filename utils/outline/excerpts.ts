// Turns spans of the reading text into the outline's exact excerpts: points with heads, acts, people.
import type { OutlineAttendee, OutlineItem, OutlinePerson, OutlinePoint } from '../types.ts';
import { labelAspects } from './aspects.ts';
import type { Draft } from './drafts.ts';
import { headLength } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import type { KeySentence } from './news.ts';
import type { Found } from './people.ts';
import type { Reading } from './reading.ts';
import type { Span } from './text.ts';
import { buildTree, type Node } from './tree.ts';

/** 王縣長 beside 縣長王乾發: the same person, by surname and office. */
const isShortFor = (one: OutlinePerson, other: OutlinePerson): boolean =>
  one.role === '' &&
  one.name.length > 2 &&
  one.name[0] === other.name[0] &&
  other.role.endsWith(one.name.slice(1));

export class Excerpts {
  #report: string;
  #reading: Reading;
  #lexicon: Lexicon | undefined;

  constructor(report: string, reading: Reading, lexicon: Lexicon | undefined) {
    this.#report = report;
    this.#reading = reading;
    this.#lexicon = lexicon;
  }

  /** The report's own words at a span of the reading text; '' for null. */
  cut(span: Span | null): string {
    if (!span) return '';
    const { start, end } = this.#reading.source(span);
    return this.#report.slice(start, end);
  }

  point(span: Span, label: Span | null, children: OutlinePoint[]): OutlinePoint {
    const length = headLength(this.#reading.text, span.start, span.end, this.#lexicon);
    return {
      label: this.cut(label),
      gist: this.cut(span),
      head: this.cut({ start: span.start, end: span.start + length }),
      ...this.#offsets(span),
      children,
    };
  }

  #offsets(span: Span): { start: number; end: number } {
    const { start, end } = this.#reading.source(span);
    return { start, end };
  }

  /** An act with its tree of points. */
  item(draft: Draft): OutlineItem {
    const fromNode = ({ segment, children }: Node): OutlinePoint =>
      this.point(segment.span, segment.label, children.map(fromNode));
    const end = draft.segments.at(-1)?.span.end ?? draft.start;
    return {
      act: draft.act,
      speaker: draft.speaker ? this.cut(draft.speaker) : '会议',
      ...this.#offsets({ start: draft.start, end }),
      points: buildTree(this.#reading.text, labelAspects(this.#reading.text, draft.segments)).map(fromNode),
    };
  }

  /** The key sentences of an ordinary article as one act without a speaker; sentences stand under their subheading. */
  news(sentences: readonly KeySentence[]): OutlineItem[] {
    const points: OutlinePoint[] = [];
    let section: OutlinePoint | null = null;
    for (const sentence of sentences) {
      const entry = this.point(sentence, null, []);
      if (sentence.heading) {
        section = entry;
        points.push(entry);
      } else (section?.children ?? points).push(entry);
    }
    const [first] = points;
    if (!first) return [];
    return [{ act: '其他', speaker: '', start: first.start, end: points.at(-1)!.end, points }];
  }

  /** Hosts and attendees, each name once; who hosts is not listed as attending. */
  people(found: readonly Found[]): { host: OutlinePerson[]; attendees: OutlineAttendee[] } {
    const host = new Map<string, OutlinePerson>();
    const attendees = new Map<string, OutlineAttendee>();
    for (const { name, role, part } of found) {
      const person = { name: this.cut(name), role: this.cut(role) };
      const known = (part === 'host' ? host : attendees).get(person.name);
      if (known) known.role ||= person.role;
      else if (part === 'host') host.set(person.name, person);
      else attendees.set(person.name, { ...person, mode: part });
    }
    const all = [...host.values(), ...attendees.values()];
    const isKnown = (person: OutlinePerson) => all.some((other) => isShortFor(person, other));
    return {
      host: [...host.values()].filter((person) => !isKnown(person)),
      attendees: [...attendees.values()].filter((person) => !host.has(person.name) && !isKnown(person)),
    };
  }
}
