import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../utils/outline/people.ts';

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
