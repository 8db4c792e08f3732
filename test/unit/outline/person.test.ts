// Persons in a noun phrase: where the role ends, how long the name is, which title belongs to it.
import { describe, expect, test } from 'vitest';
import { personAt, personIn } from '../../../utils/outline/person.ts';

/** "role#name" and, where the phrase goes on behind the name, "+title"; null for nobody. */
function read(text: string, start = 0, end = text.length): string | null {
  const person = personAt(text, start, end);
  if (!person) return null;
  const { role, name } = person;
  const title = text.slice(name.end, person.end);
  return `${text.slice(role.start, role.end)}#${text.slice(name.start, name.end)}${title && `+${title}`}`;
}

describe('personAt', () => {
  test.each([
    // How long a name is.
    ['赵立出席', '#赵立'],
    ['赵立新出席', '#赵立新'],
    ['赵立新', '#赵立新'],
    ['林郑月娥出席', '#林郑月娥'],
    ['黄宏发指，', '#黄宏发'],
    ['文尚贤回应说', '#文尚贤'],
    ['王和、李平', '#王和'],
    ['王和平、李平', '#王和平'],
    ['王平等出席', '#王平'],
    ['赵 新出席', '#赵 新'],
    ['赵  新出席', '#赵  新'],
    ['李家和、王平', '#李家和'],
    ['赵文早出席', '#赵文早'],
    ['赵文宣主持', '#赵文宣'],
    // A name with points ends where what follows names begins.
    ['买买提·吐尔逊出席', '#买买提·吐尔逊'],
    ['买买提·吐尔逊', '#买买提·吐尔逊'],
    ['阿布都·再努尔出席', '#阿布都·再努尔'],
    ['雅克·罗说', '#雅克·罗'],
    ['雅克·罗格尔斯基奥多罗维奇斯', null],
    ['李强立来到云栖·数字产业园', '#李强立'],
    ['巴西参议长卡列罗斯出席', '巴西参议长#卡列罗斯'],
    ['众议长库尼亚出席', '众议长#库尼亚'],
    ['2005届校友、永泰公司董事长古明远说', '2005届校友、永泰公司董事长#古明远'],
    ['委员长期以来对政府工作的关心', null],
    ['州长阿不都·热合曼出席', '州长#阿不都·热合曼'],
    // Titles behind it.
    ['赵立新同志出席', '#赵立新+同志'],
    ['赵立新县长出席', '县长#赵立新+县长'],
    ['县委书记赵立新同志出席', '县委书记#赵立新+同志'],
    ['县长赵立新先生出席', '县长#赵立新+先生'],
    ['赵立新女士', '#赵立新+女士'],
    ['高雄市长杜承恩今', '高雄市长#杜承恩'],
    ['赵立新县长慰问在岗职工', '县长#赵立新+县长'],
    // Roles in front.
    ['县长 赵立新出席', '县长#赵立新'],
    ['班长”赵立新出席', '班长#赵立新'],
    ['“班长”赵立新出席', '班长#赵立新'],
    ['市委书记、军分区第一书记赵立新主持', '市委书记、军分区第一书记#赵立新'],
    ['县委常委，常务副县长赵立新主持', '县委常委，常务副县长#赵立新'],
    ['县政府党组，副县长赵立新主持', '县政府党组，副县长#赵立新'],
    ['（县委书记）县长赵立新主持', '（县委书记）县长#赵立新'],
    ['区总河湖长赵立新主持', '区总河湖长#赵立新'],
    ['春耕动员 县长赵立新主持', '县长#赵立新'],
    // A Chinese name further on before a foreign one.
    ['国防部长奥尼尔说', '国防部长#奥尼尔'],
    ['总理奥尼说', '总理#奥尼'],
    ['总理奥尼尔罗拉米达斯说', null],
    ['总理奥尼尔罗拉米达说', '总理#奥尼尔罗拉米达'],
    ['总理奥尼尔', '总理#奥尼尔'],
    ['总理马克里奥说', '总理#马克里奥'],
    ['议员陆恭蕙手提文件', '议员#陆恭蕙'],
    ['议员陆恭蕙一脸茫然，', '议员#陆恭蕙'],
    // No offices.
    ['根据县长赵立新的意见', null],
    ['了县长赵立新', null],
    ['我县长赵立新', null],
    ['收入增长赵立新', null],
    ['', null],
  ])('%s', (text, person) => expect(read(text)).toBe(person));

  test('looks at nothing outside', () => {
    expect(read('说县长赵立新主持', 1)).toBe('县长#赵立新');
    expect(read('县长赵立新主持', 0, 5)).toBe('县长#赵立新');
    expect(read('县长赵立新主持', 0, 4)).toBe('县长#赵立');
    expect(read('县长赵立新主持', 0, 3)).toBeNull();
    expect(read('赵立新县长', 0, 4)).toBe('#赵立新');
  });

  test('a role has at most ninety units', () => {
    const behind = (units: number) => read(`${'甲'.repeat(units - 2)}县长赵立新主持`)?.split('#')[1] ?? null;
    expect(behind(90)).toBe('赵立新');
    expect(behind(91)).toBeNull();
  });
});

test.each([
  ['县长赵立新', true],
  ['县长赵立新等', true],
  ['县长赵立新等人', true],
  ['县长赵立新一行', true],
  ['县长赵立新 ', true],
  ['县长赵立新同志', true],
  ['县长赵立新在会上', false],
  ['会议', false],
])('%s is nothing but a person: %s', (text, only) =>
  expect(personIn(text, 0, text.length) !== null).toBe(only),
);
