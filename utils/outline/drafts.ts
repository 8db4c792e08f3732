// The acts as they are collected: opens one, adds sentences to it, knows which form and label is open.
import type { Act } from '../types.ts';
import { isEmptyObject } from './agenda.ts';
import { ASSIGNED, isDirective } from './directive.ts';
import type { Label } from './labels.ts';
import { isAfterthought } from './meeting-acts.ts';
import type { Opening } from './opening.ts';
import { personAt } from './person.ts';
import { isCounting, type Segment, segmentsOf } from './segments.ts';
import { clausesOf, endBeforeNext, type Sentence } from './sentences.ts';
import type { Span } from './text.ts';

export interface Draft {
  readonly act: Act;
  /** null is the meeting; else the speaker's name as it stands in the text. */
  readonly speaker: Span | null;
  readonly start: number;
  readonly segments: Segment[];
}

/** Where a sentence stands: its paragraph, its number in the report, the start of a line. */
export interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  readonly lineStart: boolean;
}

/** What became of a sentence: a point, or not. */
export type Fate = 'none' | 'point' | 'plain';

const PLAIN_DIRECTIVE = /^(?:同时|下一步|各[^，]{1,12}|[^，]{1,6}[局委办院部处科镇乡])?，?(?:要|必须|务必)/;

/** 传达重要指示并讲话: what else he did is no part of the object. */
const AND_SPOKE =
  /并(?:(?:作|作了|发表|发表了)?(?:重要|总结|主题)?(?:讲话|发言|致辞)|提出(?:了)?[^，]{0,10}(?:意见|要求|建议))$/;

/**
 * 去年以来，…取得显著成效。强化监督；保持高压: after such a sentence bare verbs tell what has been done, until
 * somebody must do something.
 */
const RETROSPECT =
  /(?:^|，)(?:[^，]{0,40}以来|\d{4}年|去年|过去[^，]{0,12}|[^，]{0,12}年来)，|取得(?:了)?[^，]{0,16}(?:成就|成效|成绩|进展|成果|突破|胜利)$/;
const ONWARDS = /^(?:进一步|继续|今后|当前|下一步|下阶段|同时|更|还|都|各)/;
const OTHER_ACT = /^(?:并|还|也)?[^，]{0,40}?(?:[做作]|进行|签署|签订|举行|观看|开展|颁发|授予)了/;
/** （枫林街道 应子涵）: a line in brackets. */
const SIGNED = /^（[^（）]{2,30}）?$/;
/** UTF-16 code units of an object that may only count. */
const SHORT_OBJECT = 12;
const LISTED_ACT: readonly Act[] = ['要求', '部署', '强调', '明确', '决定'];

export class DraftBook {
  readonly drafts: Draft[] = [];
  form: 'none' | 'speech' | 'agenda' = 'none';
  /** The paragraph in which the current act opened. */
  opened = -1;
  #text: string;
  #current: Draft | null = null;
  #label: Label | null = null;
  #retrospect = false;
  #awaiting = false;
  /** The act opened with a colon: its list may stand in the lines below. */
  #colon = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the current act begins. */
  get start(): number {
    return this.#current?.start ?? 0;
  }

  get speaker(): Span | null {
    return this.#current?.speaker ?? null;
  }

  /** A paragraph of its own tells something else, unless its list or its content is still to come. */
  leave(): void {
    if (this.form === 'speech' && !this.#label && !this.#awaiting) this.form = 'none';
  }

  /** Opens an act whose content ends at `end` at the latest; returns where it does end. */
  open(opening: Opening, speaker: Span | null, end: number, sentence: Sentence, place: Place): number {
    const text = this.#text;
    let to = endBeforeNext(text, opening.content, end);
    const colon = /^[，]?：/.test(text.slice(to, to + 2)) || sentence.stop === '：';
    if (opening.form === 'agenda') {
      to = this.#objectEnd(opening.content, to);
      if (isEmptyObject(text.slice(opening.content, to)) && !colon) {
        this.form = 'agenda';
        return to;
      }
    }
    if (!this.#continues(opening, speaker)) {
      this.#begin({ act: opening.act, speaker, start: opening.at, segments: [] });
    }
    this.form = opening.form;
    this.opened = place.paragraph;
    this.#awaiting = opening.below === true;
    this.#colon = colon;
    this.#retrospect = opening.form === 'speech' && this.#looksBack(opening.content, to);
    const at = { ...place, parallel: false, lineStart: false };
    for (const segment of segmentsOf(text, opening.content, to, at, null)) {
      const { start, end: stop } = segment.span;
      // 研究了三个问题 says nothing, 研究解决道路、渠道等三个问题 does.
      const short = opening.form === 'speech' || stop - start <= SHORT_OBJECT;
      if (!segment.label && !segment.colon && short && isCounting(text.slice(start, stop))) continue;
      this.#push(segment);
    }
    return to;
  }

  /** 通过A；通过B: the same act of the meeting goes on. */
  #continues(opening: Opening, speaker: Span | null): boolean {
    const last = this.#current;
    return (
      opening.form === 'agenda' &&
      this.form === 'agenda' &&
      last?.act === opening.act &&
      last.speaker?.start === speaker?.start
    );
  }

  #begin(draft: Draft): void {
    this.drafts.push(draft);
    this.#current = draft;
    this.#label = null;
  }

  #push(segment: Segment): void {
    // ③12 behind the last sentence: what a newspaper's desk left.
    if (!/[\u4e00-\u9fff]/.test(this.#text.slice(segment.span.start, segment.span.end))) return;
    this.#current!.segments.push(segment);
    if (segment.label) this.#label = segment.label;
  }

  /** Adds what is a point of the current act in this sentence. */
  add(sentence: Sentence, place: Place, group: Fate): 'point' | 'plain' {
    if (!this.#current || this.form === 'none' || SIGNED.test(this.#text.slice(sentence.start, sentence.end)))
      return 'plain';
    const at = { ...place, parallel: sentence.parallel };
    const from = sentence.start + this.#verbAgain(sentence, group);
    const segments = segmentsOf(this.#text, from, sentence.end, at, this.#label);
    // The lead-in ended its line (会议强调：): this is its first sentence.
    const awaited = this.#awaiting;
    this.#awaiting = false;
    // 听取了报告。 and in a paragraph of its own 发言聚焦两个重点。一是…: the list is another's.
    if (
      this.form === 'agenda' &&
      !this.#label &&
      !this.#colon &&
      place.paragraph !== this.opened &&
      !place.lineStart &&
      segments[0]?.label
    )
      return 'plain';
    let any = false;
    for (const [i, segment] of segments.entries()) {
      const keep =
        segment.label !== null ||
        awaited ||
        // It stands behind a clause that counts what follows.
        (i === 0 && this.#text.slice(sentence.start, segment.span.start).includes('：')) ||
        (sentence.parallel && group === 'point' && !this.#isOtherAct(segment.span)) ||
        (segment.colon && segments[i + 1]?.label) ||
        this.#isPoint(segment.span, sentence.parallel);
      if (!keep) continue;
      any = true;
      this.#push(segment);
    }
    return any ? 'point' : 'plain';
  }

  /** 会议同意甲；同意乙: the length of the verb that the second part repeats. */
  #verbAgain({ start, parallel }: Sentence, group: Fate): number {
    if (!parallel || group !== 'point' || this.#current?.act !== '决定') return 0;
    return /^(?:会议)?(?:同意|决定|批准)?/.exec(this.#text.slice(start, start + 4))![0].length;
  }

  /** 听取了甲；办公室作了乙: what else was done stands in the list, and is no object of it. */
  #isOtherAct({ start, end }: Span): boolean {
    return this.form === 'agenda' && OTHER_ACT.test(this.#text.slice(start, end));
  }

  #looksBack(start: number, end: number): boolean {
    return RETROSPECT.test(this.#text.slice(start, end)) && !isDirective(this.#text, start, end, true);
  }

  /** After an agenda act only plain directives belong to it, not what the adopted draft provides. */
  #isPoint(span: Span, strict: boolean): boolean {
    const { start, end } = span;
    if (this.#retrospect && isDirective(this.#text, start, end, true)) this.#retrospect = false;
    const asked = strict || (this.#retrospect && !ONWARDS.test(this.#text.slice(start, end)));
    if (!isDirective(this.#text, start, end, asked)) return false;
    if (this.form === 'speech' || this.#label !== null) return true;
    const words = this.#text.slice(span.start, span.end);
    return PLAIN_DIRECTIVE.test(words) || ASSIGNED.test(words);
  }

  /**
   * 明确了下一步工作：一是… without a lead-in: the list opens an act of the meeting by itself, or of him whom the
   * paragraph told of (张三介绍，…).
   */
  list(sentence: Sentence, place: Place, told: Span | null = null): boolean {
    if (sentence.parallel || !this.#text.slice(sentence.start, sentence.end).includes('：')) return false;
    const who = personAt(this.#text, sentence.start, sentence.end)?.name ?? told;
    // Inside a speech it is the speaker's, unless somebody else stands at its head.
    if (this.form === 'speech' && (!who || this.#isSpeaker(who))) return false;
    const at = { ...place, parallel: false, lineStart: false };
    const segments = segmentsOf(this.#text, sentence.start, sentence.end, at, null);
    const label = segments.find((s) => s.label)?.label;
    if (label?.number !== 1 || this.#text[label.start - 1] !== '：') return false;
    const before = this.#text.slice(sentence.start, label.start);
    const act = LISTED_ACT.find((verb) => before.includes(verb)) ?? '其他';
    // 纪委书记张三作工作报告，部署了任务：一是…: he who stands at the head does.
    this.#begin({ act, speaker: who, start: sentence.start, segments: [] });
    this.form = 'speech';
    this.opened = place.paragraph;
    for (const segment of segments) if (segment.label) this.#push(segment);
    return true;
  }

  #isSpeaker({ start, end }: Span): boolean {
    const now = this.#current?.speaker;
    return !!now && this.#text.slice(now.start, now.end) === this.#text.slice(start, end);
  }

  /** …精神，组长张三反馈了意见: a person's own act, unless it is his report that is heard. */
  #isOthers({ start, end }: Span, words: string): boolean {
    const role = personAt(this.#text, start, end)?.role;
    return (
      !!role && role.end > role.start && !/(?:汇报|报告|讲话|说明|发言|精神|批示|指示|职务)$/.test(words)
    );
  }

  /** An agenda object ends before a clause with a subject of its own (…，拟任命同志作任职陈述). */
  #objectEnd(start: number, end: number): number {
    const clauses = clausesOf(this.#text, start, end);
    const after = clauses.findIndex((clause, i) => {
      const words = this.#text.slice(clause.start, clause.end);
      return i > 0 && (isAfterthought(words) || this.#isOthers(clause, words));
    });
    const object = this.#text.slice(start, after > 0 ? clauses[after - 1]!.end : end);
    return start + object.replace(AND_SPOKE, '').length;
  }
}
