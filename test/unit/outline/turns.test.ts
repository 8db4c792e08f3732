// Agenda paragraphs, transcripts and quotations: what is one, and what only looks like it.
import { describe, expect, test } from 'vitest';
import { hasAgenda } from '../../../utils/outline/minutes.ts';
import { saidBehind } from '../../../utils/outline/quotation.ts';
import { linesOf } from '../../../utils/outline/reading.ts';
import { sentencesOf } from '../../../utils/outline/sentences.ts';
import { isTranscript, turnAt } from '../../../utils/outline/transcript.ts';

describe('an agenda as numbered paragraphs', () => {
  test.each([
    ['一、传达学习会议精神。会议指出，要抓好落实。\n二、听取供暖工作汇报。', true],
    ['一、会议听取了供暖工作汇报。\n二、会议研究了防汛工作。', true],
    ['一、听取供暖工作汇报。\n会议指出，要抓好落实。', false],
    ['会议要求：\n一、加强学习培训。\n二、听取群众意见。\n三、研究落实办法。', false],
    ['一、要提高认识。\n二、听取群众意见。\n三、研究落实办法。', false],
    ['一、研究落实办法。\n二、部署防汛工作。', false],
  ])('%s', (text, is) => expect(hasAgenda(text, linesOf(text))).toBe(is));
});

describe('a transcript', () => {
  const turns = (text: string) =>
    linesOf(text).map((line) => {
      const turn = turnAt(text, line);
      return turn && (turn.speaker ? text.slice(turn.speaker.start, turn.speaker.end) : '?');
    });
  test('has the turns of those who were named before, and questions', () => {
    const text = '局长石万里介绍情况。\nCGTN记者：怎么分摊？\n石万里：协商。\n葛小满：也协商。\n时间：三点';
    expect(turns(text)).toEqual([null, '?', '石万里', null, null]);
    expect(isTranscript(text, '答记者问', linesOf(text))).toBe(false);
    const longer = `${text}\n石万里：补贴一部分。`;
    expect(isTranscript(longer, '答记者问', linesOf(longer))).toBe(true);
    expect(isTranscript(longer, '小区见闻', linesOf(longer))).toBe(false);
  });
});

describe('a quotation with its speaker behind', () => {
  const said = (text: string) => {
    const [quote, next] = sentencesOf(text, 0, text.length);
    const found = saidBehind(text, quote!, next);
    if (!found) return null;
    const { speaker, content, act } = found;
    const who = 'span' in speaker ? text.slice(speaker.span.start, speaker.span.end) : speaker.kind;
    return `${who} ${act}: ${text.slice(content.start, content.end)}`;
  };
  test.each([
    ['“这里的审批快，我们下半年就投产。”会长温志远最后说。', '温志远 说: 这里的审批快，我们下半年就投产。'],
    ['“这里的审批快，我们下半年就投产。”他表示。', 'pronoun 表示: 这里的审批快，我们下半年就投产。'],
    ['“这里的审批快，我们下半年就投产。”会长温志远说，要早开工。', null],
    ['“这里的审批快，我们下半年就投产。”展厅里写着标语。', null],
    ['“这里的审批快，我们下半年就投产。”这句话令人感慨。', null],
    ['这里的审批快，我们下半年就投产。温志远说。', null],
  ])('%s', (text, found) => expect(said(text)).toBe(found));
});
