import { describe, expect, test } from 'vitest';
import { outline } from '../../../utils/outline/index.ts';

const byline = (body: string) => outline(body, { title: '某县召开会议' }).byline;

describe('byline', () => {
  test.each([
    ['本报讯（记者 龚晓燕 通讯员 宗山）会议指出，要抓紧。', ['龚晓燕', '宗山']],
    ['会议指出，要抓紧。\n（记者董柏）', ['董柏']],
    ['会议指出，要抓紧。（記 者:吳陽金 張志彬 見習記者 汪子妍）', ['吳陽金', '張志彬', '汪子妍']],
    ['会议指出，要抓紧。\n文/柯岩 图/毛宁', ['柯岩', '毛宁']],
    ['会议指出，要抓紧。（尤佳 贺兰）', ['尤佳', '贺兰']],
    ['会议指出，要抓紧。\n钟晓阳', ['钟晓阳']],
    ['〔記者湯玉芬／高雄報導〕會議指出，要抓緊。', ['湯玉芬']],
    ['中央社記者王小明台北5日電，會議指出，要抓緊。', ['王小明']],
    ['【记者赵立新】会议指出，要抓紧。', ['赵立新']],
    ['本报讯 记者赵立新通讯员李平报道：会议指出，要抓紧。', ['赵立新', '李平']],
  ])('%s', (body, names) => {
    expect(byline(body)).toEqual(names);
  });

  test.each([
    '会议指出，要抓紧。\n（责任编辑：王轩）',
    '会议指出，要抓紧。\n责编：洪亮 审核：叶玲',
    '会议指出，要回应记者关切。记者们追问进展。',
  ])('%s: nobody', (body) => {
    expect(byline(body)).toEqual([]);
  });
});

describe('date, meeting, place', () => {
  test.each([
    [
      '5月8日上午，县长陈立新在青石镇主持召开全县防汛工作会议。会议指出，要抓紧。',
      '5月8日上午',
      '全县防汛工作会议',
      '青石镇',
    ],
    ['全省科技工作会议28日在江州举行。会议指出，要抓紧。', '28日', '全省科技工作会议', '江州'],
    ['近日，市水务局召开节水推进会。会议指出，要抓紧。', '近日', '节水推进会', ''],
    [
      '副省长李卓8日上午在江州出席第五届林业论坛开幕式并致辞。会议指出，要抓紧。',
      '8日上午',
      '第五届林业论坛',
      '江州',
    ],
    ['县长李卓5日在云溪镇调研并主持召开座谈会。会议指出，要抓紧。', '5日', '座谈会', '云溪镇'],
    [
      '第三届稻业大会5月6日在江州国际会展中心成功举行。会议指出，要抓紧。',
      '5月6日',
      '第三届稻业大会',
      '江州国际会展中心',
    ],
    ['由省科协主办的青年科技座谈会3日在江州举行。会议指出，要抓紧。', '3日', '青年科技座谈会', '江州'],
    ['今天下午在市礼堂举行全体会议。会议指出，要抓紧。', '今天下午', '全体会议', '市礼堂'],
  ])('%s', (body, date, meeting, place) => {
    const o = outline(body, { title: '' });
    expect([o.date, o.meeting, o.place]).toEqual([date, meeting, place]);
  });

  test.each([
    [
      'a guest of another meeting',
      '州长雷闻野9日会见来访出席第五届边贸论坛的客商。会议指出，要抓紧。',
      ['9日', '', ''],
    ],
    [
      'a talk with one',
      '州长雷闻野9日同来访出席第五届边贸论坛的柳知秋举行会谈。会议指出，要抓紧。',
      ['9日', '', ''],
    ],
    ['half a quotation', '第二次提到“外国记者会3日举行。会议指出，要抓紧。', ['3日', '', '']],
    ['a meeting to come', '会议决定今年8月召开全市农村工作会议。会议指出，要抓紧。', ['', '', '']],
    ['a participle', '市商会举行的午餐会来了八人。会议指出，要抓紧。', ['', '', '']],
    ['a time is no place', '14日至15日，县长李卓在15日主持会议。会议指出，要抓紧。', ['14日至15日', '', '']],
    ['a stage is no place', '市纪委在攻坚决胜阶段召开会议。会议指出，要抓紧。', ['', '', '']],
  ])('%s', (_name, body, [date, meeting, place]) => {
    const o = outline(body, { title: '' });
    expect([o.date, o.meeting, o.place]).toEqual([date, meeting, place]);
  });

  test('the headline names the meeting where the body does not, unless it tells of its guests', () => {
    const meetingOf = (title: string) => outline(`${title}\n会议指出，要抓紧。`).meeting;
    expect(meetingOf('县长出席第五届边贸论坛')).toBe('第五届边贸论坛');
    expect(meetingOf('县长会见出席第五届边贸论坛的客商')).toBe('');
  });

  test('closing is told, and is no point', () => {
    const o = outline('某县开会\n会议指出，要抓紧。会议还研究了其他事项。\n');
    expect(o.closing).toBe(true);
    expect(o.items).toHaveLength(1);
  });
});
