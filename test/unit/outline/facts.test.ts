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
  ])('%s', (body, date, meeting, place) => {
    const o = outline(body, { title: '' });
    expect([o.date, o.meeting, o.place]).toEqual([date, meeting, place]);
  });

  test('closing is told, and is no point', () => {
    const o = outline('某县开会\n会议指出，要抓紧。会议还研究了其他事项。\n');
    expect(o.closing).toBe(true);
    expect(o.items).toHaveLength(1);
  });
});
