import { describe, expect, test } from 'vitest';
import type { Context } from '../../../utils/outline/opening.ts';
import { openingsOf } from '../../../utils/outline/openings.ts';

const NEW: Context = { mode: 'none', afterAgenda: false, parallel: false, reported: false, inSpeech: false };
const SPEECH: Context = {
  mode: 'speech',
  afterAgenda: false,
  parallel: false,
  reported: false,
  inSpeech: true,
};

const read = (text: string, context = NEW) =>
  openingsOf(text, { start: 0, end: text.length, stop: '。', parallel: false }, context).map((o) => {
    const who = 'span' in o.speaker ? text.slice(o.speaker.span.start, o.speaker.span.end) : o.speaker.kind;
    return `${o.act} ${who}: ${text.slice(o.content)}`;
  });

describe('speech', () => {
  test.each([
    ['会议指出，形势严峻', ['指出 meeting: 形势严峻']],
    ['丁海波强调要抓早抓小', ['强调 丁海波: 要抓早抓小']],
    ['他在总结时指出，成绩来之不易', ['指出 pronoun: 成绩来之不易']],
    ['县长陈立新在讲话中说，时不我待', ['说 陈立新: 时不我待']],
    ['大家一致认为，时机成熟', ['认为 大家: 时机成熟']],
    ['市长唐立主持召开座谈会时强调，要务实', ['强调 唐立: 要务实']],
    ['秦川祝贺项目签约，希望双方共建基地', ['希望 秦川: 双方共建基地']],
    ['会议要求各地落实责任', ['要求 meeting: 各地落实责任']],
    ['韩雪梅就下一步发展提出三点希望：一是坚守', ['希望 韩雪梅: 一是坚守']],
  ])('%s', (text, openings) => {
    expect(read(text)).toEqual(openings);
  });

  test.each([
    '按照省厅提出的整改要求，逐项销号',
    '需要强调的是，节水没有旁观者',
    '总的来说，形势向好',
    '对项目签约表示热烈祝贺',
    '这座桥被称为，连心桥',
  ])('%s opens nothing', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('inside a speech a sentence with another subject is no lead-in', () => {
    expect(read('报告首次提出“双碳”，强调节约优先', SPEECH)).toEqual([]);
  });
});

describe('agenda', () => {
  test.each([
    [
      '会议听取了防汛汇报，审议通过《办法》',
      ['听取 meeting: 防汛汇报，审议通过《办法》', '通过 meeting: 《办法》'],
    ],
    ['市委召开常委会会议，研究部署春耕工作', ['研究 meeting: 春耕工作']],
    ['会议对平安建设进行部署', ['部署 meeting: 对平安建设进行部署']],
    ['峰会通过了《宣言》', ['通过 meeting: 《宣言》']],
    ['骆冰宣读了表彰决定', ['其他 骆冰: 表彰决定']],
    ['会议决定任命石磊为局长', ['决定 meeting: 任命石磊为局长']],
  ])('%s', (text, openings) => {
    expect(read(text)).toEqual(openings);
  });

  test.each(['会议通过视频方式召开', '建议根据会议讨论情况修改', '要研究解决突出问题'])(
    '%s opens nothing',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
