// Who acts in the report: the last named speaker (for 他, 她), and who is only quoted as an authority.
import { isForeignName } from './names.ts';
import { personAt } from './person.ts';
import { clausesOf } from './sentences.ts';
import type { Speaker } from './subject.ts';
import type { Span } from './text.ts';

const RANK = /^(?:总书记|主席|总理|总统|首相)/;
/** Where a name is followed by one of these it stands in the name of a doctrine or an authority's title. */
const DOCTRINE = /^(?:新时代|总书记|强军|外交思想|法治思想|经济思想|生态文明|文化思想|同志|主席|总理)/;
const SPEAKS =
  /主持|讲话|调研|考察|发言|致辞|总结|报告|汇报|介绍|简介|说明|解读|反馈|布置|通报|致词|感谢|祝贺|欢迎|肯定|会见|讲/;
/** What visitors do before they say something. */
const BROUGHT = /^[\u4e00-\u9fff·]{2,20}?(?=转达|感谢中方|(?:高度|积极)评价)/;
/** A name without a known surname, and no pronoun, group or public (外界, 市场, 不少网友). */
const isStranger = (word: string): boolean =>
  word.length > 1 &&
  isForeignName(word) &&
  !/^[他她并也还会全大与请这]|^(?:不少|许多|有的|多数|数据)|[界场论友析情方众们家还]$/.test(word);

/** Speakers remembered by name; a report has a dozen at most. */
const MOST_KNOWN = 24;

export class Actors {
  #text: string;
  /** Title and first paragraph: who is named there is an actor, not an authority that is quoted. */
  #opening: string;
  #named: Span | null = null;
  #known = new Set<string>();
  #reported: boolean;

  constructor(text: string, opening: string, reported: boolean) {
    this.#text = text;
    this.#reported = reported;
    this.#opening = opening;
  }

  /** The speaker's name in the text; null is the meeting. `current` speaks where nobody was named yet. */
  resolve(speaker: Speaker, current: Span | null): Span | null {
    if (speaker.kind === 'meeting') return null;
    if (speaker.kind === 'same') return current;
    if (speaker.kind === 'pronoun') return this.#named ?? current;
    if (speaker.kind === 'person') this.#remember(speaker.span);
    // 佩洛西 alone is known from 议长佩洛西; 才旦多吉 has no surname, and is no group.
    else if (
      (speaker.loose && isStranger(this.#text.slice(speaker.span.start, speaker.span.end))) ||
      this.#known.has(this.#text.slice(speaker.span.start, speaker.span.end))
    )
      this.#named = speaker.span;
    return speaker.span;
  }

  /** Who was named last, behind `from`. */
  namedSince(from: number): Span | null {
    return this.#named && this.#named.start >= from ? this.#named : null;
  }

  /** Who came is known, too. */
  know(names: readonly Span[]): void {
    for (const { start, end } of names) {
      if (end - start > 1 && this.#known.size < MOST_KNOWN) this.#known.add(this.#text.slice(start, end));
    }
  }

  #remember(name: Span): void {
    this.#named = name;
    this.know([name]);
  }

  /** 习近平总书记强调 inside another's speech: quoted, if the report is not about him. */
  isAuthority(name: Span, title: string): boolean {
    const word = this.#text.slice(name.start, name.end);
    if (!RANK.test(title) && word !== '习近平') return false;
    let at = this.#opening.indexOf(word);
    while (at >= 0) {
      if (!DOCTRINE.test(this.#opening.slice(at + word.length, at + word.length + 5))) return false;
      at = this.#opening.indexOf(word, at + 1);
    }
    return true;
  }

  /** Takes note of the person a narrative sentence is about. `inSpeech`: authorities are only mentioned there. */
  note(span: Span, inSpeech: boolean): void {
    // 迪塔转达了问候。他表示: a foreign name, too.
    const brought = BROUGHT.exec(this.#text.slice(span.start, span.end))?.[0];
    if (brought) {
      const end = span.start + brought.length;
      const name = personAt(this.#text, span.start, end)?.name;
      if (name || isStranger(brought)) {
        this.#named = name ?? { start: span.start, end };
        return;
      }
    }
    for (const clause of clausesOf(this.#text, span.start, span.end)) {
      const known = this.#knownAt(clause);
      if (known) {
        this.#named = known;
        return;
      }
      const person = personAt(this.#text, clause.start, clause.end);
      if (!person) continue;
      if (inSpeech && this.isAuthority(person.name, this.#text.slice(person.name.end, person.end))) return;
      // What an article tells next is told of its subject, unless it is one of several.
      const alone = this.#reported && !/[、及和与]/.test(this.#text[person.end] ?? '');
      const rest = this.#text.slice(person.end, span.end);
      if (this.#named === null || alone || (SPEAKS.test(rest) && !/陪同|随同/.test(rest))) {
        this.#named = person.name;
        this.know([person.name]);
      }
      return;
    }
  }

  #knownAt(clause: Span): Span | null {
    for (const name of this.#known) {
      if (this.#text.startsWith(name, clause.start)) {
        return { start: clause.start, end: clause.start + name.length };
      }
    }
    return null;
  }
}
