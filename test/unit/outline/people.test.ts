import { describe, expect, test } from 'vitest';
import { joinsAnother, peopleIn, tellsOfAnother } from '../../../utils/outline/people.ts';

const read = (text: string) =>
  peopleIn(text, 0, text.length).map(
    (p) => `${p.part} ${text.slice(p.role.start, p.role.end)}#${text.slice(p.name.start, p.name.end)}`,
  );

describe('peopleIn', () => {
  test.each([
    ['市长李平出席会议，人大主任王强列席会议', ['出席 市长#李平', '列席 人大主任#王强']],
    ['会议由局长钱卫东主持', ['host 局长#钱卫东']],
    ['钱卫东局长主持会议', ['host 局长#钱卫东']],
    ['副主任鲁平、项东以及秘书长焦阳出席', ['出席 副主任#鲁平', '出席 副主任#项东', '出席 秘书长#焦阳']],
    ['县委书记朱兵，县长吴海应邀出席会议', ['出席 县委书记#朱兵', '出席 县长#吴海']],
    ['出席会议的还有：副县长阎敏、景浩', ['出席 副县长#阎敏', '出席 副县长#景浩']],
    ['副市长池润21日在市委党校以视频方式出席会议', ['出席 副市长#池润']],
    ['副书记解放鸣到街道调研，并主持召开座谈会', ['host 副书记#解放鸣']],
    ['县长赵立新出席第五届边贸论坛的开幕式', ['出席 县长#赵立新']],
    ['县长赵立新、农业局出席会议', ['出席 县长#赵立新']],
  ])('%s', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  test.each([
    '会见来华出席论坛的外国政要',
    '山东、江苏、吉林、四省负责人参加会议',
    '他参加工作三十年',
    '主席将出席下月的峰会',
    '会议应出席代表二百人，实际出席一百九十人',
    '闭幕会后，副委员长李强主持讲座',
  ])('%s: nobody', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('where the list stands', () => {
  test.each([
    // Behind the verb.
    ['出席会议的有赵立新、李平', ['出席 #赵立新', '出席 #李平']],
    ['出席会议的县领导有：赵立新', ['出席 #赵立新']],
    ['出席会议的县领导：赵立新', ['出席 #赵立新']],
    ['出席会议的县领导，赵立新', []],
    ['应邀参加会议的是赵立新', ['参加 #赵立新']],
    ['列席者有：赵立新，李平', ['列席 #赵立新', '列席 #李平']],
    ['参加人员包括赵立新', ['参加 #赵立新']],
    ['县长赵立新主持会议，出席会议的有：李平，王强', ['host 县长#赵立新', '出席 #李平', '出席 #王强']],
    // The host, before and behind.
    ['会议由县长赵立新主持、副县长李平出席', ['host 县长#赵立新', '出席 副县长#李平']],
    ['会议由县长赵立新主持，副县长李平出席', ['host 县长#赵立新', '出席 副县长#李平']],
    ['主持会议的议员李卓说', ['host 议员#李卓']],
    ['主持春耕会的议员李卓', ['host 议员#李卓']],
    ['县长赵立新调研，并主持会议', ['host 县长#赵立新']],
    ['县长赵立新调研，并在江州主持会议', ['host 县长#赵立新']],
    ['县长赵立新调研，大家主持会议', []],
    // Two verbs in one clause.
    ['县长赵立新出席、副县长李平列席会议', ['出席 县长#赵立新', '列席 副县长#李平']],
    ['县长赵立新出席会议并讲话', ['出席 县长#赵立新']],
    ['县长赵立新应邀列席', ['列席 县长#赵立新']],
    ['县长赵立新参加会议', ['参加 县长#赵立新']],
    ['县长赵立新到会', ['出席 县长#赵立新']],
    ['县长赵立新出席并主持会议', ['host 县长#赵立新']],
    // Clauses of persons and groups go with the next verb.
    ['县长赵立新，各乡镇负责人，副县长李平出席', ['出席 县长#赵立新', '出席 副县长#李平']],
    ['县长赵立新，各科室（站所）负责人出席', ['出席 县长#赵立新']],
    ['县长赵立新在抓春耕，副县长李平出席', ['出席 副县长#李平']],
    ['县长赵立新，大家都来了，出席', []],
    ['县长赵立新出席会议并参加调研', ['出席 县长#赵立新']],
    // … but not clauses that have their own.
    ['县长赵立新出席会议并看望代表，副县长李平列席', ['出席 县长#赵立新', '列席 副县长#李平']],
    ['会议由县长赵立新主持并看望代表，副县长李平列席', ['host 县长#赵立新', '列席 副县长#李平']],
    ['主持会议的县长赵立新看望代表，副县长李平列席', ['host 县长#赵立新', '列席 副县长#李平']],
    // What stands between the name and the verb.
    ['县长赵立新在江州出席会议', ['出席 县长#赵立新']],
    ['县长赵立新将出席会议', []],
    ['县长赵立新没有出席会议', []],
    ['县长赵立新与来访的各国领导人共同出席会议', ['出席 县长#赵立新']],
    ['县长赵立新出席春耕论坛的开幕仪式', ['出席 县长#赵立新']],
    ['县长赵立新出席春耕论坛的客商', []],
    ['县长赵立新出席会议并作春耕的报告', ['出席 县长#赵立新']],
    ['县长赵立新出席会议期间', []],
    ['县长赵立新参加工作', []],
    // Another event.
    ['会见前，县长赵立新出席仪式', []],
    ['2020年，县长赵立新出席仪式', []],
  ])('%s', (text, people) => expect(read(text)).toEqual(people));

  test('a hundred and sixty units may stand between a name and its verb', () => {
    const far = (units: number) => read(`县长赵立新${'在春耕'.padEnd(units, '春')}出席会议`).length;
    expect([far(160), far(161)]).toEqual([1, 0]);
  });

  test('the title of the list stands behind it', () => {
    const called = (text: string) =>
      peopleIn(text, 0, text.length).map((p) => p.called && text.slice(p.called.start, p.called.end));
    expect(called('赵立新、李平等县领导出席')).toEqual(['县领导', '县领导']);
    expect(called('赵立新、李平等党和国家领导人出席')).toEqual(['党和国家领导人', '党和国家领导人']);
    expect(called('赵立新出席')).toEqual([null]);
  });

  test('the sentence is known by its place', () => {
    const text = '春耕。县长赵立新调研，并主持会议，李平出席';
    expect(peopleIn(text, 3, text.length).map((p) => p.at)).toEqual([3, 3]);
    expect(peopleIn('县长赵立新出席', 0, 5)).toEqual([]);
  });
});

test.each([
  ['副县长李平参加会见', true],
  ['副县长李平出席了上述活动', true],
  ['李参加会见', false],
  ['副县长李平，参加会见', false],
  ['副县长李平参加会议', false],
])('%s joins another event: %s', (sentence, joins) => expect(joinsAnother(sentence)).toBe(joins));

test.each([
  ['会见前，县长到会', true],
  ['春耕论坛开幕前，县长到会', true],
  ['会议结束后，县长到会', true],
  ['县长到会，会见前，', false],
])('%s tells of another event: %s', (sentence, another) => expect(tellsOfAnother(sentence)).toBe(another));
