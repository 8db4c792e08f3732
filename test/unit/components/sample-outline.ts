// A small outline and page state of our own for the tests of the reader's surfaces.
import type { Outline, OutlinePoint, PageState } from '../../../utils/types.ts';

const point = (
  label: string,
  gist: string,
  head: string,
  start: number,
  children: OutlinePoint[] = [],
): OutlinePoint => ({
  label,
  gist,
  head,
  start,
  end: start + gist.length,
  children,
});

export const meeting: Outline = {
  kind: 'meeting',
  title: '清河县召开河湖治理会议',
  date: '3月5日',
  meeting: '河湖治理会议',
  host: [{ name: '林听雨', role: '县长' }],
  attendees: [
    { name: '周一帆', role: '副县长', mode: '出席' },
    { name: '吴小满', role: '', mode: '列席' },
  ],
  items: [
    {
      act: '听取',
      speaker: '会议',
      start: 20,
      end: 40,
      points: [point('', '上年治理情况的汇报', '上年治理情况的汇报', 22)],
    },
    {
      act: '强调',
      speaker: '林听雨',
      start: 40,
      end: 200,
      points: [
        point('一要', '查清排污口，逐一登记造册，月底前完成', '查清排污口', 50, [
          point('', '要把结果公开', '要把结果公开', 70),
        ]),
        point('二要', '修复岸线', '修复岸线', 90),
        point('', 'Ａ级河段先行', 'Ａ级河段先行', 100),
      ],
    },
  ],
  byline: ['许知远'],
  closing: false,
};

export const news: Outline = {
  ...meeting,
  kind: 'news',
  host: [],
  attendees: [],
  items: [
    { act: '其他', speaker: '', start: 0, end: 30, points: [point('', '大桥今日通车', '大桥今日通车', 5)] },
  ],
};

export const pageState: PageState = {
  url: 'https://news.example/a.html?from=home#top',
  title: '清河县召开河湖治理会议-示例网',
  article: true,
  why: ['long body'],
  script: 'hans',
  spoilt: false,
  view: 'original',
  clean: true,
  hidden: [
    { id: 4, reason: 'duplicate-body', text: '本报讯', shown: false },
    { id: 7, reason: 'empty-credit', text: '编辑：', shown: false },
  ],
  text: '清河县召开河湖治理会议\n本报讯',
  ms: { detect: 1, clean: 2 },
  busy: false,
};
