// The walk through the paragraphs: acts, people and what is only told; second copies, desk lines, quoted authorities.
import { describe, expect, test } from 'vitest';
import { walk } from '../../../utils/outline/items.ts';
import type { Span } from '../../../utils/outline/text.ts';

/** What the walk finds in a report whose paragraphs are these lines, below a headline if one is given. */
function read(lines: readonly string[], headline = '') {
  const text = [headline, ...lines].join('\n');
  const body: Span[] = [];
  let start = headline.length + 1;
  for (const line of lines) {
    body.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const cut = ({ start, end }: Span) => text.slice(start, end);
  const walked = walk(text, headline ? { start: 0, end: headline.length } : null, body);
  return {
    acts: walked.drafts.map(
      ({ act, speaker, segments }) =>
        `${act} ${speaker ? cut(speaker) : '会议'}: ${segments.map(({ span }) => cut(span)).join('|')}`,
    ),
    people: walked.people.map(({ part, name }) => `${part} ${cut(name)}`),
    told: walked.narrative.map(cut),
    closing: walked.closing,
  };
}

describe('acts', () => {
  test.each<[string, string[], string[]]>([
    [
      'a sentence and what continues it',
      ['会议指出，春耕要抓紧。种子要备足。'],
      ['指出 会议: 春耕要抓紧|种子要备足'],
    ],
    ['parts between ；', ['会议指出，春耕要抓紧；水渠已修好。'], ['指出 会议: 春耕要抓紧|水渠已修好']],
    ['a new sentence is none of them', ['会议指出，春耕要抓紧。水渠已修好。'], ['指出 会议: 春耕要抓紧']],
    [
      'a part that is told, and the next',
      ['水渠已修好；种子要备足。会议指出，春耕要抓紧。'],
      ['指出 会议: 春耕要抓紧'],
    ],
    ['a pronoun', ['县长赵立新到会。他指出，春耕要抓紧。'], ['指出 赵立新: 春耕要抓紧']],
    [
      'a second copy of a sentence',
      ['会议指出，春耕要抓紧，种子要备足。', '会议指出，春耕要抓紧，种子要备足。会议强调，水渠要修。'],
      ['指出 会议: 春耕要抓紧，种子要备足', '强调 会议: 水渠要修'],
    ],
    [
      'a short one may come again',
      ['会议指出，种子要备足。会议指出，种子要备足。会议指出，种子要备足。'],
      ['指出 会议: 种子要备足', '指出 会议: 种子要备足', '指出 会议: 种子要备足'],
    ],
    [
      'an authority that is quoted inside a speech',
      ['会议指出，春耕要抓紧。赵立新总理强调，种子要备足。'],
      ['指出 会议: 春耕要抓紧|种子要备足'],
    ],
    [
      '… behind a lead-in of its sentence',
      ['县长李平指出，赵立新总理强调，种子要备足。'],
      ['指出 李平: 赵立新总理强调，种子要备足'],
    ],
    [
      '… who speaks himself, where nothing runs',
      ['赵立新总理强调，种子要备足。'],
      ['强调 赵立新: 种子要备足'],
    ],
    [
      '… or is named where the report begins',
      ['赵立新到县里。', '会议指出，春耕要抓紧。赵立新总理强调，种子要备足。'],
      ['指出 会议: 春耕要抓紧', '强调 赵立新: 种子要备足'],
    ],
    ['a list without a lead-in', ['明确了下一步工作：一是备种，二是修渠。'], ['明确 会议: 备种|修渠']],
    [
      'a part behind a point that begins with other words',
      ['会议指出，春耕要抓紧；水渠已修好，会议强调，种子要备足。'],
      ['指出 会议: 春耕要抓紧|水渠已修好', '强调 会议: 种子要备足'],
    ],
    [
      'behind the act of an agenda the meeting goes on',
      ['会议听取了春耕汇报。研究了种子计划。'],
      ['听取 会议: 春耕汇报', '研究 会议: 种子计划'],
    ],
    [
      '… but not behind a sentence between',
      ['会议听取了春耕汇报。水渠已修好。研究了种子计划。'],
      ['听取 会议: 春耕汇报'],
    ],
    ['… nor where no meeting acted before', ['研究了种子计划。'], []],
    ['… nor behind a person', ['县长赵立新通报了春耕情况。研究了种子计划。'], ['通报 赵立新: 春耕情况']],
    ['… nor behind a speech', ['会议指出，春耕要抓紧。研究了种子计划。'], ['指出 会议: 春耕要抓紧']],
    [
      'behind a part that is content the speaker goes on',
      ['会议指出，春耕要抓紧；并强调，种子要备足。'],
      ['指出 会议: 春耕要抓紧', '强调 会议: 种子要备足'],
    ],
    [
      '… behind one that is told he does not',
      ['会议指出，春耕要抓紧。水渠已修好；并强调，种子已备足。'],
      ['指出 会议: 春耕要抓紧'],
    ],
    [
      'a meeting that a speaker tells of',
      ['会议指出，春耕要抓紧。春耕开始，会议听取了种子汇报。'],
      ['指出 会议: 春耕要抓紧'],
    ],
    [
      '… is the meeting itself in the next paragraph',
      ['会议指出，春耕要抓紧。', '春耕开始，会议听取了种子汇报。'],
      ['指出 会议: 春耕要抓紧', '听取 会议: 种子汇报'],
    ],
    [
      'a part that tells of the next speaker',
      ['会议指出，春耕要抓紧；余定邦到会，他表示，种子要备足。'],
      ['指出 会议: 春耕要抓紧', '表示 余定邦: 种子要备足'],
    ],
    [
      'a numeral where a line begins',
      ['会议指出，春耕要抓紧。', '1、备种。'],
      ['指出 会议: 春耕要抓紧|备种'],
    ],
    ['… but not within it', ['会议指出，春耕要抓紧。', '水渠已修好。1、备种。'], ['指出 会议: 春耕要抓紧']],
    [
      'a paragraph of its own',
      ['县长赵立新指出，春耕要抓紧。', '水渠要修好。'],
      ['指出 赵立新: 春耕要抓紧|水渠要修好'],
    ],
    [
      '… in the reported style tells something else',
      ['县长赵立新指，春耕要抓紧。他又说，种子要备足。', '水渠要修好。'],
      ['指出 赵立新: 春耕要抓紧', '说 赵立新: 种子要备足'],
    ],
  ])('%s', (_, lines, acts) => expect(read(lines).acts).toEqual(acts));

  test('the headline names actors, too, and the first four hundred units', () => {
    const lines = ['会议指出，春耕要抓紧。赵立新总理强调，种子要备足。'];
    expect(read(lines).acts).toHaveLength(1);
    expect(read(lines, '赵立新到县里').acts).toHaveLength(2);
    const far = (units: number) => read([`${'春'.repeat(units - 3)}赵立新到县里。`, ...lines]).acts.length;
    expect([far(400), far(401)]).toEqual([2, 1]);
  });
});

describe('people', () => {
  test.each<[string, string[], string[]]>([
    [
      'of a sentence that is told',
      ['县长赵立新主持会议。副县长李平出席会议。'],
      ['host 赵立新', '出席 李平'],
    ],
    ['of what stands before an act', ['县长赵立新主持会议，会议指出，春耕要抓紧。'], ['host 赵立新']],
    ['of a lead-in', ['县长赵立新出席会议时指出，春耕要抓紧。'], ['出席 赵立新']],
    ['of another event', ['会见前，县长赵立新出席仪式。副县长李平参加会见。'], []],
    ['… in another paragraph', ['会见前，县长赵立新出席仪式。', '副县长李平参加会见。'], ['参加 李平']],
    ['not in a part of a content', ['会议指出，春耕要抓紧；县长赵立新出席会议。'], []],
    ['of a part behind what is told', ['水渠已修好；县长赵立新出席会议。'], ['出席 赵立新']],
    [
      'not an authority inside a speech',
      ['会议指出，春耕要抓紧。赵立新总理出席会议。李平县长出席会议。'],
      ['出席 李平'],
    ],
  ])('%s', (_, lines, people) => expect(read(lines).people).toEqual(people));
});

describe('what is told', () => {
  test.each<[string, string[], string[]]>([
    ['a sentence of no act', ['春耕开始了。'], ['春耕开始了']],
    ['a content is not', ['会议指出，春耕要抓紧。'], []],
    ['what stands before an act', ['春耕开始，会议指出，春耕要抓紧。'], ['春耕开始']],
    ['a long lead-in', ['县长赵立新在春耕座谈会上指出，春耕要抓紧。'], ['县长赵立新在春耕座谈会上指出，']],
    ['not one of nine units', ['县长赵立新也指出，春耕要抓紧。'], []],
    ['with ten', ['县长赵立新在春天指出，春耕要抓紧。'], ['县长赵立新在春天指出，']],
    [
      'what he who speaks does there',
      ['县长赵立新，5日出席春耕会议时指出，要抓紧。'],
      ['县长赵立新，5日出席春耕会议时指出，'],
    ],
    ['what an object leaves over', ['会议听取春耕计划，县长列席会议。'], ['县长列席会议']],
    ['four units of it are nothing', ['会议听取春耕计划，拟春耕。'], []],
    ['five are', ['会议听取春耕计划，拟春耕了。'], ['拟春耕了']],
  ])('%s', (_, lines, told) => expect(read(lines).told).toEqual(told));
});

test.each([
  ['会议还研究了其他事项。', true],
  ['会议指出，春耕要抓紧，会上还审议了其它有关议题。', true],
  ['会议研究了其他县的春耕计划。', false],
  ['春耕开始了。', false],
])('%s closes the meeting: %s', (line, closing) => expect(read([line]).closing).toBe(closing));

describe('the desk line', () => {
  test.each([
    ['本报讯（记者赵立新）春耕开始。', '春耕开始'],
    ['新华社江州3月5日电 春耕开始。', '春耕开始'],
    ['【春耕一线】春耕开始。', '春耕开始'],
    ['（记者赵立新江州报道）春耕开始。', '春耕开始'],
    ['（江州县报讯）春耕开始。', '春耕开始'],
    ['本报讯 ', '本报讯'],
  ])('%s', (line, told) => expect(read([line]).told).toEqual([told]));

  test('stands in the first four paragraphs', () => {
    const line = '本报讯（记者赵立新）春耕开始。';
    expect(read(['一', '二', '三', line]).told.at(-1)).toBe('春耕开始');
    expect(read(['一', '二', '三', '四', line]).told.at(-1)).toBe('本报讯（记者赵立新）春耕开始');
  });
});
