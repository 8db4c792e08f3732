// Walks the paragraphs and collects the acts: who said or did what, and the segments of each.
import type { Act } from '../types.ts';
import { isEmptyObject } from './agenda.ts';
import { isDirective } from './directive.ts';
import type { Label } from './labels.ts';
import { type Context, isAfterthought, type Opening, openingsOf } from './openings.ts';
import { type Found, peopleIn } from './people.ts';
import { personAt } from './person.ts';
import { isCounting, type Segment, segmentsOf } from './segments.ts';
import { clausesOf, type Sentence, sentencesOf } from './sentences.ts';
import type { Speaker } from './subject.ts';
import type { Span } from './text.ts';

export interface Draft {
  readonly act: Act;
  /** null is the meeting; else the speaker's name as it stands in the text. */
  readonly speaker: Span | null;
  readonly start: number;
  readonly segments: Segment[];
}

export interface Walk {
  readonly drafts: readonly Draft[];
  readonly people: readonly Found[];
  /** Sentences that are no content of an act: where date, place and meeting are looked for. */
  readonly narrative: readonly Span[];
  readonly closing: boolean;
}

const CLOSING =
  /^(?:会议|大会|全会|座谈会)?(?:上)?还?(?:研究|讨论|审议|听取|部署|通报|传达)了?(?:其他|其它|别的)[^，]{0,8}$/;
const CLOSING_ANY =
  /会议还(?:研究|讨论|审议|研究部署|讨论研究|研究讨论|审议研究)了?其[他它](?:有关|重要|相关)?(?:事项|议题|工作|问题|事宜)/;
const PLAIN_DIRECTIVE = /^(?:同时|下一步|各[^，]{1,12})?，?(?:要|必须|务必)/;
/** What stands before the first label of a list: …工作：一是. */
const LISTING = /：$/;
const LISTED_ACT: readonly Act[] = ['要求', '部署', '强调', '明确', '决定'];
const RANK = /^(?:总书记|主席|总理)/;
/** Where a name is followed by one of these it stands in the name of a doctrine or an authority's title. */
const DOCTRINE = /^(?:新时代|总书记|强军|外交思想|法治思想|经济思想|生态文明|文化思想|同志|主席|总理)/;

class Walker {
  readonly drafts: Draft[] = [];
  readonly people: Found[] = [];
  readonly narrative: Span[] = [];
  closing = false;
  #text: string;
  /** Title and first paragraph: who is named there is an actor, not an authority that is quoted. */
  #opening: string;
  #current: Draft | null = null;
  #form: 'none' | 'speech' | 'agenda' = 'none';
  #named: Span | null = null;
  #label: Label | null = null;
  #afterAgenda = false;
  #sentence = 0;
  /** The paragraph in which the current act opened. */
  #opened = -1;

  constructor(text: string, opening: string) {
    this.#text = text;
    this.#opening = opening;
  }

  paragraph(span: Span, number: number): void {
    let group: 'none' | 'point' | 'plain' = 'none';
    let sinceLine = true;
    for (const sentence of sentencesOf(this.#text, span.start, span.end)) {
      if (!sentence.parallel) {
        this.#sentence++;
        group = 'none';
      }
      group = this.#read(sentence, number, group, sinceLine);
      sinceLine = false;
    }
  }

  #read(
    sentence: Sentence,
    paragraph: number,
    group: 'none' | 'point' | 'plain',
    lineStart: boolean,
  ): 'none' | 'point' | 'plain' {
    const text = this.#text;
    const whole = text.slice(sentence.start, sentence.end);
    if (CLOSING.test(whole) || CLOSING_ANY.test(whole)) {
      this.closing = true;
      return 'plain';
    }
    const context: Context = {
      mode: sentence.parallel && group === 'plain' ? 'none' : this.#form,
      afterAgenda: this.#afterAgenda,
      parallel: sentence.parallel,
      inSpeech: this.#form === 'speech' && this.#opened === paragraph,
    };
    const openings = openingsOf(text, sentence, context).filter(
      (o) => !this.#isQuotedAuthority(o, paragraph),
    );
    const quoted = openings.length === 0 ? this.#quotedContent(sentence, context) : null;
    if (openings.length > 0) {
      const first = openings[0]!;
      if (first.at > sentence.start)
        this.#continueOrTell({ ...sentence, end: first.at }, paragraph, group, lineStart);
      else if (first.content - first.at > 12) this.#tell({ start: first.at, end: first.content });
      openings.forEach((opening, i) => {
        this.#open(opening, openings[i + 1]?.at ?? sentence.end, sentence, paragraph);
      });
      this.#afterAgenda = openings.at(-1)!.form === 'agenda' && openings.at(-1)!.speaker.kind === 'meeting';
      return 'point';
    }
    if (quoted !== null) return this.#add({ ...sentence, start: quoted }, paragraph, 'none', false);
    const people = sentence.parallel && group === 'point' ? [] : peopleIn(text, sentence.start, sentence.end);
    if (people.length > 0) {
      this.people.push(...people);
      this.#tell(sentence);
      return 'plain';
    }
    const done = this.#listed(sentence, paragraph) ?? this.#add(sentence, paragraph, group, lineStart);
    if (done === 'plain') this.#tell(sentence);
    return done;
  }

  /** What stands before the first act of a sentence: more of the act before (；), or narrative. */
  #continueOrTell(
    span: Sentence,
    paragraph: number,
    group: 'none' | 'point' | 'plain',
    lineStart: boolean,
  ): void {
    if (span.parallel && group === 'point') this.#add(span, paragraph, group, lineStart);
    else this.#tell(span);
  }

  /** The people a sentence names as present; inside a speech an authority that is spoken of is none of them. */
  #peopleOf(span: Span): Found[] {
    const found = peopleIn(this.#text, span.start, span.end);
    if (this.#form !== 'speech') return found;
    return found.filter((p) => !this.#isAuthority(p.name, this.#text.slice(p.name.end, p.name.end + 3)));
  }

  #tell(span: Span): void {
    this.narrative.push({ start: span.start, end: span.end });
    if (this.people.every((p) => p.at < span.start)) this.people.push(...this.#peopleOf(span));
    for (const clause of clausesOf(this.#text, span.start, span.end)) {
      const person = personAt(this.#text, clause.start, clause.end);
      if (!person) continue;
      const rest = this.#text.slice(person.end, span.end);
      // Inside a speech the persons that are mentioned are not those who go on speaking.
      const title = this.#text.slice(person.name.end, person.end);
      if (this.#form === 'speech' && this.#isAuthority(person.name, title)) break;
      if (this.#named === null || /主持|讲话|调研|考察|发言|致辞|总结|报告|汇报|介绍|会见|讲/.test(rest))
        this.#named = person.name;
      break;
    }
  }

  /** 明确了下一步工作：一是… without a lead-in: the list opens an act by itself. */
  #listed(sentence: Sentence, paragraph: number): 'point' | null {
    if (sentence.parallel || this.#form === 'speech') return null;
    const text = this.#text;
    const at = { paragraph, sentence: this.#sentence, parallel: false, lineStart: false };
    const segments = segmentsOf(text, sentence.start, sentence.end, at, null);
    const label = segments.find((s) => s.label)?.label;
    if (label?.number !== 1 || !LISTING.test(text.slice(sentence.start, label.start))) return null;
    const before = text.slice(sentence.start, label.start);
    const act = LISTED_ACT.find((verb) => before.includes(verb)) ?? '其他';
    const draft: Draft = {
      act,
      speaker: null,
      start: sentence.start,
      segments: segments.filter((s) => s.label),
    };
    this.drafts.push(draft);
    this.#current = draft;
    this.#form = 'speech';
    this.#opened = paragraph;
    this.#label = segments.at(-1)!.label;
    return 'point';
  }

  #add(
    sentence: Sentence,
    paragraph: number,
    group: 'none' | 'point' | 'plain',
    lineStart: boolean,
  ): 'none' | 'point' | 'plain' {
    const text = this.#text;
    const draft = this.#current;
    if (!draft || this.#form === 'none') return 'plain';
    const segments = segmentsOf(
      text,
      sentence.start,
      sentence.end,
      { paragraph, sentence: this.#sentence, parallel: sentence.parallel, lineStart },
      this.#label,
    );
    let any = false;
    for (const [i, segment] of segments.entries()) {
      const keep =
        segment.label !== null ||
        (sentence.parallel && group === 'point') ||
        (segment.colon && segments[i + 1]?.label) ||
        this.#isPoint(segment.span, sentence.parallel);
      if (!keep) continue;
      any = true;
      draft.segments.push(segment);
      if (segment.label) this.#label = segment.label;
    }
    return any ? 'point' : 'plain';
  }

  /** After an agenda act only plain directives belong to it, not what the adopted draft provides. */
  #isPoint(span: Span, strict: boolean): boolean {
    if (!isDirective(this.#text, span.start, span.end, strict)) return false;
    return (
      this.#form === 'speech' ||
      this.#label !== null ||
      PLAIN_DIRECTIVE.test(this.#text.slice(span.start, span.end))
    );
  }

  #open(opening: Opening, end: number, sentence: Sentence, paragraph: number): void {
    const text = this.#text;
    const speaker = this.#resolve(opening.speaker);
    let to = end;
    while (to > opening.content && /[，；：\s]/.test(text[to - 1]!)) to--;
    const colon = /^[，]?：/.test(text.slice(to, to + 2)) || sentence.stop === '：';
    if (opening.form === 'agenda') to = this.#objectEnd(opening.content, to);
    const gist = text.slice(opening.content, to);
    if (opening.form === 'agenda' && isEmptyObject(gist.replace(/^了/, '')) && !colon) {
      this.#form = 'agenda';
      return;
    }
    const last = this.#current;
    const same =
      opening.form === 'agenda' &&
      last &&
      last.act === opening.act &&
      last.speaker?.start === speaker?.start &&
      this.#form === 'agenda';
    const draft: Draft = same ? last : { act: opening.act, speaker, start: opening.at, segments: [] };
    if (!same) this.drafts.push(draft);
    this.#current = draft;
    this.#form = opening.form;
    this.#opened = paragraph;
    if (!same) this.#label = null;
    const segments = segmentsOf(
      text,
      opening.content,
      to,
      { paragraph, sentence: this.#sentence, parallel: false, lineStart: false },
      null,
    );
    for (const segment of segments) {
      if (!segment.label && isCounting(text.slice(segment.span.start, segment.span.end)) && !segment.colon)
        continue;
      draft.segments.push(segment);
      if (segment.label) this.#label = segment.label;
    }
  }

  /** An agenda object ends before a clause with a subject of its own (…，拟任命同志作任职陈述). */
  #objectEnd(start: number, end: number): number {
    const clauses = clausesOf(this.#text, start, end);
    for (let i = 1; i < clauses.length; i++) {
      if (isAfterthought(this.#text.slice(clauses[i]!.start, clauses[i]!.end))) return clauses[i - 1]!.end;
    }
    return end;
  }

  #resolve(speaker: Speaker): Span | null {
    if (speaker.kind === 'meeting') return null;
    if (speaker.kind === 'pronoun') return this.#named ?? this.#current?.speaker ?? null;
    if (speaker.kind === 'person') this.#named = speaker.span;
    return speaker.span;
  }

  #isAuthority(name: Span, title: string): boolean {
    const word = this.#text.slice(name.start, name.end);
    if (!RANK.test(title) && word !== '习近平') return false;
    let at = this.#opening.indexOf(word);
    while (at >= 0) {
      if (!DOCTRINE.test(this.#opening.slice(at + word.length, at + word.length + 5))) return false;
      at = this.#opening.indexOf(word, at + 1);
    }
    return true;
  }

  #isQuotedAuthority(opening: Opening, _paragraph: number): boolean {
    const { speaker } = opening;
    if (speaker.kind !== 'person' || this.#form === 'none') return false;
    return this.#isAuthority(speaker.span, speaker.title);
  }

  /** Where the words of an authority begin that is quoted inside a speech; null where none is. */
  #quotedContent(sentence: Sentence, context: Context): number | null {
    if (this.#form === 'none') return null;
    for (const opening of openingsOf(this.#text, sentence, { ...context, parallel: false })) {
      if (this.#isQuotedAuthority(opening, 0)) return opening.content;
    }
    return null;
  }
}

/** Reads the body's paragraphs of the folded text; `title` adds to what names the actors. */
export function walk(text: string, title: Span | null, body: readonly Span[]): Walk {
  const first = body[0];
  const opening =
    (title ? text.slice(title.start, title.end) : '') +
    (first ? text.slice(first.start, Math.min(first.end, first.start + 400)) : '');
  const walker = new Walker(text, opening);
  body.forEach((span, i) => {
    walker.paragraph(span, i);
  });
  return walker;
}
