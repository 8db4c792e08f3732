// What words alone do not decide: a character between a numeral and its noun, inside a transliterated name.

const DIGIT = /[0-9０-９一二三四五六七八九十百千万億亿两几数多]/;
/** What follows 只 where it means "only". */
const ONLY = '有是能会要应可需剩占不在为想用让当好见';
/** Characters of transliterated names; taken from the foreign names in CC-CEDICT. */
const FOREIGN =
  '埃尔弗斯克德乌希安蒂玛拉莫凯塞萨雷伊维亚罗奥巴瓦姆卡兰莱诺科比达格加利迪穆哈纳赫丹伦娜戈特森托贝佩米图库鲁伯杰顿瑞奇波乔菲葛芬';

function isForeign(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && (unit === '·' || unit === '‧' || FOREIGN.includes(unit));
}

function after(text: string, at: number): string {
  return text[at + 1] ?? '';
}

/** Characters before 里 that nearly always spell a foreign name. */
const SPELLING = '埃尔弗斯克蒂莱茨伯默瓦伊诺赫奥萨雷塞莫穆鲁迪卡阿科玛纳忽脱戈';
/** What follows 里 in names of places and measures. */
const PLACE = '村乡程弄巷民长许';

/** Characters that hardly any Chinese word has: two of a foreign name after 里, one of them such, are its rest. */
const SPELT = /[埃弗茨蒂赫伊诺尔穆戈萨]/;

/** 里 as a mile, a village or a foreign syllable (埃里克, 10里, 坂里村); 0 where it may mean "inside". */
function mile(text: string, at: number): number {
  const before = text[at - 1] ?? '，';
  const next = text[at + 1] ?? '，';
  const outside = !/[\u4e00-\u9fff]/.test(before);
  const ends = !/[\u4e00-\u9fff]/.test(next);
  if (DIGIT.test(before) || PLACE.includes(next) || SPELLING.includes(before)) return 0x91cc;
  if (isForeign(text, at + 1) && (outside || isForeign(text, at - 1))) return 0x91cc;
  if (isForeign(text, at + 1) && isForeign(text, at + 2) && SPELT.test(text.slice(at + 1, at + 3)))
    return 0x91cc;
  return (ends && isForeign(text, at - 1)) || next === '·' || before === '·' ? 0x91cc : 0;
}

/** What follows 于 and 涂 in dates and phrases (于今日, 于是, 涂上). */
const NO_NAME = '今昨明本同上去每此是法情理心内外前后抹满改鸦';

/** In a list of names (、于国华、涂权吉、) a surname stands first, not a preposition or a verb. */
function isListedName(text: string, at: number): boolean {
  if (text[at - 1] !== '、' || NO_NAME.includes(after(text, at) || '，')) return false;
  return /^[\u4e00-\u9fff]{2,3}(?:、|$)/.test(text.slice(at, at + 4));
}

/** What counts plays (一齣戲, 這齣歌舞劇); 戏院 and the like are no plays. */
const PLAY =
  /^(?:[好感精优]?[好人彩秀]的|[好大闹悲喜话歌舞京越粤豫川昆]|舞台|音乐|歌舞|电视|肥皂|历史|独幕|荒谬|政治|宫廷|经典|年度|全新){0,2}[戏剧](?![院场团班组校坛])/;

function isPlay(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    before !== undefined && '一两三几这那此该每首整'.includes(before) && PLAY.test(text.slice(at + 1, at + 8))
  );
}

/** What one brings back (回復原狀); one answers a letter or a guest (回覆). */
const BROUGHT_BACK = '原他名权所到为至其正显昔登统本平健青秩往先之损';
/** What is compiled (編製預算); a staff is organised (編制員額). */
const COMPILED = /[算册单指书告案材]|目录/;
const STAFFED = '员内外表人';

function isCompiled(text: string, at: number): boolean {
  if (text[at - 1] !== '编' || STAFFED.includes(after(text, at) || '，')) return false;
  return (
    COMPILED.test(text.slice(at + 1, at + 9)) || /[算册告]/.test(text.slice(Math.max(0, at - 6), at - 1))
  );
}

const HAN = /[\u4e00-\u9fff]/;
const TITLE = '长员任官授师生委席';
const SURNAMES =
  '陈林黄张李王吴刘蔡杨许郑谢郭洪曾廖赖徐周叶苏庄江何罗高萧潘简朱钟彭游詹胡施沈余卢梁赵颜柯翁魏孙戴';

/** 冲 as a given name: 陈院长冲：, 行政院长陈冲，, 陈冲院长. */
function isGivenName(text: string, at: number): boolean {
  const ends = !HAN.test(after(text, at));
  const before = text[at - 1] ?? '，';
  if (TITLE.includes(before)) return ends && SURNAMES.includes(text[at - 3] ?? '，');
  if (!SURNAMES.includes(before)) return false;
  const starts = !HAN.test(text[at - 2] ?? '，') || TITLE.includes(text[at - 2]!);
  return (
    starts &&
    (ends || /^(?:院长|部长|主委|主席|委员|先生|局长|表示|指出|认为|说)/.test(text.slice(at + 1, at + 3)))
  );
}

/** Water washes away (沖走), all else rushes (衝上): what water does, after its names or before a shore. */
const WASHES = '入向上走到进出来下垮毁过断';
const WATER = /[浪潮水洪溪雨啸]/;
const SHORE = /[岸滩游]/;

function isWashed(text: string, at: number): boolean {
  if (!WASHES.includes(after(text, at) || '，')) return false;
  return WATER.test(text.slice(Math.max(0, at - 6), at)) || SHORE.test(text.slice(at + 2, at + 5));
}

/** What stands before noodles that are a word of their own, and what else a text on food has around them. */
const NOODLE = '菜鱼鲁卤虾鸡牛猪羊肉酱汤煮炒拌吃碗凉热春意条粉油葱头成切蛋菇鲜盘';
const FOOD = /[汤煮炒拌卤馆摊碗吃粉肉汁酱葱蒜菜鱼虾鸡粥饺饭锅擀揉馅餐味]/g;
const LEAST_FOOD = 2;
const FACING = '对临向部积前带目貌子板试世';

function isNoodle(text: string, at: number): boolean {
  if (!NOODLE.includes(text[at - 1] ?? '，') || FACING.includes(after(text, at) || '，')) return false;
  return (text.slice(Math.max(0, at - 12), at + 13).match(FOOD)?.length ?? 0) >= LEAST_FOOD;
}

/** The form (code unit) of the character at `at`, standing in a word of `length` units; 0 for no opinion. */
export function leftover(text: string, at: number, length: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x53ea: {
      // 15 只羊
      if (length > 1) return 0;
      const before = text[at - 1] === ' ' ? text[at - 2] : text[at - 1];
      if (before === undefined || !DIGIT.test(before)) return 0;
      return ONLY.includes(after(text, at)) && after(text, at) !== '' ? 0 : 0x96bb;
    }
    case 0x51fa:
      return isPlay(text, at) ? 0x9f63 : 0;
    case 0x540e: {
      // 四天后: not the queen of heaven
      const before = text[at - 2] === ' ' ? text[at - 3] : text[at - 2];
      return text[at - 1] === '天' && before !== undefined && DIGIT.test(before) ? 0x5f8c : 0;
    }
    case 0x4e8e:
    case 0x6d82:
      return isListedName(text, at) ? code : 0;
    case 0x51b2:
      // 林沖 is the hero of a novel
      if (text[at - 1] !== '林' && isGivenName(text, at)) return code;
      return isWashed(text, at) ? 0x6c96 : 0;
    case 0x590d:
      return text[at - 1] === '回' && BROUGHT_BACK.includes(after(text, at) || '，') ? 0x5fa9 : 0;
    case 0x5236:
      return isCompiled(text, at) ? 0x88fd : 0;
    case 0x91cc:
      // 50 海里 against 海裡
      if (text[at - 1] === '海') return DIGIT.test(text[at - 2] ?? '') || text[at - 2] === ' ' ? 0x91cc : 0;
      return length > 1 ? 0 : mile(text, at);
    case 0x9762:
      return length === 1 && isNoodle(text, at) ? 0x9eaa : 0;
    case 0x5e72:
    case 0x677e:
    case 0x54b8:
    case 0x91c7:
    case 0x624e:
      // 塔什干, 安松, 咸普顿, 瓦采季斯, 马扎利斯
      if (length > 1) return 0;
      return isForeign(text, at - 1) || (code === 0x54b8 && isForeign(text, at + 1)) ? code : 0;
    case 0x4f59: {
      // 余某 against 二十余人
      if (length > 1) return 0;
      const before = text[at - 1];
      return before !== undefined && DIGIT.test(before) ? 0x9918 : 0x4f59;
    }
    default:
      return 0;
  }
}
