// The report's lines: which is the headline, what is site furniture, which lines are second copies.
import { describe, expect, test } from 'vitest';
import { isFurniture, readLines } from '../../../utils/outline/lines.ts';

const read = (text: string, given = false) => {
  const { title, body } = readLines(text, given);
  return [title && text.slice(title.start, title.end), ...body.map((l) => text.slice(l.start, l.end))];
};
const SAID = '会议指出，春耕要抓紧。';

describe('the headline', () => {
  test.each([
    ['县里部署春耕', true],
    ['县里部署春', false],
    ['春'.repeat(140), true],
    ['春'.repeat(141), false],
    ['县里部署春耕。', false],
    ['县里部署春耕；', false],
    ['县里部署春耕！', false],
    ['县里部署春耕，备种，修渠', true],
    ['县里部署春耕，备种，修渠，抓紧', false],
  ])('%s: %s', (line, is) =>
    expect(read(`${line}\n${SAID}`)).toEqual(is ? [line, SAID] : [null, line, SAID]),
  );

  test('has more below it, and is not looked for where it is given', () => {
    expect(read('县里部署春耕')).toEqual([null, '县里部署春耕']);
    expect(read(`县里部署春耕\n${SAID}`, true)).toEqual([null, '县里部署春耕', SAID]);
  });

  test('stands behind the furniture', () => {
    expect(read(`2026-03-05 09:00\n打印\n县里部署春耕\n${SAID}`)).toEqual(['县里部署春耕', SAID]);
    expect(read('2026-03-05 09:00\n县里部署春耕')).toEqual([null, '县里部署春耕']);
    expect(read('打印\n分享')).toEqual([null, '打印', '分享']);
    expect(read('')).toEqual([null]);
  });
});

test.each([
  '摘要',
  '来源：县报',
  '责任编辑：赵立新',
  '（编辑：赵立新',
  '江州 22℃ 晴',
  '12',
  '01',
  '---',
  '{{title}}',
  '上一篇：春耕',
  '|  |',
  '',
  '2026年3月5日',
  '总 值 班：赵立新',
  '网站免责声明',
])('%s is furniture', (line) => expect(isFurniture(line)).toBe(true));
test.each(['县里部署春耕', '123', '-', '摘要写好了', '会议开始打印文件'])('%s is none', (line) =>
  expect(isFurniture(line)).toBe(false),
);

test('a line of eight characters or more counts once, whatever its blanks', () => {
  const [eight, seven] = ['会议指出春耕要紧', '会议指出要抓紧'];
  expect(read(`${SAID}\n${eight}\n${eight}\n会议指出 春耕要紧`, true)).toEqual([null, SAID, eight]);
  expect(read(`${SAID}\n${seven}\n${seven}`, true)).toEqual([null, SAID, seven, seven]);
});
