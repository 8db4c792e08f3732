import { expect, test } from 'vitest';
import { agendaAt, isAim, isEmptyObject } from '../../../utils/outline/agenda.ts';

test.each(['下一步工作', '有关事项', '意见建议', '贯彻落实措施', '其他议题'])('%s says nothing', (object) => {
  expect(isEmptyObject(object)).toBe(true);
});

test.each(['全县防汛工作情况汇报', '《城市供水条例》', '有关人事事项的说明'])(
  '%s says something',
  (object) => {
    expect(isEmptyObject(object)).toBe(false);
  },
);

test('an aim is no act', () => {
  expect(isAim('深入学习贯彻会议精神')).toBe(true);
  expect(isAim('传达学习会议精神')).toBe(false);
});

test.each(['研究会成立', '讨论中', '学习班开班'])('%s: the verb is part of a noun', (clause) => {
  expect(agendaAt(clause, 0, clause.length, 0)).toBeNull();
});

/** "act content", with 了 where the verb was past, of the clause behind its subject. */
function act(text: string, subjectEnd = 0, start = 0, end = text.length): string | null {
  const found = agendaAt(text, start, end, subjectEnd);
  if (found) expect(found.subject).toEqual({ start, end: subjectEnd });
  return found && `${found.act}${found.done ? '了' : ''} ${text.slice(found.content, end)}`;
}

test.each([
  ['听取了春耕汇报', '听取了 春耕汇报'],
  ['听取春耕汇报', '听取 春耕汇报'],
  ['分别书面听取春耕汇报', '听取 春耕汇报'],
  ['听取的汇报', null],
  ['听取并汇报', null],
  ['听取和汇报', null],
  ['听取', null],
  ['听取了', null],
  ['研究会计划', null],
  ['研究了会计划', '研究了 会计划'],
  ['审议并原则通过春耕计划', '通过 春耕计划'],
  ['审议通过春耕计划', '通过 春耕计划'],
  ['审议春耕计划', '审议 春耕计划'],
  ['研究决定春耕计划', '决定 春耕计划'],
  ['提出春耕计划', null],
  ['提出了春耕计划', '其他了 春耕计划'],
  ['作出了《决定》', '决定了 《决定》'],
  ['春耕计划', null],
  // What stays in the point.
  ['任命赵立新为局长', '决定了 任命赵立新为局长'],
  ['还选举产生了委员', '决定了 选举产生了委员'],
  ['选举产生', null],
  ['还选举', null],
  // The object first.
  ['对春耕工作进行部署', '部署 对春耕工作进行部署'],
  ['还对春耕工作进行了安排', '部署了 对春耕工作进行了安排'],
  ['并就春耕工作作研究讨论', '研究 就春耕工作作研究讨论'],
  ['围绕春耕工作开展学习', '传达学习 围绕春耕工作开展学习'],
  ['对春耕进行部署', null],
  ['就春耕计划听取汇报', '听取了 就春耕计划听取汇报'],
  ['并就春耕计划讨论了意见', '审议了 就春耕计划讨论了意见'],
])('%s', (text, expected) => expect(act(text)).toBe(expected));

test('the clause begins behind its subject', () => {
  expect(act('会议听取了春耕汇报。', 2, 0, 9)).toBe('听取了 春耕汇报');
  expect(act('说会议对春耕工作进行部署', 3, 1)).toBe('部署 对春耕工作进行部署');
  expect(act('会议还对春耕工作进行部署', 2)).toBe('部署 对春耕工作进行部署');
  expect(act('会议并就春耕计划听取汇报', 2)).toBe('听取了 就春耕计划听取汇报');
  expect(act('会议还任命赵立新为局长', 2)).toBe('决定了 任命赵立新为局长');
});

test.each([
  ['春耕', true],
  ['春耕会', false],
  ['对其他计划', true],
  ['对春耕计划', false],
])('%s says nothing: %s', (object, empty) => expect(isEmptyObject(object)).toBe(empty));

test.each([
  ['贯彻春耕精神', true],
  ['全面落实春耕计划', true],
  ['学习春耕精神', false],
  ['学习贯彻县长在春耕会议上的讲话', false],
  ['学习贯彻关于春耕的指示', false],
  ['学习贯彻春耕精神', true],
])('%s is an aim: %s', (clause, aim) => expect(isAim(clause)).toBe(aim));
