// Senses told by what stands nearby: how far each look goes, and what speaks for and against.
import { expect, test } from 'vitest';
import { isCompiled, isNoodle, isPlay, isWashed } from '../../../utils/script/surroundings.ts';

/** The text and the place of the character in brackets. */
function marked(text: string): [string, number] {
  return [text.replace(/[[\]]/g, ''), text.indexOf('[')];
}

test.each([
  ['一[出]戏', true],
  ['每[出]精彩的戏', true],
  ['这[出]大型戏', false],
  ['整[出]悲喜剧', true],
  ['这[出]年度历史大戏', false],
  ['这[出]全新历史剧', true],
  ['那[出]连续电视剧', true],
  ['那[出]连续电视大', false],
  ['一[出]戏院', false],
  ['一[出]剧团', false],
  ['一[出]戏，', true],
  ['走[出]戏', false],
  ['[出]戏', false],
  ['一[出]', false],
])('%s is a play: %s', (text, is) => expect(isPlay(...marked(text))).toBe(is));

test.each([
  ['编[制]预算', true],
  ['编[制]了县里春耕的预算', true],
  ['编[制]了县里的春耕的预算', false],
  ['编[制]目录', true],
  ['编[制]员额名册', false],
  ['编[制]', false],
  ['预算编[制]', true],
  ['预算编[制]完', true],
  ['算已经都有编[制]完', true],
  ['算都已经都有编[制]完', false],
  ['限[制]预算', false],
  ['[制]预算', false],
  ['编[制]春耕', false],
])('%s is compiled: %s', (text, is) => expect(isCompiled(...marked(text))).toBe(is));

test.each([
  ['洪水[冲]走', true],
  ['洪都已经都来[冲]走', true],
  ['洪都已经都要来[冲]走', false],
  ['洪都已经来[冲]走', true],
  ['他[冲]走', false],
  ['他[冲]上岸', true],
  ['他[冲]上了河岸', true],
  ['他[冲]上了大河岸', false],
  ['他[冲]上', false],
  ['他[冲]向沙滩', false],
  ['浪花[冲]向沙滩', true],
  ['他[冲]出沙滩', false],
  ['从岸边[冲]上', false],
  ['他[冲]岸', false],
  ['水[冲]着', false],
  ['水[冲]', false],
])('%s is washed: %s', (text, is) => expect(isWashed(...marked(text))).toBe(is));

test.each([
  ['鱼汤[面]', true],
  ['汤[面]', false],
  ['汤[面]馆', true],
  ['汤[面]对着馆', false],
  ['人[面]馆汤', false],
  ['[面]馆汤', false],
  [`碗${'春'.repeat(10)}汤[面]`, true],
  [`碗${'春'.repeat(11)}汤[面]`, false],
  [`汤[面]${'春'.repeat(11)}碗`, true],
  [`汤[面]${'春'.repeat(12)}碗`, false],
])('%s is noodles: %s', (text, is) => expect(isNoodle(...marked(text))).toBe(is));
