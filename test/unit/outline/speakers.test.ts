// Who speaks, where it is not said at once: further acts of one speaker, surnames alone, bodies, elided subjects.
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../utils/outline/opening.ts';
import { openingsOf } from '../../../utils/outline/openings.ts';

const PLAIN: Context = {
  mode: 'none',
  afterAgenda: false,
  parallel: false,
  reported: false,
  inSpeech: false,
};

const read = (text: string, over: Partial<Context> = {}) => {
  const sentence = { start: 0, end: text.length, stop: '。', parallel: over.parallel ?? false };
  return openingsOf(text, sentence, { ...PLAIN, ...over }).map(({ act, speaker, content }) => {
    const who = 'span' in speaker ? text.slice(speaker.span.start, speaker.span.end) : speaker.kind;
    return `${act} ${who}: ${text.slice(content, content + 4)}`;
  });
};

describe('in the reported style', () => {
  test.each([
    ['陈立新表示，工程已经开工，并强调，质量不能放松', ['表示 陈立新: 工程已经', '强调 same: 质量不能']],
    ['陈立新指出，水位已回落，他又补充，堤防仍须巡查', ['指出 陈立新: 水位已回', '说 pronoun: 堤防仍须']],
    ['陈立新指出，水位已回落，委员会认为，堤防仍须巡查', ['指出 陈立新: 水位已回', '认为 委员会: 堤防仍须']],
    ['陈立新指出，水位已回落，谷丰表示，堤防仍须巡查', ['指出 陈立新: 水位已回', '表示 谷丰: 堤防仍须']],
    ['何田出席座谈会，他表示，水位已回落', ['表示 何田: 水位已回']],
    ['黄补充称，工程已经开工', ['说 黄: 工程已经']],
    ['徐副议长指出，工程已经开工', ['指出 徐副议长: 工程已经']],
    ['工联会何立田认为，工程太慢', ['认为 何立田: 工程太慢']],
    ['当局出席会议，强调，工程不慢', ['强调 当局: 工程不慢']],
  ])('%s', (text, openings) => expect(read(text, { reported: true })).toEqual(openings));

  test.each(['局长何田出席区议会，被问到有议员说要加价', '早前有报道指，工程太慢'])(
    '%s: nobody speaks',
    (text) => expect(read(text, { reported: true })).toEqual([]),
  );

  test('what others told the speaker is part of what he says', () => {
    const told = '陈立新指出，水位已回落，不少人向他表示，堤防仍须巡查';
    expect(read(told, { reported: true })).toEqual(['指出 陈立新: 水位已回']);
  });
});

describe('without a subject of its own', () => {
  test.each([
    ['他走访农户，强调，工程不慢', ['强调 pronoun: 工程不慢']],
    ['何田出席座谈会，他表示，水位已回落', ['表示 何田: 水位已回']],
    ['与会代表听取汇报，一致认为，工程不慢', ['认为 与会代表: 工程不慢']],
    ['会议听取汇报，强调，工程不慢', ['听取 meeting: 汇报，强', '强调 meeting: 工程不慢']],
  ])('%s', (text, openings) => expect(read(text)).toEqual(openings));

  test('a speech that runs goes on', () => {
    expect(read('强调，工程不慢', { mode: 'speech' })).toEqual(['强调 pronoun: 工程不慢']);
    expect(read('强调，工程不慢')).toEqual([]);
  });

  test.each(['要落实从严要求，强调，工程不慢', '希望各组统一思想'])(
    '%s: part of the speech that runs',
    (text) => expect(read(text, { mode: 'speech' })).toEqual([]),
  );
});

describe('without a comma', () => {
  test.each([
    ['何田在会上强调要防汛', ['强调 何田: 要防汛']],
    ['何田与市县连线强调防汛', []],
    ['大家要求加快进度', []],
    ['大家要求，加快进度', ['要求 大家: 加快进度']],
  ])('%s', (text, openings) => expect(read(text)).toEqual(openings));
});

describe('agenda', () => {
  test('one decision on posts', () => {
    expect(read('会议任命石磊为局长，免去谷丰的职务')).toEqual(['决定 meeting: 任命石磊']);
    expect(read('决定任命石磊为局长，免去谷丰的职务', { afterAgenda: true })).toEqual([
      '决定 meeting: 任命石磊',
    ]);
  });
  test('goes on in the second part of a sentence', () => {
    expect(read('研究部署春耕工作，听取汇报', { mode: 'agenda', parallel: true })).toEqual([
      '研究 meeting: 春耕工作',
      '听取 meeting: 汇报',
    ]);
    expect(read('研究部署春耕工作，听取汇报')).toEqual([]);
  });
  test('after an agenda sentence a bare verb without 了 is another kind of sentence', () => {
    expect(read('审议省里关于水库的议案', { afterAgenda: true })).toEqual([]);
  });
  test('in the middle of a speech it is what the speaker tells', () => {
    expect(read('他在现场，研究部署春耕工作', { inSpeech: true })).toEqual([]);
  });
});
