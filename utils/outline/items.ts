// Walks the paragraphs sentence by sentence: acts to the draft book, people to the list, the rest is narrative.
import { Actors } from './actors.ts';
import { isClosing } from './closing.ts';
import { afterDateline } from './dateline.ts';
import { type Draft, DraftBook, type Fate, type Place } from './drafts.ts';
import { goesOnWithList } from './list-lines.ts';
import { actOfMinutes, hasAgenda, MINUTES, NUMBERED, peopleOfMinutes } from './minutes.ts';
import type { Context, Opening } from './opening.ts';
import { openingsOf } from './openings.ts';
import { type Found, joinsAnother, peopleIn, tellsOfAnother } from './people.ts';
import { personIn } from './person.ts';
import { saidBehind } from './quotation.ts';
import { isReported } from './reported.ts';
import { endBeforeNext, type Sentence, sentencesOf } from './sentences.ts';
import type { Span } from './text.ts';
import { isTranscript, openingOfTurn, turnAt } from './transcript.ts';

export interface Walk {
  readonly drafts: readonly Draft[];
  readonly people: readonly Found[];
  /** Sentences that are no content of an act: where date, place and meeting are looked for. */
  readonly narrative: readonly Span[];
  readonly closing: boolean;
  readonly transcript: boolean;
}

/** A sentence of this length that stood before is a second copy of the body laid out otherwise. */
const COPY = 16;

class Walker {
  readonly people: Found[] = [];
  readonly narrative: Span[] = [];
  readonly book: DraftBook;
  closing = false;
  #text: string;
  #actors: Actors;
  #afterAgenda = false;
  #reported: boolean;
  #another = false;
  #group: Fate = 'none';
  #minutes: boolean;
  #agenda: boolean;
  readonly transcript: boolean;
  #sentence = 0;
  #paragraph = 0;
  #seen = new Set<string>();

  constructor(text: string, opening: string, minutes: boolean, body: readonly Span[]) {
    this.#text = text;
    this.#agenda = hasAgenda(text, body);
    this.transcript = isTranscript(text, opening, body);
    this.#minutes = minutes;
    this.#reported = isReported(text);
    this.#actors = new Actors(text, opening, this.#reported);
    this.book = new DraftBook(text);
  }

  paragraph(span: Span, number: number): void {
    const goesOn = this.#group === 'point' && goesOnWithList(this.#text, span);
    let group: Fate = goesOn ? 'point' : 'none';
    this.#another = false;
    this.#paragraph = span.start;
    let lineStart = true;
    const turn = this.transcript ? turnAt(this.#text, span) : null;
    if (turn && !turn.speaker) {
      this.book.form = 'none';
      return;
    }
    if (this.#reported) this.book.leave();
    // 一、听取…汇报 in a line of its own, 会议指出 in the next: as minutes have it.
    const heading = /^[^。；！]\s+会[议上]/.test(this.#text.slice(span.end - 1, span.end + 6));
    const listed = this.#agenda && NUMBERED.test(this.#text.slice(span.start, span.start + 4));
    const from = this.#minutes || heading || listed ? this.#ofMinutes(span, number) : span.start;
    const parts = sentencesOf(this.#text, from, span.end);
    for (let k = 0; k < parts.length; k++) {
      const part = parts[k]!;
      const sentence = goesOn && lineStart ? { ...part, parallel: true } : part;
      if (!sentence.parallel) {
        this.#sentence++;
        group = 'none';
      }
      if (this.#isCopy(sentence)) continue;
      const place = { paragraph: number, sentence: this.#sentence, lineStart };
      if (turn?.speaker && lineStart) {
        group = this.#openAll([openingOfTurn(turn, turn.speaker, span.start)], sentence, place, group);
      } else if (this.#quoted(sentence, parts[k + 1], place)) {
        group = 'point';
        k++;
      } else group = this.#read(sentence, place, group);
      lineStart = false;
      this.#group = group;
    }
  }

  /** “……。”张三说。 after the first act: an act of his. */
  #quoted(quote: Sentence, next: Sentence | undefined, place: Place): boolean {
    const said = this.book.drafts.length > 0 ? saidBehind(this.#text, quote, next) : null;
    if (!said) return false;
    const [first, ...others] = sentencesOf(this.#text, said.content.start, said.content.end);
    if (!first) return false;
    const opening: Opening = { form: 'speech', ...said, at: quote.start, content: first.start };
    this.#openAll([opening], first, place, 'none');
    for (const other of others) this.book.add(other, place, 'none');
    return true;
  }

  /** Reads what only minutes have, at the head of a line; returns where the rest of the line begins. */
  #ofMinutes(span: Span, number: number): number {
    const people = peopleOfMinutes(this.#text, span);
    if (people) {
      this.people.push(...people);
      this.narrative.push(span);
      return span.end;
    }
    const act = actOfMinutes(this.#text, span);
    if (!act) return span.start;
    const opening: Opening = {
      form: 'agenda',
      act: act.act,
      speaker: { kind: 'meeting' },
      at: span.start,
      content: act.content,
    };
    const sentence: Sentence = { start: span.start, end: act.end, stop: '', parallel: false };
    this.book.open(opening, null, act.end, sentence, {
      paragraph: number,
      sentence: ++this.#sentence,
      lineStart: true,
    });
    return Math.min(span.end, act.end + 1);
  }

  #isCopy(sentence: Span): boolean {
    if (sentence.end - sentence.start < COPY) return false;
    const words = this.#text.slice(sentence.start, sentence.end);
    if (this.#seen.has(words)) return true;
    this.#seen.add(words);
    return false;
  }

  #read(sentence: Sentence, place: Place, group: Fate): Fate {
    const { book } = this;
    if (isClosing(this.#text.slice(sentence.start, sentence.end))) {
      this.closing = true;
      return 'plain';
    }
    const context: Context = {
      mode: sentence.parallel && group === 'plain' ? 'none' : book.form,
      afterAgenda: this.#afterAgenda,
      parallel: sentence.parallel,
      reported: this.#reported,
      inSpeech: book.form === 'speech' && book.opened === place.paragraph,
    };
    const all = openingsOf(this.#text, sentence, context);
    const openings = all.filter((o, i) => !this.#isQuoted(o, i > 0 && all[i - 1]!.form === 'speech'));
    if (openings.length > 0) return this.#openAll(openings, sentence, place, group);
    // The words of an authority that is quoted inside a speech, without the inner lead-in.
    if (all.length > 0) return book.add({ ...sentence, start: all[0]!.content }, place, 'none');
    const people = sentence.parallel && group === 'point' ? [] : this.#peopleOf(sentence);
    if (people.length > 0) {
      this.people.push(...people);
      this.#tell(sentence);
      this.#actors.know(people.map((person) => person.name));
      return 'plain';
    }
    if (!sentence.parallel) this.#afterAgenda = false;
    const told = this.#actors.namedSince(Math.max(this.#paragraph, book.start));
    const fate = book.list(sentence, place, told) ? 'point' : book.add(sentence, place, group);
    if (fate === 'plain') this.#tell(sentence);
    return fate;
  }

  #openAll(openings: readonly Opening[], sentence: Sentence, place: Place, group: Fate): Fate {
    const first = openings[0]!;
    if (first.at > sentence.start) {
      const before = { ...sentence, end: endBeforeNext(this.#text, sentence.start, first.at) };
      const { speaker } = first;
      // 余定邦提出建言，他表示，…: it tells of him who speaks then.
      const ofSpeaker =
        speaker.kind === 'person' && speaker.span.start >= sentence.start && speaker.span.end <= first.at;
      if (sentence.parallel && group === 'point' && !ofSpeaker) this.book.add(before, place, group);
      // 县长李卓，6月4日出席座谈会时表示: what he does there belongs to him.
      else if (personIn(this.#text, sentence.start, first.at - 1))
        this.#tell({ start: sentence.start, end: first.content });
      // 双方要加强合作，为此，他提出四点建议: the speech before goes on up to there.
      else if (this.book.form !== 'speech' || this.book.add(before, place, 'none') === 'plain')
        this.#tell(before);
    } else if (first.content - first.at > 9) this.#tell({ start: first.at, end: first.content });
    openings.forEach((opening, i) => {
      const speaker = this.#actors.resolve(opening.speaker, this.book.speaker);
      const next = openings[i + 1]?.at ?? sentence.end;
      const end = this.book.open(opening, speaker, next, sentence, place);
      // What an object leaves over (…，张三列席会议) is told, not said.
      if (next - end > 4) this.#tell({ start: end + 1, end: next });
    });
    const last = openings.at(-1)!;
    this.#afterAgenda = last.form === 'agenda' && last.speaker.kind === 'meeting';
    return 'point';
  }

  /** `inside`: the lead-in stands behind another one in its sentence. */
  #isQuoted({ speaker }: Opening, inside: boolean): boolean {
    if (speaker.kind !== 'person' || (this.book.form === 'none' && !inside)) return false;
    return this.#actors.isAuthority(speaker.span, speaker.title);
  }

  /** The people a sentence names as present; inside a speech an authority that is spoken of is none of them. */
  #peopleOf(span: Span): Found[] {
    const sentence = this.#text.slice(span.start, span.end);
    if (tellsOfAnother(sentence)) this.#another = true;
    if (this.#another && joinsAnother(sentence)) return [];
    const found = peopleIn(this.#text, span.start, span.end);
    if (this.book.form !== 'speech') return found;
    return found.filter(
      (p) => !this.#actors.isAuthority(p.name, this.#text.slice(p.name.end, p.name.end + 3)),
    );
  }

  #tell(span: Span): void {
    this.narrative.push({ start: span.start, end: span.end });
    if (this.people.every((p) => p.at < span.start)) this.people.push(...this.#peopleOf(span));
    this.#actors.note(span, this.book.form === 'speech');
  }
}

/** How much of the first paragraph names the actors, in UTF-16 code units (the longest lead in the reports: 380). */
const OPENING = 400;

/** Reads the body's paragraphs of the folded text; `title` adds to what names the actors. */
export function walk(text: string, title: Span | null, body: readonly Span[]): Walk {
  const first = body[0];
  const opening =
    (title ? text.slice(title.start, title.end) : '') +
    (first ? text.slice(first.start, Math.min(first.end, first.start + OPENING)) : '');
  const minutes = title !== null && MINUTES.test(text.slice(title.start, title.end));
  const walker = new Walker(text, opening, minutes, body);
  body.forEach((span, i) => {
    walker.paragraph(i < 4 ? afterDateline(text, span) : span, i);
  });
  return {
    drafts: walker.book.drafts,
    people: walker.people,
    narrative: walker.narrative,
    closing: walker.closing,
    transcript: walker.transcript,
  };
}
