// Outlines on paper in their rarer forms: no speaker, no role, a place, nothing selected, addresses with brackets.
import { describe, expect, test } from 'vitest';
import { textFragment, toJson, toMarkdown, toPlainText } from '../../../utils/outline/export.ts';
import type { Outline } from '../../../utils/types.ts';

const point = (label: string, gist: string, children: Outline['items'][number]['points'] = []) => ({
  label,
  gist,
  head: '',
  start: 0,
  end: gist.length,
  children,
});
const made: Outline = {
  kind: 'meeting',
  title: '渠务工作\n座谈会',
  date: '5月8日',
  meeting: '',
  place: '渠首镇',
  host: [{ name: '陈立新', role: '' }],
  attendees: [
    { name: '谷丰', role: '镇长', mode: '出席' },
    { name: '何田', role: '', mode: '列席' },
  ],
  items: [
    { act: '指出', speaker: '', start: 0, end: 4, points: [point('', '渠道（东段）\n 已修好')] },
    {
      act: '强调',
      speaker: '会议',
      start: 5,
      end: 9,
      points: [point('一要', '管水', [point('', '专人管')]), point('二要', '省水')],
    },
  ],
  byline: ['何田', '谷丰'],
  closing: false,
};

describe('facts and headings', () => {
  test('plain text', () => {
    expect(toPlainText(made, { url: 'https://news.example/' })).toBe(
      [
        '渠务工作 座谈会',
        'https://news.example/',
        '日期：5月8日',
        '地点：渠首镇',
        '主持：陈立新',
        '出席：谷丰（镇长）',
        '列席：何田',
        '作者：何田、谷丰',
        '',
        '指出',
        '  · 渠道（东段） 已修好',
        '',
        '会议　强调',
        '  一要 管水',
        '    · 专人管',
        '  二要 省水',
        '',
      ].join('\n'),
    );
  });
  test('Markdown without an address has no links', () => {
    const text = toMarkdown(made);
    expect(text.split('\n').slice(0, 3)).toEqual(['# 渠务工作 座谈会', '', '- 日期：5月8日']);
    expect(text).toContain('\n## 指出\n\n- 渠道（东段） 已修好\n');
    expect(text).toContain('- **一要** 管水\n  - 专人管\n- **二要** 省水\n');
    expect(text).not.toContain('↗');
  });
  test('without a title nothing stands in its place', () => {
    const bare = {
      ...made,
      title: '',
      date: '',
      place: undefined,
      host: [],
      attendees: [],
      byline: [],
      items: [],
    };
    expect([toMarkdown(bare), toPlainText(bare)]).toEqual(['\n', '\n']);
  });
});

describe('a selection', () => {
  const only = (gist: string) => ({
    select: (part: object) => 'gist' in part && part.gist === gist,
  });
  test('of a point below another stands alone; what has none goes', () => {
    expect(JSON.parse(toJson(made, only('专人管'))).items).toEqual([
      { ...made.items[1], points: [point('', '专人管')] },
    ]);
  });
  test('of a point takes what is below it', () => {
    expect(toPlainText(made, only('管水'))).toContain('  一要 管水\n    · 专人管\n');
  });
  test('of nothing leaves the facts', () => {
    expect(toPlainText(made, only('无'))).toMatch(/作者：何田、谷丰\n$/);
  });
});

describe('links', () => {
  test('brackets of an address do not end a Markdown link', () => {
    const text = toMarkdown(made, { url: 'https://news.example/a_(b)' });
    expect(text).toContain('(https://news.example/a_%28b%29#:~:text=');
    expect(text).toContain('<https://news.example/a_(b)>');
  });
  test('a gist of two lines is given by its first and last line', () => {
    expect(textFragment('https://n.example/#x', '前一行\n后一行')).toBe(
      `https://n.example/#x:~:text=${encodeURIComponent('前一行')},${encodeURIComponent('后一行')}`,
    );
  });
  test.each([
    [40, '一'.repeat(40)],
    [41, `${'一'.repeat(12)},${'一'.repeat(12)}`],
  ])('%i characters', (length, directive) => {
    const fragment = textFragment('https://n.example/', '一'.repeat(length)).split(':~:text=')[1]!;
    expect(decodeURIComponent(fragment)).toBe(directive);
  });
});
