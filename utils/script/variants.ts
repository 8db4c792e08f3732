// Forms that are one and the same for repair: regional standards (裡/裏, 為/爲) and free variants that an
// author may choose between (台/臺, 周/週, 占/佔). Repair never touches them.

const FREE =
  '台臺 布佈 周週 盃杯 占佔 濕溼 雇僱 菸煙 拚拼 癒愈 啟啓 污汙 跡蹟 岩巖 艷豔 嚐嘗 群羣 綫線 毀燬譭 秘祕 峰峯 床牀 眾衆 恆恒 ' +
  '吃喫 麼麽 鑒鑑 巨鉅 桿杆 剷鏟 嘆歎 凶兇 泄洩 塚冢 倖幸 昇升 逕徑 岳嶽 谿溪 搜蒐 杠槓 唇脣 粽糉 痴癡 灶竈 皂皁 樑梁 泛氾汎 ' +
  '扎紮 晒曬 燻熏薰 彷仿 傢家 諮咨 席蓆 彩綵 伙夥 侷局 弦絃 念唸 煉鍊鏈 恤卹 佣傭 欲慾 讚贊 糊餬 厘釐 裡裏 凄悽淒 果菓 奸姦 ' +
  '酸痠 僵殭 噪譟 暗闇 脩修 仇讎 抵牴 霉黴 雕鵰 戚慼 核覈 栗慄 苔薹 沾霑 昆崑 閒閑 尸屍 匯滙 餵喂 幷並 幷併 纔才 吊弔 扣釦 背揹 ' +
  '坐座 刮颳 具俱 具傢 鑒鑑 針鍼 鋤耡 鎌鐮 豆荳 挨捱 挽輓 凌淩 札劄 涌湧 淨凈 復覆 韻韵 飢饑 俊儁';

function pairs(): Set<number> {
  const out = new Set<number>();
  for (const group of FREE.split(' ')) {
    for (const a of group) for (const b of group) out.add(a.charCodeAt(0) * 0x10000 + b.charCodeAt(0));
  }
  return out;
}

const FREE_PAIRS: ReadonlySet<number> = pairs();

/** May an author write either? (Code units.) */
export function isFreeVariant(a: number, b: number): boolean {
  return a === b || FREE_PAIRS.has(a * 0x10000 + b);
}
