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
  ])('not %s', (text) => {
    expect(directive(text)).toBe(false);
  });

  test('strict asks for a modal verb', () => {
    expect(directive('加强源头治理', true)).toBe(false);
    expect(directive('要加强源头治理', true)).toBe(true);
  });
});
