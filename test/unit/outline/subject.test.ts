// Who speaks: what may stand around the subject, and which subject is a meeting, a person, a group or nobody.
import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../utils/outline/sentences.ts';
import {
  nearestPerson,
  type Speaker,
  sentenceSubject,
  stripAdverbs,
  subjectOf,
} from '../../../utils/outline/subject.ts';

/** "kind", or "kind words" where the speaker has a place in the text; "?" behind a loose one, "+title", "@" with a role. */
function told(text: string, speaker: Speaker | null): string | null {
  if (!speaker) return null;
  if (speaker.kind === 'other')
    return `other ${text.slice(speaker.span.start, speaker.span.end)}${speaker.loose ? '?' : ''}`;
  if (speaker.kind !== 'person') return speaker.kind;
  const { span, title, role } = speaker;
  return `person ${text.slice(span.start, span.end)}${title && `+${title}`}${role ? '@' : ''}`;
}
const read = (text: string, start = 0, end = text.length) => told(text, subjectOf(text, start, end));

test.each([
  ['县长随后', '县长'],
  ['县长再次特别', '县长'],
  ['县长在会上', '县长'],
  ['县长就春耕', '县长'],
  ['县长就春耕随后', '县长'],
  ['县长随后就春耕', '县长'],
  ['县长经大家讨论', '县长'],
  ['县长深有感触地', '县长'],
  ['县长先后多次当场随后并再', '县长'],
  ['就春耕', ''],
  ['随后', ''],
  ['县长 ', '县长'],
  ['', ''],
])('without its adverbs %s is %s', (phrase, rest) => expect(stripAdverbs(phrase)).toBe(rest));

describe('subjectOf', () => {
  test.each([
    // The meeting.
    ['会议', 'meeting'],
    ['县春耕动员会', 'meeting'],
    ['会议最后', 'meeting'],
    ['会议全体', 'meeting'],
    ['就春耕会议', null],
    [`${'春'.repeat(32)}会议`, 'meeting'],
    [`${'春'.repeat(33)}会议`, null],
    ['大会主席团的', 'meeting'],
    ['双方', 'other 双方'],
    // Persons.
    ['县长赵立新', 'person 赵立新@'],
    ['赵立新', 'person 赵立新'],
    ['赵立新县长', 'person 赵立新+县长@'],
    ['赵立新同志', 'person 赵立新+同志'],
    ['县长赵立新主持召开座谈会时', 'person 赵立新@'],
    ['会上，县长赵立新', 'person 赵立新@'],
    ['随后会上5日县长赵立新', 'person 赵立新@'],
    ['会上 赵立新', 'person 赵立新'],
    ['  赵立新', 'person 赵立新'],
    ['黄补充', 'person 黄'],
    ['曾任四届议员的谢明源', 'person 谢明源'],
    ['曾任四届议员的大会场', null],
    ['徐副议长', 'person 徐副议长'],
    ['民主党胡志伟', 'person 胡志伟'],
    ['民主党胡伟', 'person 胡伟'],
    // Pronouns.
    ['他', 'pronoun'],
    ['她随后', 'pronoun'],
    ['他们', 'other 他们'],
    // Groups, known or not.
    ['与会专家', 'other 与会专家'],
    ['县农业局', 'other 县农业局'],
    ['春耕计划', 'other 春耕计划?'],
    ['春耕的计划', null],
    ['推进春耕', null],
    ['春耕开始后天气很好', null],
    ['甲乙丙丁戊己庚辛', 'other 甲乙丙丁戊己庚辛?'],
    ['甲乙丙丁戊己庚辛壬', null],
    [`${'春'.repeat(18)}专家`, `other ${'春'.repeat(18)}专家`],
    [`${'春'.repeat(19)}专家`, null],
    ['“春耕”专家', null],
    ['甲', null],
    ['甲乙', 'other 甲乙?'],
    // Nobody.
    ['', null],
    ['并', null],
    ['会上', null],
    ['按照县农业局', null],
    ['早前有报道', null],
    ['据县农业局', null],
    ['5日出席春耕论坛', null],
    ['出席春耕论坛', null],
    ['主持人', 'other 主持人'],
    ['值班室', 'other 值班室?'],
  ])('%s', (text, speaker) => expect(read(text)).toBe(speaker));

  test('looks at nothing outside', () => {
    expect(read('但县长赵立新说', 1, 6)).toBe('person 赵立新@');
    expect(read('说会议说', 1, 3)).toBe('meeting');
    expect(read('说县农业局说', 1, 5)).toBe('other 县农业局');
    expect(read('说徐副议长说', 1, 5)).toBe('person 徐副议长');
    expect(read('说民主党胡志伟说', 1, 7)).toBe('person 胡志伟');
    expect(read('说曾任议员的谢明源说', 1, 9)).toBe('person 谢明源');
  });

  test('a phrase of more than two hundred units is none, but for a person at its head', () => {
    const long = (head: string, units: number) => read(head.padEnd(units, '春'));
    expect([long('他', 200), long('他', 201)]).toEqual(['pronoun', null]);
    expect(long('县长赵立新主持', 201)).toBe('person 赵立新@');
  });
});

describe('a sentence', () => {
  const nearest = (text: string) => {
    const clauses = clausesOf(text, 0, text.length);
    return told(text, nearestPerson(text, clauses, clauses.length - 1));
  };
  test.each([
    ['县长赵立新到会，议员李平提问，说', 'person 李平@'],
    ['县长赵立新到会，他发言，说', 'pronoun'],
    ['县长赵立新到会，他们发言，说', 'person 赵立新@'],
    ['县长赵立新到会，说', 'person 赵立新@'],
    ['春耕开始，县长赵立新说', null],
    ['说', null],
  ])('%s: the nearest person', (text, speaker) => expect(nearest(text)).toBe(speaker));

  const subject = (text: string, reported = false, limit = text.length) => {
    const clauses = clausesOf(text, 0, text.length);
    return told(text, sentenceSubject(text, clauses, clauses.length - 1, limit, reported));
  };
  test.each([
    ['县长赵立新到会，议员李平提问，说', 'person 赵立新@'],
    ['会上赵立新发言，说', 'person 赵立新'],
    ['他发言，说', 'pronoun'],
    ['他们发言，说', null],
    ['委员们发言，说', 'other 委员们'],
    ['会议开始，说', 'meeting'],
    ['会议室开门，说', null],
    ['会议期间，赵立新说', 'person 赵立新'],
    ['与会代表发言，说', 'other 与会代表'],
    ['春耕开始，大家说', 'other 大家'],
    ['春耕开始，说', null],
    ['当局答复，说', null],
  ])('%s: its subject', (text, speaker) => expect(subject(text)).toBe(speaker));

  test('in the reported style it is the nearest person, or a body at the head', () => {
    expect(subject('县长赵立新到会，议员李平提问，说', true)).toBe('person 李平@');
    expect(subject('当局答复，说', true)).toBe('other 当局');
    expect(subject('春耕开始，当局说', true)).toBeNull();
    expect(subject('与会代表发言，说', true)).toBe('other 与会代表');
  });

  test('nothing behind the limit counts', () => {
    expect(subject('春耕开始，县长赵立新说', false, 5)).toBeNull();
    expect(subject('春耕开始，县长赵立新说', false, 10)).toBe('person 赵立新@');
  });
});
