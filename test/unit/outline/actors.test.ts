// Who acts: whom a pronoun means, what makes the person of a sentence the last named one, who is only quoted.
import { describe, expect, test } from 'vitest';
import { Actors } from '../../../utils/outline/actors.ts';
import type { Span } from '../../../utils/outline/text.ts';

/** The place of a word of the text. */
function at(text: string, word: string): Span {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}
const person = (span: Span) => ({ kind: 'person', span, title: '', role: false }) as const;

/** Whom 他 means after these sentences were told. */
function meant(
  sentences: readonly string[],
  { reported = false, inSpeech = false, opening = '' } = {},
): string {
  const text = sentences.join('。');
  const actors = new Actors(text, opening, reported);
  let start = 0;
  for (const sentence of sentences) {
    actors.note({ start, end: start + sentence.length }, inSpeech);
    start += sentence.length + 1;
  }
  const named = actors.resolve({ kind: 'pronoun' }, null);
  return named ? text.slice(named.start, named.end) : '';
}

describe('他', () => {
  test.each<[string, string[], string]>([
    ['nobody was named', ['春耕开始了'], ''],
    ['who was named first', ['春耕开始，县长赵立新到会'], '赵立新'],
    ['the first of a sentence', ['县长赵立新到会，李平讲话'], '赵立新'],
    ['not who is named next', ['县长赵立新到会', '副县长李平到会'], '赵立新'],
    ['but who speaks next', ['县长赵立新到会', '副县长李平讲话'], '李平'],
  ])('%s', (_, sentences, name) => expect(meant(sentences)).toBe(name));

  test('in the reported style it is who is named next, unless he is one of several', () => {
    expect(meant(['县长赵立新到会', '副县长李平到会'], { reported: true })).toBe('李平');
    expect(meant(['县长赵立新到会', '副县长李平、王强到会'], { reported: true })).toBe('赵立新');
  });

  test('an authority is only mentioned inside a speech', () => {
    const sentences = ['赵立新总理讲话'];
    expect(meant(sentences, { inSpeech: true })).toBe('');
    expect(meant(sentences)).toBe('赵立新');
    expect(meant(sentences, { inSpeech: true, opening: '赵立新到县里' })).toBe('赵立新');
    expect(meant(['赵立新县长讲话'], { inSpeech: true })).toBe('赵立新');
  });
});

describe('a speaker', () => {
  const text = '奥尔森说。县长赵立新说。奥尔森到会。赵立新到会';
  const [first, second] = [at(text, '奥尔森'), at(text, '赵立新')];

  test('is known from then on', () => {
    const actors = new Actors(text, '', false);
    const current = { start: 1, end: 2 };
    expect(actors.resolve({ kind: 'pronoun' }, current)).toBe(current);
    expect(actors.resolve({ kind: 'other', span: first, loose: true }, null)).toBe(first);
    expect(actors.resolve({ kind: 'pronoun' }, null)).toBe(first);
    expect(actors.resolve({ kind: 'other', span: second, loose: false }, null)).toBe(second);
    expect(actors.resolve({ kind: 'pronoun' }, null)).toBe(first);
    expect(actors.resolve(person(first), null)).toBe(first);
    expect(actors.resolve(person(second), null)).toBe(second);
    expect(actors.resolve({ kind: 'same' }, current)).toBe(current);
    expect(actors.resolve({ kind: 'meeting' }, current)).toBeNull();
    expect(actors.resolve({ kind: 'pronoun' }, null)).toBe(second);
    // 奥尔森 alone is known from before.
    const again = { start: 12, end: 15 };
    expect(text.slice(12, 15)).toBe('奥尔森');
    expect(actors.resolve({ kind: 'other', span: again, loose: false }, null)).toBe(again);
    expect(actors.resolve({ kind: 'pronoun' }, null)).toBe(again);
    actors.note({ start: 18, end: text.length }, false);
    expect(actors.resolve({ kind: 'pronoun' }, null)).toEqual({ start: 18, end: 21 });
  });

  test('24 are remembered', () => {
    const names = Array.from({ length: 25 }, (_, i) => `甲${String.fromCharCode(0x4e00 + i)}`);
    const all = names.join('。');
    const last = (remembered: number) => {
      const actors = new Actors(all, '', false);
      for (const name of names.slice(0, remembered)) actors.resolve(person(at(all, name)), null);
      actors.resolve(person({ start: 0, end: 1 }), null);
      const known = at(all, names[remembered - 1]!);
      actors.resolve({ kind: 'other', span: known, loose: false }, null);
      return actors.resolve({ kind: 'pronoun' }, null) === known;
    };
    expect([last(24), last(25)]).toEqual([true, false]);
  });
});

test.each([
  ['赵立新', '总理', '', true],
  ['赵立新', '县长', '', false],
  ['习近平', '', '', true],
  ['赵立新', '总理', '赵立新到县里', false],
  ['赵立新', '总理', '学习赵立新总理的讲话', true],
  ['赵立新', '总理', '学习赵立新同志的讲话，赵立新到会', false],
  ['赵立新', '总理', '学习赵立新同志、赵立新总理的讲话', true],
])('%s %s, where the report begins with "%s", is an authority: %s', (name, title, opening, is) => {
  const text = `他说${name}${title}说`;
  expect(new Actors(text, opening, false).isAuthority(at(text, name), title)).toBe(is);
});
