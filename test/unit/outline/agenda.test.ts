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
