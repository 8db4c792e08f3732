// What a line is, on either side of each limit: prose, link, boilerplate, date, source, dateline.
import { describe, expect, it } from 'vitest';
import { judgeLine, type LineFacts } from '../../../utils/article/lines.ts';

const judge = (text: string, linkShare = 0) =>
  judgeLine({ text, texts: [], holder: 0, linkShare, hidden: false });
/** The names of what is true of the line. */
const named = (text: string, linkShare = 0) =>
  Object.entries(judge(text, linkShare) satisfies LineFacts)
    .filter(([, value]) => value === true)
    .map(([name]) => name);

const zi = (n: number) => '字'.repeat(n);

describe('prose', () => {
  it.each<[what: string, text: string, prose: boolean]>([
    ['ten Han and a full stop', `${zi(10)}。`, true],
    ['nine', `${zi(9)}。`, false],
    ['no punctuation', zi(40), false],
    ['less than an eighth of kana', `${zi(14)}のの。`, true],
    ['an eighth', `${zi(13)}のの。`, false],
    ['the first and the last kana', `${zi(12)}ぁヿ。`, false],
    ['the sign before them', `${zi(12)}\u3040\u3040。`, true],
    ['the sign behind them', `${zi(12)}\u3100\u3100。`, true],
    ['kana behind the first 120 characters', `${zi(119)}，${'の'.repeat(60)}。`, true],
    ['kana among them', `${zi(100)}，${'の'.repeat(19)}`, false],
  ])('%s', (_what, text, prose) => expect(judge(text).prose).toBe(prose));

  it('counts Han', () => {
    // The first and the last of the blocks, and what stands on either side of them.
    expect(judge('\u33ff\u3400').han).toBe(1);
    expect(judge('\u9fff\ua000').han).toBe(1);
    expect(judge('\uf8ff\uf900').han).toBe(1);
    expect(judge('\ufaff\ufb00').han).toBe(1);
    expect(judge('会议12月召开abc。').han).toBe(5);
    expect(judge('会议12月召开abc。', 1).han).toBe(5);
  });
});

describe('links', () => {
  it('half of the line makes it one, whatever it says', () => {
    expect(named(`${zi(20)}。`, 0.49)).toEqual(['prose']);
    expect(named(`${zi(20)}。`, 0.5)).toEqual(['linky']);
    expect(named('来源：云川日报 2024-04-09 版权所有', 0.9)).toEqual(['linky']);
  });
});

describe('boilerplate', () => {
  const notice = '版权声明：本站文章，未经许可不得转载';
  it('is no prose', () => {
    expect(named(`${notice}。`)).toEqual(['boilerplate']);
    expect(named(`${zi(20)}，责任自负。`)).toEqual(['prose']);
  });
  it('stands in the first 120 characters', () => {
    expect(judge('©云川日报').boilerplate).toBe(true);
    expect(judge(`${zi(116)}版权所有。`).boilerplate).toBe(true);
    expect(judge(`${zi(117)}版权所有。`).boilerplate).toBe(false);
  });
  it('is no longer than 299', () => {
    expect(judge(`${notice}${zi(299 - notice.length)}`).boilerplate).toBe(true);
    expect(named(`${notice}${zi(300 - notice.length)}`)).toEqual(['prose']);
  });
});

describe('date and source', () => {
  it.each<[text: string, facts: string[]]>([
    ['2024-04-09', ['date']],
    ['2024年4月9日 来源：云川日报', ['date', 'source']],
    ['04-09 08:30', ['date']],
    ['2024-13-09', []],
    ['来源：云川日报', ['source']],
    ['责编：许言', ['source']],
  ])('%s', (text, facts) => expect(named(text)).toEqual(facts));

  it('stand in lines of at most 80 characters', () => {
    const line = '2024年4月9日 来源：云川日报';
    expect(named(`${line}${zi(80 - line.length)}`)).toEqual(['date', 'source']);
    expect(named(`${line}${zi(81 - line.length)}`)).toEqual([]);
  });
  it.each<[what: string, text: string, prose: boolean]>([
    ['labels with colons', '时间：2024-04-09 来源：云川日报，作者：许言', false],
    ['a label with a full stop', '记者许言从市政府获悉，会议将于月底召开。', true],
    ['… with a question', '记者：园林部门今年打算种多少棵树？', true],
    ['… with a call', '记者：园林部门今年要种两万棵树!', true],
    ['a label with eight characters behind a comma', '来源：云川日报社，今年打算种两万棵', true],
    ['… with seven', '来源：云川日报社，今年打算种两万', false],
    ['a date in a sentence without an end', '会议于2024年4月9日举行，三百多人参加了会议', true],
    ['a date with a comma at the end', '云川市人民政府办公室2024年4月9日，', false],
    ['a sentence of 81 characters without an end', `来源${zi(70)}，${zi(7)}，`, true],
    ['… of 80', `来源${zi(70)}，${zi(6)}，`, false],
  ])('a line of labels is no prose: %s', (_what, text, prose) => expect(judge(text).prose).toBe(prose));
});

describe('dateline', () => {
  it.each<[text: string, dateline: boolean]>([
    ['新华社北京8月1日电', true],
    ['云川日报4月9日讯', true],
    ['本报讯', true],
    ['会议定于4月9日召开', false],
    ['（记者 许言）', true],
    [`${zi(200)}（记者 许言）`, true],
    // The last forty characters, and the first 120.
    [`${zi(120)}（记者${zi(36)}）`, true],
    [`${zi(120)}（记者${zi(37)}）`, false],
    [`${zi(117)}（记者${zi(60)}`, true],
    [`${zi(118)}（记者${zi(60)}`, false],
  ])('%s', (text, dateline) => expect(judge(text).dateline).toBe(dateline));
});
