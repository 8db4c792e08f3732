// The meeting's acts: whose clause opens one, what must stand before the verb, a person's act with its object first.
import { describe, expect, test } from 'vitest';
import { agendaOf, isAfterthought, personActOf } from '../../../utils/outline/meeting-acts.ts';
import type { Speaker } from '../../../utils/outline/subject.ts';

type Found = ReturnType<typeof agendaOf>;
const told = (text: string, found: Found): string | null => {
  if (!found) return null;
  const { act, speaker } = found;
  const who = (s: Speaker) => ('span' in s ? text.slice(s.span.start, s.span.end) : s.kind);
  return `${who(speaker)} ${act.act}${act.done ? '了' : ''} ${text.slice(act.content)}`;
};
/** The clause behind the bar, if there is one. */
const clauseOf = (text: string) => ({ start: text.indexOf('|') + 1, end: text.length });

describe('agendaOf', () => {
  test.each([
    ['会议听取了春耕汇报', 'meeting 听取了 春耕汇报'],
    ['会议5日下午审议通过春耕计划', 'meeting 通过 春耕计划'],
    ['会上本次大会传达春耕文件', 'meeting 传达学习 春耕文件'],
    ['县政府研究了春耕计划', 'meeting 研究了 春耕计划'],
    ['县人大常委会第三十一次会议19日传达学习春耕文件', 'meeting 传达学习 春耕文件'],
    ['县委、县政府领导小组会议研究春耕计划', null],
    ['参加会议审议春耕计划', null],
    ['建议根据会议讨论春耕情况', null],
    ['会议通过视频方式召开', null],
    ['会议通过视频方式', null],
    ['会议通过了视频方式召开', 'meeting 通过了 视频方式召开'],
    ['会议学习贯彻春耕精神', null],
    ['会议学习贯彻了春耕精神', 'meeting 传达学习了 春耕精神'],
    ['会议传达学习春耕精神', 'meeting 传达学习 春耕精神'],
    ['听取了春耕汇报', null],
    // Of another body, or of a person.
    ['办公室通报了春耕情况', '办公室 通报了 春耕情况'],
    ['办公室通报春耕情况', null],
    ['县长赵立新通报春耕情况', '赵立新 通报 春耕情况'],
    ['赵立新全文宣读了春耕文件', '赵立新 其他了 春耕文件'],
    ['全文宣读了春耕文件', 'meeting 其他了 春耕文件'],
    ['会议由赵立新传达了春耕文件', '赵立新 传达学习了 春耕文件'],
    ['通报了春耕情况', null],
    ['春|他说', null],
    ['春耕开始，|办公室通报了春耕情况', '办公室 通报了 春耕情况'],
    ['春耕开始，|赵立新全文宣读了春耕文件', '赵立新 其他了 春耕文件'],
  ])('%s', (text, act) => expect(told(text, agendaOf(text, clauseOf(text), false))).toBe(act));

  test.each([
    ['听取了春耕汇报', 'meeting 听取了 春耕汇报'],
    ['会上听取了春耕汇报', 'meeting 听取了 春耕汇报'],
    ['春耕开始，|会上听取了春耕汇报', 'meeting 听取了 春耕汇报'],
    ['春耕开始，|听取了春耕汇报', 'meeting 听取了 春耕汇报'],
    ['通过视频方式召开', null],
    ['学习贯彻春耕精神', null],
    ['春耕开始了', null],
  ])('where the sentence said that a meeting acts: %s', (text, act) =>
    expect(told(text, agendaOf(text, clauseOf(text), true))).toBe(act),
  );
});

test.each([
  ['副县长赵立新就春耕工作进行安排部署', '赵立新 部署 就春耕工作进行安排部署'],
  ['春耕开始，|副县长赵立新就春耕工作进行安排部署', '赵立新 部署 就春耕工作进行安排部署'],
  ['赵立新对春耕工作进行研究', '赵立新 研究 对春耕工作进行研究'],
  ['赵立对春耕工作进行研究', '赵立 研究 对春耕工作进行研究'],
  ['会议就春耕工作进行部署', null],
  ['就春耕工作进行部署', null],
  ['黄就春耕工作进行部署', null],
  ['赵立新就春耕工作进行部署后回县', null],
  ['赵立新进行部署', null],
])("a person's act: %s", (text, act) => expect(told(text, personActOf(text, clauseOf(text)))).toBe(act));

test.each([
  ['表彰先进', true],
  ['总结讲话', false],
  ['对春耕工作提出了明确要求', true],
  ['拟任命同志作任职说明', true],
  ['县长作了说明', true],
  ['县长列席会议', true],
  ['符合春耕实际', true],
  ['并开展测试', true],
  ['春耕计划', false],
  ['最终以38票赞成、2票反对通过', true],
  ['以较高票价售出', false],
  ['临河县、北岭县、青石区分别作了汇报', true],
  ['临河县、北岭县、青石区开展了调研汇报', false],
])('%s is an afterthought: %s', (clause, is) => expect(isAfterthought(clause)).toBe(is));
