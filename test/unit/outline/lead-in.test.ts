// The lead-in of speech: subject and verb in one clause, the subject elsewhere, further acts inside a speech.
import { describe, expect, test } from 'vitest';
import { speechIn } from '../../../utils/outline/lead-in.ts';
import type { Context } from '../../../utils/outline/opening.ts';
import { clausesOf } from '../../../utils/outline/sentences.ts';

interface Where extends Partial<Context> {
  /** What runs in the sentence before this clause; as the context's mode. */
  run?: Context['mode'];
  stop?: string;
  /** What stands in the line below. */
  below?: string;
}

/** The lead-in in the clause that begins at the bar (the first, where there is none): "act speaker: content". */
function read(marked: string, { run, stop = '。', below = '', ...over }: Where = {}): string | null {
  const text = marked.replace('|', '');
  const clauses = clausesOf(text, 0, text.length);
  const i = Math.max(
    0,
    clauses.findIndex(({ start }) => start === marked.indexOf('|')),
  );
  const sentence = { start: 0, end: text.length, stop, parallel: over.parallel ?? false };
  const context = {
    mode: 'none',
    afterAgenda: false,
    parallel: false,
    reported: false,
    inSpeech: false,
  } as const;
  const found = speechIn(
    text + below,
    clauses,
    i,
    sentence,
    { ...context, ...over },
    run ?? over.mode ?? 'none',
  );
  if (!found) return null;
  const { act, speaker, content } = found;
  const who = 'span' in speaker ? text.slice(speaker.span.start, speaker.span.end) : speaker.kind;
  return `${act} ${who}: ${found.below ? '↓' : text.slice(content)}`;
}

describe('where nothing runs', () => {
  test.each([
    ['会议指出，春耕要抓紧', '指出 meeting: 春耕要抓紧'],
    ['会议指出： 春耕要抓紧', '指出 meeting: 春耕要抓紧'],
    ['会议指出到，春耕要抓紧', '指出 meeting: 春耕要抓紧'],
    ['会议指出春耕要抓紧', '指出 meeting: 春耕要抓紧'],
    ['会议指出', null],
    ['会议指出，', null],
    // Without a comma only adverbs stand between the person and the verb.
    ['赵立新随后强调春耕要抓紧', '强调 赵立新: 春耕要抓紧'],
    ['赵立新与各县代表强调春耕要抓紧', null],
    ['赵立新与各县代表座谈时强调，春耕要抓紧', '强调 赵立新: 春耕要抓紧'],
    // A group speaks before a mark, an office by itself gives orders.
    ['与会专家指出，春耕要抓紧', '指出 与会专家: 春耕要抓紧'],
    ['与会专家要求春耕要抓紧', null],
    ['县长要求春耕要抓紧', '要求 县长: 春耕要抓紧'],
    ['副县长也希望春耕要抓紧', '希望 副县长: 春耕要抓紧'],
    ['县长指出春耕要抓紧', null],
    ['春耕计划指出，春耕要抓紧', '指出 春耕计划: 春耕要抓紧'],
    ['春耕计划要求，春耕要抓紧', null],
    // The subject stands in an earlier clause.
    ['县长赵立新到会，|强调春耕要抓紧', '强调 赵立新: 春耕要抓紧'],
    ['县长赵立新到会，|强调，春耕要抓紧', '强调 赵立新: 春耕要抓紧'],
    ['县长赵立新到会，|他强调，春耕要抓紧', '强调 赵立新: 春耕要抓紧'],
    ['他强调，春耕要抓紧', '强调 pronoun: 春耕要抓紧'],
    ['县长赵立新被问到有议员，|强调，春耕要抓紧', null],
    ['春耕开始，|强调，春耕要抓紧', null],
    ['强调，春耕要抓紧', null],
    ['希望春耕要抓紧', null],
    ['县长赵立新提出三点要求：备种', '要求 赵立新: 备种'],
    ['县长赵立新谈了三点看法：备种', '其他 赵立新: 备种'],
  ])('%s', (text, opening) => expect(read(text)).toBe(opening));
});

test.each([
  // At most eight units between the person and a verb that runs on.
  ['余定邦在春耕座谈会上又批评政府没有备足种子', '其他 余定邦: 政府没有备足种子'],
  ['余定邦在春耕座谈会上随后批评政府没有备足种子', null],
  ['余定邦随后批评政府没有备足种子', '其他 余定邦: 政府没有备足种子'],
  ['余定邦的同事批评政府没有备足种子', null],
  ['他批评政府没有备足种子', '其他 pronoun: 政府没有备足种子'],
  ['他随后批评政府没有备足种子', '其他 pronoun: 政府没有备足种子'],
  ['他的同事批评政府没有备足种子', null],
  ['他的同事批评，政府没有备足种子', '其他 pronoun: 政府没有备足种子'],
  // What bodies say without a comma.
  ['委员会批评政府没有备足种子', '其他 委员会: 政府没有备足种子'],
  ['委员会建议政府备足春耕种子', null],
  ['春耕计划批评政府没有备足种子', null],
  ['县长赵立新到会，|与会专家指出，春耕要抓紧', '指出 与会专家: 春耕要抓紧'],
])('in the reported style: %s', (text, opening) => expect(read(text, { reported: true })).toBe(opening));

test('bodies and persons run on in that style only', () => {
  expect(read('委员会批评政府没有备足种子')).toBeNull();
  expect(read('余定邦批评政府没有备足种子')).toBeNull();
});

describe('where a speech runs', () => {
  const speech = (text: string, over: Where = {}) => read(text, { mode: 'speech', run: 'speech', ...over });
  test.each([
    ['春耕开始，|并强调，种子要备足', '强调 same: 种子要备足'],
    ['春耕开始，|并要求各地备种', '要求 same: 各地备种'],
    ['春耕开始，|会议指出，种子要备足', '指出 meeting: 种子要备足'],
    ['春耕开始，|赵立新指出，种子要备足', '指出 赵立新: 种子要备足'],
    ['春耕开始，|他强调，种子要备足', '强调 pronoun: 种子要备足'],
    ['县长赵立新到会，|他强调，种子要备足', '强调 赵立新: 种子要备足'],
    ['春耕开始，|与会专家指出，种子要备足', null],
    ['春耕开始，|会议指出种子要备足', null],
    ['春耕开始，|会议建议，种子要备足', null],
    ['春耕开始，|县长赵立新谈了三点看法：备种', null],
    ['春耕开始，|不少人向他表示，种子要备足', null],
  ])('%s', (text, opening) => expect(speech(text)).toBe(opening));

  test.each([
    ['春耕开始，|又认为，种子要备足', '认为 same: 种子要备足'],
    ['春耕开始，|他承认种子没有备足', '其他 pronoun: 种子没有备足'],
    ['春耕开始，|他承认，种子没有备足', '其他 pronoun: 种子没有备足'],
    ['春耕开始，|与会专家指出，种子要备足', '指出 与会专家: 种子要备足'],
    ['春耕开始，|春耕计划指出，种子要备足', null],
    ['春耕开始，|会议建议，种子要备足', '其他 meeting: 种子要备足'],
  ])('in the reported style: %s', (text, opening) => expect(speech(text, { reported: true })).toBe(opening));

  test('the next part may have a speaker of its own', () => {
    const text = '余定邦批评政府没有备足种子';
    expect(speech(text, { reported: true, parallel: true })).toBe('其他 余定邦: 政府没有备足种子');
    expect(speech(text, { reported: true })).toBeNull();
    expect(speech(text, { parallel: true })).toBeNull();
    expect(speech(`春耕开始，|${text}`, { reported: true, parallel: true })).toBeNull();
  });

  test('the sentence after it is no lead-in where it has other words or a subject of its own', () => {
    expect(read('强调，种子要备足', { mode: 'speech', run: 'none' })).toBe('强调 pronoun: 种子要备足');
    expect(read('要按规定从严强调，种子要备足', { mode: 'speech', run: 'none' })).toBeNull();
    expect(read('春耕计划写好，|强调，种子要备足', { mode: 'speech', run: 'none' })).toBeNull();
    expect(read('希望各地备种', { mode: 'speech', run: 'none' })).toBeNull();
    expect(read('希望，各地备种', { mode: 'speech', run: 'none' })).toBe('希望 pronoun: 各地备种');
  });
});

test('behind an agenda the speaker may be elided', () => {
  expect(read('春耕开始，|强调，种子要备足', { run: 'agenda' })).toBe('强调 pronoun: 种子要备足');
  expect(read('强调，种子要备足', { mode: 'agenda' })).toBe('强调 pronoun: 种子要备足');
});

test('what it says may stand in the lines below', () => {
  const line = (text: string, over: Where = {}) => read(text, { stop: '', ...over });
  expect(line('会议强调：')).toBe('强调 meeting: ↓');
  expect(line('会议强调：', { stop: '。' })).toBeNull();
  expect(line('会议强调，')).toBeNull();
  expect(line('会议强调')).toBeNull();
  // A list below tells a lead-in without any mark, if the line is no longer than 24 units.
  const below = '\n一要备种，二要修渠';
  expect(line('会议强调', { below })).toBe('强调 meeting: ');
  expect(line('会议强调', { below, stop: '。' })).toBeNull();
  expect(line('会议强调', { below: '\n春耕开始' })).toBeNull();
  const long = (units: number) => line(`县长赵立新${'在春耕'.padEnd(units - 7, '春')}强调`, { below });
  expect([long(24), long(25)]).toEqual(['强调 赵立新: ', null]);
});
