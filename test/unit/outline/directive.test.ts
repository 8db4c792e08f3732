import { describe, expect, test } from 'vitest';
import { isDirective } from '../../../utils/outline/directive.ts';

const directive = (text: string, strict = false) => isDirective(text, 0, text.length, strict);

describe('isDirective', () => {
  test.each([
    '要压实属地责任',
    '各地要因地制宜推进改厕',
    '下一步，要领会精神实质',
    '必须守住耕地红线',
    '任何单位不得截留资金',
    '希望广大青年扎根基层',
    '中方愿同各国扩大贸易往来',
    '我们将继续扩大开放',
    '加强源头治理，严控增量',
    '以项目为抓手，加快补齐短板',
    '各地可结合实际延长夜市时间',
    '要紧紧依靠群众',
    '双方应尊重彼此关切',
    '我们将在安全问题上相互支持',
    '土方将为过境货物提供便利',
    '中国将为各国企业提供便利',
    '当前合作良好，土方希望在农业领域继续合作',
    '11月1日前将审批事项减至48项',
    '对推诿扯皮的，依规依纪严肃处理',
    '从班子做起，发动全体职工查摆问题',
  ])('%s', (text) => {
    expect(directive(text)).toBe(true);
  });

  test.each([
    '要素保障能力显著提升',
    '这是一项重要任务',
    '主要指标好于预期',
    '项目单位普遍需要专人指导',
    '推进依法治市，是高质量发展的必由之路',
    '加强基层执法，事关群众切身感受',
    '实施改造以来，面貌焕然一新',
    '推动项目落地，形成了新的路子',
    '供应充足，价格平稳',
    '适应能力不断增强',
    '他多次强调要保护古树',
    '用“六个必须坚持”作了概括',
    '改革开放四十多年来，成就举世瞩目',
    '普及垃圾分类，关系环境能不能改善',
    '应土方邀请，代表团将出访三国',
    '我们将在北京举行会议',
    '落实会议精神，设立七个工作组，创新了方法',
  ])('not %s', (text) => {
    expect(directive(text)).toBe(false);
  });

  test('strict asks for a modal verb', () => {
    expect(directive('加强源头治理', true)).toBe(false);
    expect(directive('要加强源头治理', true)).toBe(true);
  });
});
