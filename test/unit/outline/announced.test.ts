// Lead-ins that only announce: what is announced, by whom, and where the list must follow.
import { expect, test } from 'vitest';
import { announced } from '../../../utils/outline/announced.ts';
import type { Context } from '../../../utils/outline/opening.ts';
import { clausesOf } from '../../../utils/outline/sentences.ts';

/** The act that the clause before the bar announces (the last one, where there is no bar): "act speaker: content". */
function read(marked: string, mode: Context['mode'] = 'none'): string | null {
  const text = marked.replace('|', '');
  const clauses = clausesOf(text, 0, text.length);
  const bar = marked.indexOf('|');
  const i = bar < 0 ? clauses.length - 1 : clauses.findIndex(({ end }) => end === bar);
  const found = announced(text, clauses, i, {
    mode,
    afterAgenda: false,
    parallel: false,
    reported: false,
    inSpeech: false,
  });
  if (!found) return null;
  const { act, speaker, content, at } = found;
  expect(at).toBe(clauses[i]!.start);
  const who = 'span' in speaker ? text.slice(speaker.span.start, speaker.span.end) : speaker.kind;
  return `${act} ${who}: ${text.slice(content)}`;
}

test.each([
  ['县长赵立新提出三点要求|：备种', '要求 赵立新: 备种'],
  ['县长赵立新提出三点希望|： 备种', '希望 赵立新: 备种'],
  ['县长赵立新谈了三点意见|：备种', '要求 赵立新: 备种'],
  ['会议作出部署|：备种', '部署 meeting: 备种'],
  ['会议作了安排|：备种', '部署 meeting: 备种'],
  ['会议发出倡议|：备种', '其他 meeting: 备种'],
  ['会议提出什么要求|：备种', null],
  ['会议抓紧春耕|：备种', null],
  ['会议发出倡议|，备种', null],
  // The subject stands in an earlier clause, or nowhere.
  ['县长赵立新到会，就春耕提出要求|：备种', '要求 赵立新: 备种'],
  ['提出要求|：备种', null],
  // Without a colon it must count, and be no 部署.
  ['县长赵立新提出三点要求', '要求 赵立新: '],
  ['县长赵立新提出要求', null],
  ['县长赵立新作出两项部署', null],
  ['提出三点要求', null],
])('%s', (text, opening) => expect(read(text)).toBe(opening));

test.each([
  ['县长赵立新提出要求', '要求 赵立新: '],
  ['县长赵立新作出部署', null],
  ['提出三点要求', '要求 pronoun: '],
  ['提出要求', null],
  ['提出要求|：备种', '要求 pronoun: 备种'],
  ['在县委会议上，县长赵立新提出要求', null],
  ['在县委会议上，县长赵立新提出要求|：备种', '要求 赵立新: 备种'],
  ['与会专家提出三点建议', null],
  ['与会专家提出三点建议|：备种', '其他 与会专家: 备种'],
])('inside a speech: %s', (text, opening) => expect(read(text, 'speech')).toBe(opening));

test.each([
  ['在县委会议上，县长赵立新提出要求', '要求 赵立新: '],
  ['与会专家提出三点建议', '其他 与会专家: '],
  ['提出三点要求', '要求 pronoun: '],
])('behind an agenda: %s', (text, opening) => expect(read(text, 'agenda')).toBe(opening));
