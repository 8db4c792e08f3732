// How Taiwan's newspapers write what OpenCC's Taiwan standard leaves otherwise: 台 over 臺, 布 over 佈, 計畫,
// 了解, 盃 for a sports cup, 菸 for tobacco … General usage, checked against counts of single words in native text.
import type { Dictionary } from './dictionaries.ts';

/** Single characters: OpenCC's standard form → what is written. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['臺', '台'],
  ['佈', '布'],
  ['溼', '濕'],
  ['佔', '占'],
  ['僱', '雇'],
  ['污', '污'],
  ['週', '周'],
  ['箇', '個'],
  ['鑒', '鑑'],
  ['岩', '岩'],
  ['巖', '岩'],
  ['燬', '毀'],
  ['譭', '毀'],
  ['侷', '局'],
  ['傢', '家'],
  ['恆', '恆'],
  ['啓', '啟'],
  ['幷', '並'],
  ['卹', '恤'],
  ['蒐', '搜'],
  ['垻', '壩'],
  ['孃', '娘'],
  ['伕', '夫'],
  ['悽', '淒'],
  ['滙', '匯'],
  ['捱', '挨'],
  ['絃', '弦'],
  ['俬', '私'],
  ['柺', '拐'],
  ['嫋', '裊'],
  ['廕', '蔭'],
  ['谿', '溪'],
  ['霑', '沾'],
  ['覈', '核'],
  ['衹', '只'],
  ['冢', '塚'],
  ['豔', '艷'],
  ['艷', '艷'],
  ['賬', '帳'],
]);

/** Words of several characters, in OpenCC's standard → what is written. */
const WORDS = `
週一 週一|週二 週二|週三 週三|週四 週四|週五 週五|週六 週六|週日 週日|週內 週內|週後 週後|每週 每週|本週 本週|上週 上週|下週 下週|這週 這週|那週 那週|當週 當週
兩週 兩週|幾週 幾週|數週 數週|隔週 隔週|該週 該週|整週 整週|一週 一週|三週 三週
瞭解 了解|計劃 計畫|計劃書 計畫書|週期 週期|週刊 週刊|週而復始 周而復始|箇中 箇中|橋樑 橋樑|棟樑 棟樑|上樑 上樑|樑柱 樑柱|傢伙 傢伙|蒐集 蒐集|蒐證 蒐證|蒐羅 蒐羅|蒐購 蒐購|蒐錄 蒐錄|諮文 咨文|衚衕 胡同|閤家 闔家|櫃檯 櫃台|服務檯 服務台|手術檯 手術台|梳妝檯 梳妝台|拉鏈 拉鍊|鐵鏈 鐵鍊|鈕釦 鈕扣
世界杯 世界盃|歐洲杯 歐洲盃|亞洲杯 亞洲盃|美洲杯 美洲盃|非洲杯 非洲盃|國家杯 國家盃|聯盟杯 聯盟盃|足總杯 足總盃
聯合會杯 聯合會盃|超級杯 超級盃|金杯 金盃|獎杯 獎盃|冠軍杯 冠軍盃|總統杯 總統盃|挑戰杯 挑戰盃|錦標杯 錦標盃
戴維斯杯 戴維斯盃|台維斯杯 台維斯盃|湯姆斯杯 湯姆斯盃|尤伯杯 尤伯盃|萊德杯 萊德盃|杯賽 盃賽|杯決賽 盃決賽|杯冠軍 盃冠軍|杯足球 盃足球
杯籃球 盃籃球|杯排球 盃排球|杯網球 盃網球|杯錦標賽 盃錦標賽|解放者杯 解放者盃|議長杯 議長盃|主席杯 主席盃|歐霸杯 歐霸盃|歐國杯 歐國盃|大力神杯 大力神盃|優勝者杯 優勝者盃|聯邦杯 聯邦盃|捧杯 捧盃|奪杯 奪盃
吸菸 吸菸|吸煙 吸菸|抽煙 抽菸|香煙 香菸|煙草 菸草|戒煙 戒菸|禁煙 禁菸|煙酒 菸酒|煙害 菸害|煙蒂 菸蒂|煙癮 菸癮|煙民 菸民
電子煙 電子菸|二手煙 二手菸|捲煙 捲菸|卷煙 捲菸|烤煙 烤菸|煙灰 菸灰|煙盒 菸盒|煙廠 菸廠|煙商 菸商|煙葉 菸葉|煙農 菸農|煙品 菸品|一包煙 一包菸|一支煙 一支菸|煙槍 菸槍|煙價 菸價|煙稅 菸稅|加熱煙 加熱菸|裏海 裏海
品嘗 品嚐|嘗鮮 嚐鮮|嘗起來 嚐起來|倖存 倖存|幸存 倖存|幸免 倖免|打拼 打拚|拼命 拚命|拼經濟 拚經濟|力拼 力拚|拼連任 拚連任|拼觀光 拚觀光|拼選舉 拚選舉|拼業績 拚業績|拼轉型 拚轉型|拼成長 拚成長|硬拼 硬拚|拼鬥 拚鬥|拼場 拚場|拼勝 拚勝|拼冠軍 拚冠軍|拼奪 拚奪|拼治安 拚治安|火拼 火拚|療愈 療癒|治愈 治癒|痊愈 痊癒
奇跡 奇蹟|古跡 古蹟|史跡 史蹟|事跡 事蹟|神跡 神蹟|遺蹟 遺跡|咨詢 諮詢|詞彙 詞彙|彙集 匯集|合伙 合夥|伙伴 夥伴|同伙 同夥|團伙 團夥|推杆 推桿|揮杆 揮桿|球杆 球桿|電線杆 電線桿|旗杆 旗桿
排泄 排泄|泄殖 泄殖|喧譁 喧嘩|幷州 并州
`;

/** Everything that turns OpenCC's standard into Taiwan's usage: phrases and single characters. */
export function taiwanUsage(variants: Dictionary, variantPhrases: Dictionary) {
  const characters = new Map([...variants, ...CHARACTERS]);
  const write = (text: string): string =>
    [...text].map((character) => characters.get(character) ?? character).join('');
  const phrases = new Map<string, string>();
  for (const [from, to] of variantPhrases) phrases.set(from, to);
  for (const entry of WORDS.trim().split(/[|\n]/)) {
    const [from = '', to = ''] = entry.split(' ');
    phrases.set(from, to === '' ? write(from) : to);
  }
  return { characters, phrases };
}

/** Forms of OpenCC's standard that Taiwan's authors use as well as the ones it would put in their place. */
const ALSO_TAIWAN = '污泄癡樑檐棱睾痹蔘幺嫺踊潨蔿';
/** Hong Kong's forms that are words of Taiwan's own. */
const NOT_ONLY_HONG_KONG = '台煙枱吃才';

/** Single characters that only other regions write → Taiwan's form; Taiwan's own text has none of them. */
export function taiwanForms(variants: Dictionary, fromHongKong: Dictionary): Dictionary {
  const taiwan = new Set(variants.values());
  const forms = new Map([...variants].filter(([from]) => !ALSO_TAIWAN.includes(from)));
  for (const [from, to] of fromHongKong) {
    if (taiwan.has(from) || NOT_ONLY_HONG_KONG.includes(from)) continue;
    forms.set(from, variants.get(to) ?? to);
  }
  return forms;
}
