import { describe, expect, test } from 'vitest';
import { isChineseName, isForeignName, isSurname } from '../../../utils/outline/names.ts';
import { personAt } from '../../../utils/outline/person.ts';
import { isRole, roleEnds } from '../../../utils/outline/roles.ts';

describe('isChineseName', () => {
  test.each([
    '陈立新',
    '雷鸣',
    '欧阳志恒',
    '司徒静',
    '马 骏',
    '买买提·吐尔逊',
    '张王丽华',
    '邝浩然',
    '施文雅',
    '费一鸣',
  ])('%s', (name) => {
    expect(isChineseName(name)).toBe(true);
  });
  test.each([
    '会议',
    '常务副',
    '全国政协',
    '方面',
    '江苏',
    '党委',
    '高新区',
    'Li',
    '李',
    '欧阳',
    '施政',
    '廉洁',
    '荣获',
  ])('not %s', (name) => {
    expect(isChineseName(name)).toBe(false);
  });
  test('foreign names carry no function words', () => {
    expect(isForeignName('艾德温')).toBe(true);
    expect(isForeignName('出席会议')).toBe(false);
  });
});

describe('roles', () => {
  test('a role ends where its office ends, not inside 委员会 or 副总理', () => {
    expect(isRole('县委常委')).toBe(true);
    expect(isRole('县委常委会')).toBe(false);
    expect(roleEnds('市人大常委会主任')).toEqual([8]);
  });
});

describe('personAt', () => {
  const read = (text: string) => {
    const person = personAt(text, 0, text.length);
    return (
      person && [
        text.slice(person.role.start, person.role.end),
        text.slice(person.name.start, person.name.end),
      ]
    );
  };
  test.each([
    ['县长陈立新主持会议', '县长', '陈立新'],
    ['县委常委、常务副县长罗建华到会', '县委常委、常务副县长', '罗建华'],
    ['雷鸣主任主持', '主任', '雷鸣'],
    ['高雄市长杜承恩今', '高雄市长', '杜承恩'],
    ['共和国外交部部长艾德温。', '共和国外交部部长', '艾德温'],
    ['州长阿布都热合曼·玉素甫主持会议', '州长', '阿布都热合曼·玉素甫'],
    ['骆冰宣读', '', '骆冰'],
    ['立法会议员冯咏琪认为', '立法会议员', '冯咏琪'],
  ])('%s', (text, role, name) => {
    expect(read(text)).toEqual([role, name]);
  });
  test.each(['会议指出', '各级党委要', '这是市长最关心的事', '将由县长'])('%s names nobody', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a name at its limits', () => {
  test.each([
    ['李', true],
    ['陈', true],
    ['和', false],
    ['高', false],
    ['水', false],
    ['李平', false],
  ])('%s is a surname by itself: %s', (text, is) => expect(isSurname(text)).toBe(is));

  test.each([
    // A point: up to four parts of up to eight characters.
    ['买买提·吐尔逊', true],
    ['甲·乙', true],
    ['甲乙丙丁戊己庚辛·乙', true],
    ['甲乙丙丁戊己庚辛壬·乙', false],
    ['甲·乙·丙·丁', true],
    ['甲·乙·丙·丁·戊', false],
    ['甲·', false],
    ['A·乙', false],
    // A space inside.
    ['李 平', true],
    ['李  平', true],
    ['李   平', false],
    ['李 平平', false],
    ['水 平', false],
    // Compound surnames.
    ['欧阳平', true],
    ['欧阳志恒', true],
    ['欧阳志恒平', false],
    ['欧阳市', false],
    ['欧阳a', false],
    // Two to four characters.
    ['李平', true],
    ['李a', false],
    ['李平平平平', false],
    ['李市', false],
    ['黄补充', false],
    ['周一', false],
    // Four: two surnames in front, no organ of state, no word.
    ['林郑月娥', true],
    ['林月郑娥', false],
    ['林郑国娥', false],
    ['安徐月娥', true],
    ['安全月娥', false],
    ['', false],
  ])('%s is a Chinese one: %s', (text, is) => expect(isChineseName(text)).toBe(is));

  test.each([
    ['奥', false],
    ['奥尔', true],
    ['奥尔森罗拉米达', true],
    ['奥尔森罗拉米达斯', false],
    ['奥a', false],
    ['会议', false],
    ['委员', false],
    ['方面', false],
    ['奥尔县', false],
    ['奥尔的', false],
    ['奥周一', false],
    ['奥三五', false],
    ['奥尔人', false],
  ])('%s may be a foreign one: %s', (text, is) => expect(isForeignName(text)).toBe(is));
});
