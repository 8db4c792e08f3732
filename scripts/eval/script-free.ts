// The pairs that do not count as hard differences: free variants between which Taiwan's own papers differ.

const PAIRS =
  '台臺 布佈 周週 裡裏 為爲 畫劃 盃杯 占佔 濕溼 雇僱 菸煙 拚拼 癒愈 了瞭 并並 併並 啟啓 污汙 跡蹟 岩巖 踪蹤 遊游 艷豔 嚐嘗 群羣 綫線 ' +
  '毀燬 毀譭 秘祕 峰峯 床牀 眾衆 恆恒 吃喫 才纔 麼麽 么麼 哩里 厘釐 鑒鑑 鉅巨 桿杆 剷鏟 嘆歎 凶兇 泄洩 勛勳 塚冢 倖幸 昇升 沈沉 ' +
  '捲卷 餵喂 徑逕 岳嶽 谿溪 麵麪 搜蒐 迴回 杠槓 唇脣 粽糉 痴癡 灶竈 皂皁 采採 托託 飢饑 樑梁 泛氾 泛汎 扎紮 札扎 佑祐 晒曬 ' +
  '嚮向 贊讚 注註 志誌 燻熏 薰熏 薰燻 姐姊 份分 糊餬 慼戚 慾欲 蔘參 彷仿 傢家 咨諮 舖鋪 鐘鍾 席蓆 彩綵 帳賬';

const FREE: ReadonlySet<string> = new Set(PAIRS.split(' ').flatMap((pair) => [pair, pair[1]! + pair[0]!]));

/** Is the difference between two characters a free variant? */
export function isFree(a: string, b: string): boolean {
  return a === b || FREE.has(a + b);
}

export function isHan(unit: string): boolean {
  return unit >= '㐀' && unit <= '鿿';
}
