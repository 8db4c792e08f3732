import { describe, expect, test } from 'vitest';
import { outline } from '../../../utils/outline/index.ts';
import type { Lexicon } from '../../../utils/outline/lexicon.ts';
import { keySentences } from '../../../utils/outline/news.ts';

const NEWS = `老城区最后一条煤灰路变成了口袋公园
入夏以来，城南的煤灰路悄悄换了模样，昔日堆煤的空地上种起了栾树和麦冬。
家住附近的退休教师说，过去晾衣服要看风向，如今孩子们放学都来这里踢球。
旧路的来历
煤灰路建于上世纪五十年代，是热电厂运煤的专用通道。二〇一六年热电厂搬迁，道路闲置多年。
去年秋天，区里把这块地列入口袋公园计划，请居民投票选方案。
一年一个样
设计团队保留了半截铁轨和一台旧吊机，铁轨两侧铺上了透水砖。
据统计，全区三年里新增口袋公园二十七处，居民步行十分钟就能走到一片绿地。
`;

describe('an ordinary article', () => {
  const o = outline(NEWS);

  test('gets key sentences, its lead first, in page order', () => {
    expect(o.kind).toBe('news');
    expect(o.host).toEqual([]);
    expect(o.items).toHaveLength(1);
    expect(o.items[0]!.act).toBe('其他');
    expect(o.items[0]!.points[0]!.gist).toContain('煤灰路悄悄换了模样');
    const starts = o.items[0]!.points.flatMap((p) => [p.start, ...p.children.map((c) => c.start)]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThanOrEqual(3);
  });

  test('keeps its subheadings, sentences below them', () => {
    const headings = o.items[0]!.points.map((p) => p.gist);
    expect(headings).toContain('旧路的来历');
    expect(headings).toContain('一年一个样');
  });

  test('never comes out empty', () => {
    expect(outline('路边的栾树开花了').items[0]!.points).toHaveLength(1);
  });
});

describe('the gate', () => {
  test.each([
    ['an interview', '养蜂人的四季\n老周说，蜂跟着花走，人跟着蜂走。他说，今年洋槐花要早开十天。\n'],
    ['a white paper', '我国发布海洋白皮书\n白皮书指出，近海水质持续改善。要加强海洋灾害预警。\n'],
    ['a letter', '省里致信运动员\n信中说，你们赛出了风格。希望大家再接再厉。\n'],
    [
      'a gala',
      '歌手林小雨出席慈善晚会\n歌手林小雨昨晚出席慈善晚会。林小雨表示，希望帮助更多人。她强调，要继续努力。\n',
    ],
    [
      'a compère',
      '艺人周可可主持首秀道歉：会继续努力\n艺人周可可6日晚间主持某时尚活动。周可可表示，会继续努力。她强调，要学习。\n',
    ],
  ])('%s is no meeting', (_, text) => {
    expect(outline(text).kind).toBe('news');
  });

  test.each([
    ['会议 with an act', '某县部署春耕\n会议指出，农时不等人。会议强调，要备足种子。\n'],
    [
      'a council',
      '泳池维修争议\n湾畔区议会讨论泳池维修。署长简颂恩表示，拨款不会削减。议员郎子轩认为，应先修更衣室。古思敏说，可以分阶段开放。\n',
    ],
    [
      'a talk with a host',
      '基层干部建言\n干部下乡座谈会首站在安美村举行，由村长蔡辉进主持。乡长李文俊强调会重视意见。他说，每年都会办座谈。\n',
    ],
    [
      'a talk',
      '市长会见侨团\n市长唐立会见侨团一行。唐立表示，欢迎回乡兴业。\n侨团团长艾德温说，愿牵线搭桥。\n',
    ],
  ])('%s is one', (_, text) => {
    expect(outline(text).kind).toBe('meeting');
  });
});

/** The key sentences of an article whose paragraphs are these lines; "#" before a subheading. */
function keys(lines: readonly string[], lexicon?: Lexicon): string[] {
  const text = lines.join('\n');
  let start = 0;
  const body = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return keySentences(text, body, lexicon).map((s) => (s.heading ? '#' : '') + text.slice(s.start, s.end));
}
/** A sentence of that many units that shares no word with another. */
let next = 0x5000;
const plain = (units: number) => String.fromCharCode(...Array.from({ length: units }, () => next++));

describe('key sentences', () => {
  test('have twelve units at least', () => {
    const [short, long] = [plain(11), plain(12)];
    expect(keys([`${short}。${long}！${short}？`])).toEqual([long]);
    expect(keys([short])).toEqual([short]);
    expect(keys([])).toEqual([]);
  });

  test('have six hundred at most, alone, too', () => {
    const [long, alone] = [plain(601), `${'春。'.repeat(301)}`];
    expect(keys([long])).toEqual([long.slice(0, 600)]);
    expect(keys([alone])).toEqual([alone.slice(0, 600)]);
  });

  test('are a third of the sentences, three to seven', () => {
    const count = (sentences: number) =>
      keys(Array.from({ length: sentences }, () => `${plain(20)}。`)).length;
    expect([2, 3, 9, 10, 11, 21, 30].map(count)).toEqual([2, 3, 3, 3, 4, 7, 7]);
  });

  test('four hundred are weighed', () => {
    const word = '春耕备种修渠抓紧农机下田';
    const at = (line: number) =>
      keys(
        Array.from({ length: 403 }, (_, i) => `${i === 1 || i === line ? word : ''}${plain(12)}。`),
      ).filter((s) => s.startsWith(word)).length;
    expect([at(399), at(400)]).toEqual([2, 1]);
  });

  test('are the lead and those that share words, the first of a paragraph and the early ones first', () => {
    const shared = '春耕备种';
    const [a, b, c, d] = [0, 1, 2, 3].map((n) => `${shared}${plain(16 + n)}`);
    const lead = plain(20);
    const others = () => [1, 2, 3].map(() => plain(20));
    // Two are picked beside the lead: the shorter of those that share a word.
    expect(keys([`${lead}。${others().join('。')}。${b}。${a}。${c}。`])).toEqual([lead, b, a]);
    // In the first sentence of a paragraph it counts more.
    const rest = [`${others()[0]}。`, `${others()[0]}。`];
    expect(keys([`${lead}。`, ...rest, `${plain(20)}。${a}。${b}。`, `${d}。`])).toEqual([lead, a, d]);
  });

  test('are weighed by the rarity of their words where a lexicon knows them', () => {
    const lexicon = {
      cut: (text: string) => [...text.matchAll(/春耕|会议|./g)].map(([w]) => w),
      idf: (word: string) => (word === '春耕' ? 5 : 0.1),
    } as unknown as Lexicon;
    const [lead, a, b, c, d] = ['', '会议', '会议', '春耕', '春耕'].map((w) => w + plain(20));
    expect(keys([`${lead}。${a}。${b}。${c}。${d}。`], lexicon)).toEqual([lead, c, d]);
    expect(keys([`${lead}。${a}。${b}。${c}。${d}。`])).toEqual([lead, a, b]);
  });

  test('stand with at most seven subheadings', () => {
    const lines = Array.from({ length: 9 }, () => [`${plain(20)}。`, plain(5)]).flat();
    expect(keys(lines).filter((s) => s.startsWith('#'))).toHaveLength(7);
  });
});

test.each([
  ['春耕开始', true],
  ['春耕来', false],
  ['春'.repeat(30), true],
  ['春'.repeat(31), false],
  ['春耕开始。', false],
  ['春耕开始了”', false],
  ['2026春耕', false],
])('%s is a subheading: %s', (line, is) => {
  const lead = '入夏以来城南的路换了模样';
  expect(keys([lead, line, lead]).includes(`#${line}`)).toBe(is);
  expect(keys([line, lead])).not.toContain(`#${line}`);
});
