import { expect, test } from 'vitest';
import { textFragment, toJson, toMarkdown, toPlainText } from '../../../utils/outline/export.ts';
import { outline } from '../../../utils/outline/index.ts';

const REPORT =
  '县政府召开[扩大]会议\n5月8日，县长陈立新主持召开会议。会议强调，一要守住底线。要压实责任。二要改善*风貌*。（记者 谷丰）\n';
const o = outline(REPORT);
const URL = 'https://news.example/a?b=1';

test('Markdown has title, address, facts, acts and linked points, and escapes the text', () => {
  const text = toMarkdown(o, { url: URL });
  expect(text).toContain('# 县政府召开\\[扩大\\]会议');
  expect(text).toContain(`<${URL}>`);
  expect(text).toContain('- 主持：陈立新（县长）');
  expect(text).toContain('## 会议　强调');
  expect(text).toContain('- **一要** 守住底线 [↗](');
  expect(text).toContain('\n  - 要压实责任');
  expect(text).toContain('改善\\*风貌\\*');
});

test('plain text is indented by level', () => {
  expect(toPlainText(o)).toContain('\n  一要 守住底线\n    · 要压实责任\n');
});

test('JSON is the contract, with the address in front', () => {
  expect(JSON.parse(toJson(o))).toEqual(o);
  expect(JSON.parse(toJson(o, { url: URL })).url).toBe(URL);
});

test('a part or one point alone', () => {
  const only = toPlainText(o, { select: (part) => 'label' in part && part.label === '二要' });
  expect(only).toContain('改善');
  expect(only).not.toContain('守住底线');
  expect(toPlainText(o, { select: (part) => 'act' in part })).toBe(toPlainText(o));
});

test('text fragments: the whole of a short gist, the edges of a long one, an existing fragment kept', () => {
  expect(textFragment(URL, '守住-底线')).toBe(
    `${URL}#:~:text=${encodeURIComponent('守住')}%2D${encodeURIComponent('底线')}`,
  );
  const long = '一'.repeat(30) + '二'.repeat(30);
  expect(textFragment(`${URL}#top`, long)).toBe(
    `${URL}#top:~:text=${encodeURIComponent('一'.repeat(12))},${encodeURIComponent('二'.repeat(12))}`,
  );
  expect(textFragment(`${URL}#:~:text=old`, '新')).toBe(`${URL}#:~:text=${encodeURIComponent('新')}`);
});
