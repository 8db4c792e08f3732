// The classes of over-conversion that repair is measured on: Simplified character → the form a naive converter
// puts for every one of its Traditional forms.

/** What the first reported page had. */
export const SEED_CLASSES: ReadonlyMap<string, string> = new Map([
  ['面', '麵'],
  ['制', '製'],
  ['系', '係'],
]);

const MORE =
  '后後 里裡 干幹 只隻 范範 谷穀 云雲 松鬆 斗鬥 丑醜 余餘 冲衝 复復 发發 历歷 征徵 钟鐘 郁鬱 须須 仆僕 胡鬍 获獲 汇匯 尽盡 卷捲 ' +
  '准準 采採 注註 几幾 叶葉 签簽 表錶 曲麯 舍捨 卜蔔 蒙矇 折摺 症癥 致緻 向嚮 当當 困睏 咸鹹 秋鞦 千韆 朱硃 脏臟 坛壇 弥彌 别別 ' +
  '御禦 辟闢 克剋 出齣 家傢 回迴 才纔 借藉 了瞭 合閤 吁籲 姜薑 价價 苹蘋 术術 药藥';

/** The seed's classes and some seventy more. */
export const ALL_CLASSES: ReadonlyMap<string, string> = new Map([
  ...SEED_CLASSES,
  ...MORE.split(' ').map((pair) => [pair[0]!, pair[1]!] as const),
]);
