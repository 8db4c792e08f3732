// The acts as they are collected: what an act's sentence leaves, which later sentences are points of it, lists.
import { describe, expect, test } from 'vitest';
import { type Draft, DraftBook, type Fate } from '../../../utils/outline/drafts.ts';
import type { Opening } from '../../../utils/outline/opening.ts';
import type { Act } from '../../../utils/types.ts';

const MEETING = { kind: 'meeting' } as const;

/** A report that is read sentence by sentence; each is given once, and each call tells what became of it. */
class Report {
  text = '';
  #book: DraftBook | null = null;
  #sentences: readonly string[];
  #next = 0;

  constructor(...sentences: readonly string[]) {
    this.#sentences = sentences;
    this.text = sentences.map((s) => `${s}。`).join('');
  }

  get book(): DraftBook {
    this.#book ??= new DraftBook(this.text);
    return this.#book;
  }

  #sentence(parallel = false, stop = '。') {
    const before = this.#sentences.slice(0, this.#next);
    const start = before.reduce((n, s) => n + s.length + 1, 0);
    const end = start + this.#sentences[this.#next++]!.length;
    return { start, end, stop, parallel };
  }

  #place(lineStart = false) {
    return { paragraph: 2, sentence: this.#next, lineStart };
  }

  /** Opens an act whose content begins behind the bar's place `at`; what is left of the sentence behind the act. */
  open(
    form: Opening['form'],
    act: Act,
    at: number,
    { speaker = false, below = false, stop = '。' } = {},
  ): string {
    const sentence = this.#sentence(false, stop);
    const who = speaker ? { start: sentence.start, end: sentence.start + 3 } : null;
    const opening = { form, act, speaker: MEETING, at: sentence.start, content: sentence.start + at, below };
    const end = this.book.open(opening, who, sentence.end, sentence, this.#place());
    return this.text.slice(end, sentence.end);
  }

  add({ parallel = false, group = 'none' as Fate, lineStart = false } = {}): string {
    return this.book.add(this.#sentence(parallel), this.#place(lineStart), group);
  }

  list(parallel = false): boolean {
    return this.book.list(this.#sentence(parallel), this.#place());
  }

  get acts(): string[] {
    return this.book.drafts.map(
      ({ act, segments }: Draft) =>
        `${act}: ${segments.map(({ span }) => this.text.slice(span.start, span.end)).join('|')}`,
    );
  }
}

describe('an act that opens', () => {
  test.each<[string, Opening['form'], number, string[], string]>([
    ['会议指出，春耕要抓紧', 'speech', 5, ['指出: 春耕要抓紧'], ''],
    ['会议指出，春耕要抓紧，；', 'speech', 5, ['指出: 春耕要抓紧'], '，；'],
    ['会议指出，一要备种，二要修渠', 'speech', 5, ['指出: 备种|修渠'], ''],
    ['会议指出，提出三点要求', 'speech', 5, ['指出: '], ''],
    ['会议指出，③12', 'speech', 5, ['指出: '], ''],
    ['会议听取春耕计划，县长列席会议', 'agenda', 4, ['指出: 春耕计划'], '，县长列席会议'],
    ['会议听取春耕计划，种子计划', 'agenda', 4, ['指出: 春耕计划，种子计划'], ''],
    ['会议听取春耕计划，种子计划，县长列席会议', 'agenda', 4, ['指出: 春耕计划，种子计划'], '，县长列席会议'],
    ['会议部署下一步工作', 'agenda', 4, [], ''],
    ['会议部署下一步工作：', 'agenda', 4, ['指出: '], '：'],
  ])('%s', (sentence, form, at, acts, rest) => {
    const report = new Report(sentence);
    expect(report.open(form, '指出', at)).toBe(rest);
    expect(report.acts).toEqual(acts);
    expect(report.book.form).toBe(form);
    expect(report.book.opened).toBe(acts.length ? 2 : -1);
  });

  test('goes on with the same act of the agenda only', () => {
    const both = (first: Opening['form'], second: Opening['form'], act: Act, speaker: boolean) => {
      const report = new Report('会议通过春耕计划', '会议通过种子计划');
      report.open(first, '通过', 4);
      report.open(second, act, 4, { speaker });
      return report.acts.length;
    };
    expect(both('agenda', 'agenda', '通过', false)).toBe(1);
    expect(both('agenda', 'agenda', '审议', false)).toBe(2);
    expect(both('agenda', 'agenda', '通过', true)).toBe(2);
    expect(both('speech', 'agenda', '通过', false)).toBe(2);
    expect(both('speech', 'speech', '通过', false)).toBe(2);
  });

  test('has a speaker, or the meeting', () => {
    const report = new Report('赵立新说，要备种', '会议指出，要备种');
    expect(report.book.speaker).toBeNull();
    report.open('speech', '说', 5, { speaker: true });
    expect(report.book.speaker).toEqual({ start: 0, end: 3 });
    report.open('speech', '指出', 5);
    expect(report.book.speaker).toBeNull();
  });
});

/** What becomes of a sentence behind one that opened an act. */
function behind(form: Opening['form'], first: string, next: string, over: Parameters<Report['add']>[0] = {}) {
  const report = new Report(first, next);
  report.open(form, '指出', form === 'speech' ? 5 : 4);
  return report.add(over);
}

describe('a later sentence', () => {
  const SPEECH = '会议指出，春耕要抓紧';
  test.each([
    ['种子要备足', 'point'],
    ['加强备种', 'point'],
    ['种子已经备足', 'plain'],
    ['一是备种', 'point'],
    ['提出三点要求：种子已经备足', 'point'],
  ])('behind a speech: %s', (next, fate) => expect(behind('speech', SPEECH, next)).toBe(fate));

  test.each([
    ['种子要备足', 'plain'],
    ['要备足种子', 'point'],
    ['同时，必须备足种子', 'point'],
    ['各县要备足种子', 'point'],
    ['加强备种', 'plain'],
  ])('behind an agenda: %s', (next, fate) => expect(behind('agenda', '会议通过春耕计划', next)).toBe(fate));

  test('belongs with the parts before it', () => {
    const over = { parallel: true, group: 'point' } as const;
    expect(behind('speech', SPEECH, '种子已经备足', over)).toBe('point');
    expect(behind('speech', SPEECH, '种子已经备足', { parallel: true })).toBe('plain');
    expect(behind('speech', SPEECH, '种子已经备足', { group: 'point' })).toBe('plain');
    expect(behind('speech', SPEECH, '县里进行了备种', over)).toBe('point');
    expect(behind('agenda', '会议通过春耕计划', '县里进行了备种', over)).toBe('plain');
    expect(behind('agenda', '会议通过春耕计划', '种子计划', over)).toBe('point');
  });

  test('bare verbs behind a look back tell what was done, until somebody must do something', () => {
    const report = new Report('会议指出，去年，县里春耕抓得很紧', '加强备种', '种子必须备足', '加强备种');
    report.open('speech', '指出', 5);
    expect([report.add(), report.add(), report.add()]).toEqual(['plain', 'point', 'point']);
  });

  test('what a colon and a label follow is a point with them', () => {
    const points = (next: string) => {
      const report = new Report('会议指出，春耕要抓紧', next);
      report.open('speech', '指出', 5);
      report.add();
      return report.acts;
    };
    expect(points('种子已经备足：一是甲种')).toEqual(['指出: 春耕要抓紧|种子已经备足|甲种']);
    expect(points('种子已经备足，一是甲种')).toEqual(['指出: 春耕要抓紧|甲种']);
  });

  test('nothing belongs to no act, or to one that was left', () => {
    expect(new Report('种子要备足').add()).toBe('plain');
    const left = (sentence: string, form: Opening['form'], below = false) => {
      const report = new Report(sentence, '要备足种子');
      report.open(form, '指出', form === 'speech' ? 5 : 4, { below });
      report.book.leave();
      return report.add();
    };
    expect(left('会议指出，春耕要抓紧', 'speech')).toBe('plain');
    expect(left('会议指出，一是春耕要抓紧', 'speech')).toBe('point');
    expect(left('会议指出：', 'speech', true)).toBe('point');
    expect(left('会议通过春耕计划', 'agenda')).toBe('point');
  });

  test('the first one below a lead-in is a point, the next must be one by itself', () => {
    const report = new Report('会议指出：', '种子已经备足', '水渠已经修好');
    report.open('speech', '指出', 5, { below: true });
    expect([report.add(), report.add()]).toEqual(['point', 'plain']);
    expect(report.acts).toEqual(['指出: 种子已经备足']);
  });
});

describe('a list without a lead-in', () => {
  test.each([
    ['明确了下一步工作：一是备种，二是修渠', ['明确: 备种|修渠']],
    ['县里的计划：一是备种', ['其他: 备种']],
    ['县里部署并强调：一是备种', ['部署: 备种']],
    ['明确了下一步工作：二是备种', []],
    ['明确了下一步工作，一是备种', []],
    ['明确了下一步工作：备种', []],
  ])('%s', (sentence, acts) => {
    const report = new Report(sentence);
    expect(report.list()).toBe(acts.length > 0);
    expect(report.acts).toEqual(acts);
    expect(report.book.form).toBe(acts.length > 0 ? 'speech' : 'none');
  });

  test('is none inside a speech, nor behind ；', () => {
    const sentence = '明确了下一步工作：一是备种';
    expect(new Report(sentence).list(true)).toBe(false);
    const report = new Report('会议指出，春耕要抓紧', sentence);
    report.open('speech', '指出', 5);
    expect(report.list()).toBe(false);
    const agenda = new Report('会议通过春耕计划', sentence);
    agenda.open('agenda', '通过', 4);
    expect(agenda.list()).toBe(true);
    const alone = new Report(sentence);
    alone.list();
    expect(alone.book.opened).toBe(2);
  });
});
