// Five hundred person names with characters that naive converters change (冲→衝, 杰→傑, 于→於, 范→範, 朴→樸,
// 松→鬆, 發→髮, 里→裡, 云→雲). Made up: 25 surnames, 20 given names.

const SURNAMES = '陳林黃張李王吳劉蔡楊許鄭謝郭洪曾廖賴徐周于范朴余葉';
const GIVEN = [
  '冲',
  '文冲',
  '杰',
  '世杰',
  '俊杰',
  '于庭',
  '思于',
  '范之',
  '家范',
  '朴安',
  '子朴',
  '松',
  '青松',
  '松仁',
  '發',
  '潤發',
  '里安',
  '百里',
  '云',
  '若云',
];

export const NAMES: readonly string[] = [...SURNAMES].flatMap((surname) =>
  GIVEN.map((given) => surname + given),
);
