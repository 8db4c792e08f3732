// Who wrote it: where the word for a writer is a credit, how far names go on behind it, signatures at the end.
import { describe, expect, test } from 'vitest';
import { bylineOf } from '../../../utils/outline/byline.ts';
import type { Span } from '../../../utils/outline/text.ts';

const SAID = '会议指出，春耕要抓紧。';
const LONG = '会议指出，春耕要抓紧，种子要备足，农机要修好，水渠要疏通。'.repeat(3);

/** The writers of a report whose paragraphs are these lines, below a long headline. */
function writers(lines: string): string[] {
  const text = `${LONG}\n${lines}`;
  const body: Span[] = [];
  let start = LONG.length + 1;
  for (const line of lines.split('\n')) {
    body.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return bylineOf(text, body).map((name) => text.slice(name.start, name.end));
}

describe('a credit', () => {
  test.each<[string, string[]]>([
    // Alone, behind a mark, in brackets, behind a short word and a space.
    ['记者 赵立新', ['赵立新']],
    ['  记者赵立新', ['赵立新']],
    ['（记者赵立新）', ['赵立新']],
    ['【记者赵立新 摄】', ['赵立新']],
    ['本报讯 记者赵立新', ['赵立新']],
    ['新华社电 记者赵立新', ['赵立新']],
    ['市台报道 记者赵立新', ['赵立新']],
    ['江州晚 记者赵立新', ['赵立新']],
    ['（江州市春耕办公室的记者赵立新）', ['赵立新']],
    ['据江州的记者赵立新', []],
    [`${SAID}记者赵立新`, ['赵立新']],
    // Its kinds.
    ['通讯员赵立新', ['赵立新']],
    ['记  者 赵立新', ['赵立新']],
    ['撰文：赵立新', ['赵立新']],
    ['作者 赵立新', ['赵立新']],
    ['文/赵立新', ['赵立新']],
    ['图／赵立新', ['赵立新']],
    ['摄影：赵立新', ['赵立新']],
    ['图/文 赵立新', ['赵立新']],
    ['文/图：赵立新', ['赵立新']],
    // Names go on to the first that is none.
    ['记者 赵立新 李平、王强', ['赵立新', '李平', '王强']],
    ['记者 赵 新 李平', ['赵 新', '李平']],
    ['记者 林郑月娥', ['林郑月娥']],
    ['记者 赵立新 摄影 李平', ['赵立新', '李平']],
    ['记者 赵立新 编辑 李平', ['赵立新']],
    ['记者 赵立新 文 李 平', ['赵立新', '李 平']],
    ['记者赵立新编辑李平', ['赵立新']],
    ['记者 赵立新李平', []],
    ['记者赵立新报道', ['赵立新']],
    ['记者赵立新摄', ['赵立新']],
    ['记者赵立新3月5日', ['赵立新']],
    ['记者赵立新江州5日电', ['赵立新']],
    ['记者赵立新／江州报导', ['赵立新']],
    ['记者赵立新江州讯 李平', ['赵立新']],
    ['记者赵立新去了江州', []],
    ['记者', []],
    ['记者：，', []],
    // The writer's office stands before the name.
    ['文/县委宣传部 赵立新', ['赵立新']],
    ['记者：江州融媒体中心 赵立新', ['赵立新']],
    ['文/县委宣传部 ', []],
    // The same name once.
    ['文/赵立新 图/赵立新', ['赵立新']],
    ['文/赵立新 图/李平', ['赵立新', '李平']],
  ])('%s', (line, names) => expect(writers(`${line}\n${LONG}`)).toEqual(names));

  test('a bracket opens at most 42 units in front of it', () => {
    const credit = (units: number) => writers(`（${'春'.repeat(units)}的记者赵立新）\n${LONG}`);
    expect([credit(40), credit(41)]).toEqual([['赵立新'], []]);
  });

  test('stands in one of the first four lines, the last three, or a short one', () => {
    const at = (line: number, rest: string) => {
      const lines = Array.from({ length: 9 }, (_, i) => (i === line ? `（记者赵立新）${rest}` : LONG));
      return writers(lines.join('\n')).length;
    };
    expect([0, 3, 4, 5, 6, 8].map((line) => at(line, LONG))).toEqual([1, 1, 0, 0, 1, 1]);
    expect([53, 54].map((units) => at(4, '春'.repeat(units)))).toEqual([1, 0]);
  });
});

describe('a desk line', () => {
  test.each<[string, string[]]>([
    ['本网讯（赵立新）3月26日，春耕开始。', ['赵立新']],
    ['本网讯 （赵立新 李平）春耕开始。', ['赵立新', '李平']],
    ['江州市春耕办公室融媒体中心的本网讯（赵立新）春耕开始。', ['赵立新']],
    ['江州市春耕办公室融媒体中心的各县本网讯（赵立新）春耕开始。', []],
    ['县里，本网讯（赵立新）春耕开始。', []],
    ['春耕开始（赵立新）了。', []],
  ])('%s', (line, names) => expect(writers(`${line}\n${LONG}`)).toEqual(names));

  test('is the first line', () => {
    expect(writers(`${LONG}\n本网讯（赵立新）春耕开始。`)).toEqual([]);
    expect(bylineOf('', [])).toEqual([]);
  });
});

describe('a signature', () => {
  test.each<[string, string[]]>([
    [`${SAID}（赵立新 李平）`, ['赵立新', '李平']],
    [`${SAID}（赵立新）。`, ['赵立新']],
    [`${SAID}（李平）`, ['李平']],
    [`${SAID}（赵立新到会）`, []],
    [`${SAID}（赵立新 到会）`, []],
    [`${SAID}（赵立新）后来`, []],
    [`${LONG}（赵立新 李平平 王强 周海 钱卫东 孙小明 吴进东 李小龙 何小满）`, []],
    [
      `${LONG}（赵立新 李平 王强 周海 钱卫东 孙小明 吴进东）`,
      ['赵立新', '李平', '王强', '周海', '钱卫东', '孙小明', '吴进东'],
    ],
    [`${LONG}\n赵立新`, ['赵立新']],
    [`${LONG}\n赵立新 李平`, ['赵立新', '李平']],
    [`${LONG}\n赵立新 李平 王强强 周海明`, ['赵立新', '李平', '王强强', '周海明']],
    [`${LONG}\n赵立新 李平平 王强强 周海明`, ['赵立新', '李平平', '王强强', '周海明']],
    [`${LONG}\n赵立新 李平平 王强强 林郑月娥`, ['赵立新', '李平平', '王强强', '林郑月娥']],
    [`${LONG}\n赵立新 李平平 张王丽华 林郑月娥`, []],
    [`赵立新\n${LONG}`, []],
  ])('%s', (text, names) => expect(writers(text)).toEqual(names));
});
