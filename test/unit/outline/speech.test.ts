// Verbs of speech in a clause: which can open a content with and without a mark behind them, and which are nouns.
import { expect, test } from 'vitest';
import { speechVerbs } from '../../../utils/outline/speech.ts';

/** "act word" of each verb in the clause between the bars; "!" where it closes the clause. */
function verbs(text: string, stop = '，', reported = false): string[] {
  const [before, clause, after] = text.includes('|') ? text.split('|') : ['', text, ''];
  const whole = before! + clause! + after!;
  const start = before!.length;
  return speechVerbs(whole, { start, end: start + clause!.length }, stop, reported).map((v) => {
    expect(whole.slice(v.start, v.end)).toBe(v.word);
    return `${v.act} ${v.word}${v.closed ? '!' : ''}`;
  });
}

test.each<[string, string[]]>([
  ['会议指出', ['指出 指出!']],
  ['会议指出到', ['指出 指出!']],
  ['会议强调指出', ['强调 强调指出!']],
  ['他说道', ['说 说!']],
  ['会议指出形势很好', ['指出 指出']],
  ['会议指出，|县长强调|，他说', ['强调 强调!']],
  // Nouns, and what was not said.
  ['会议的要求', []],
  ['按照要求', []],
  ['没有正面回应', []],
  ['县长没有再指出', []],
  ['会议强调的是春耕', []],
  ['会议指出了问题', []],
  ['会议指出过', []],
  // Inside a quotation or brackets.
  ['“会议指出”', []],
  ['（会议指出', []],
  ['《县长说》', []],
  ['“春耕”会议指出', ['指出 指出!']],
  ['”会议指出', ['指出 指出!']],
  ['”“会议指出', []],
  ['“‘春耕’会议指出', []],
  // Verbs that need a mark, or 要 or 必须 behind them.
  ['县长建议抓紧春耕备种', []],
  ['县长建议要抓紧春耕', ['其他 建议']],
  ['县长建议必须抓紧春耕', ['其他 建议']],
  ['县长建议', ['其他 建议!']],
  ['县长决定抓紧春耕备种', []],
  ['会议决定抓紧春耕备种', ['决定 决定']],
  ['会议|会议同意抓紧春耕备种|', ['决定 同意']],
  ['会议建议抓紧春耕备种', []],
  // Verbs of the reported style.
  ['县长相信', []],
])('%s', (text, found) => expect(verbs(text)).toEqual(found));

test('a closed verb needs a comma or colon behind it', () => {
  expect(verbs('会议指出', '：')).toEqual(['指出 指出!']);
  expect(verbs('会议指出', '')).toEqual([]);
  expect(verbs('会议指出', '。')).toEqual([]);
  expect(verbs('会议指出形势很好', '')).toEqual(['指出 指出']);
});

test.each<[string, string[]]>([
  ['县长相信', ['其他 相信!']],
  ['县长建议抓紧春耕备种', ['其他 建议']],
  ['县长建议抓紧春耕备', []],
  ['县长说明抓紧春耕备种', []],
])('in the reported style: %s', (text, found) => expect(verbs(text, '，', true)).toEqual(found));

test.each<[string, string[]]>([
  ['据他在县里小镇上的邻居们说', []],
  ['据他在县里一个小镇上的邻居们说', ['说 说!']],
  ['没有进一步指出', []],
  ['没有人在县里指出', ['指出 指出!']],
])('what stands before the verb: %s', (text, found) => expect(verbs(text)).toEqual(found));
