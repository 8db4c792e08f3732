// Parts of names and measures, which no word list has all of: foreign syllables, surnames, given names, miles.

export const DIGIT = /[0-9０-９一二三四五六七八九十百千万億亿两几数多]/;

export const HAN = /[\u4e00-\u9fff]/;

/** The unit after `at`, or ''. */
export function after(text: string, at: number): string {
  return text[at + 1] ?? '';
}

/** Is the unit there, and one of these? */
export function oneOf(units: string, unit: string | undefined): boolean {
  return unit !== undefined && unit !== '' && units.includes(unit);
}

/** Characters of transliterated names; taken from the foreign names in CC-CEDICT. */
const FOREIGN =
  '埃尔弗斯克德乌希安蒂玛拉莫凯塞萨雷伊维亚罗奥巴瓦姆普卡兰莱诺科比达格加利迪穆哈纳赫丹伦娜戈特森托贝佩米图库鲁伯杰顿瑞奇波乔菲葛芬';

export function isForeign(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && (unit === '·' || unit === '‧' || FOREIGN.includes(unit));
}

/** Characters before 里 that nearly always spell a foreign name. */
const SPELLING = '埃尔弗斯克蒂莱茨伯默瓦伊诺赫奥萨雷塞莫穆鲁迪卡阿科玛纳忽脱戈';
/** What follows 里 in names of places and measures. */
const PLACE = '村乡程弄巷民长许';

/** Characters that hardly any Chinese word has: two of a foreign name after 里, one of them such, are its rest. */
const SPELT = /[埃弗茨蒂赫伊诺尔穆戈萨]/;

/** 里 as a mile, a village or a foreign syllable (埃里克, 10里, 坂里村); 0 where it may mean "inside". */
export function mile(text: string, at: number): number {
  const before = text[at - 1] ?? '，';
  const next = text[at + 1] ?? '，';
  const outside = !/[\u4e00-\u9fff]/.test(before);
  const ends = !/[\u4e00-\u9fff]/.test(next);
  if (DIGIT.test(before) || PLACE.includes(next) || SPELLING.includes(before)) return 0x91cc;
  if (isForeign(text, at + 1) && (outside || isForeign(text, at - 1))) return 0x91cc;
  if (isForeign(text, at + 1) && isForeign(text, at + 2) && SPELT.test(text.slice(at + 1, at + 3)))
    return 0x91cc;
  // 暗格里: a word of the language ends in a foreign syllable, too; a name has two.
  const spelt = isForeign(text, at - 1) && (isForeign(text, at - 2) || !HAN.test(text[at - 2] ?? '，'));
  const long = [1, 2, 3, 4].every((back) => isForeign(text, at - back));
  return (ends && spelt) || long || next === '·' || before === '·' ? 0x91cc : 0;
}

/** What follows 于 and 涂 in dates and phrases (于今日, 于是, 涂上). */
const NO_NAME = '今昨明本同上去每此是法情理心内外前后抹满改鸦';

/** In a list of names (、于国华、涂权吉、) a surname stands first, not a preposition or a verb. */
export function isListedName(text: string, at: number): boolean {
  if (text[at - 1] !== '、' || oneOf(NO_NAME, after(text, at))) return false;
  return /^[\u4e00-\u9fff]{2,3}(?:、|$)/.test(text.slice(at, at + 4));
}

/** How papers name a person behind the surname: 涂先生, 于议员, 钟男, 郁某; 男女 and 某种 are no persons. */
const STYLED =
  /^(?:先生|小姐|女士|太太|老师|教授|医[师生]|律师|[校院局处县市镇乡部科]长|主[任席]|总?经理|董事长|立委|[委议官]员|检察官|法官|警[官员]|队长|教练|书记|姓|嫌|家属|[男女](?![男女人性子孩生友朋儿])|某(?![种个些年月日地天时方一次处件位本段场届类项国]))/;
/** What may stand before a person where 于 is the surname, not "at": verbs and particles that lead to one. */
const LEADS_TO_NAME = '说与和对向被由跟及请问称指';

/** A surname before what a person is styled by (涂先生, 钟男); `preposition` where the character is one, too. */
export function isStyledName(text: string, at: number, preposition = false): boolean {
  if (!STYLED.test(text.slice(at + 1, at + 4))) return false;
  const before = text[at - 1] ?? '，';
  return !preposition || !HAN.test(before) || LEADS_TO_NAME.includes(before);
}

/** A surname before its house, where a clause begins: 余家人, 但余家祠堂; not 其余家人. */
export function isFamily(text: string, at: number): boolean {
  const before = text[at - 1] ?? '，';
  if (HAN.test(before) && !'但而与和跟'.includes(before)) return false;
  return /^家(?:[人族祠村庄]|大院|兄弟|姐妹|父子)/.test(text.slice(at + 1, at + 4));
}

const TITLE = '长员任官授师生委席';
/** Last characters of what people are by calling: 主持人, 记者, 歌手, 网红, 立委. */
const CALLING = `${TITLE}人者手星红理监`;

/** A surname right behind its owner's calling (歌手钟镇涛). */
export function isCalledName(text: string, at: number): boolean {
  return oneOf(CALLING, text[at - 1]) && HAN.test(after(text, at));
}

const SURNAMES =
  '陈林黄张李王吴刘蔡杨许郑谢郭洪曾廖赖徐周叶苏庄江何罗高萧潘简朱钟彭游詹胡施沈余卢梁赵颜柯翁魏孙戴';

/** 冲 as a given name: 陈院长冲：, 行政院长陈冲，, 陈冲院长. */
export function isGivenName(text: string, at: number): boolean {
  const ends = !HAN.test(after(text, at));
  const before = text[at - 1] ?? '，';
  if (TITLE.includes(before)) return ends && oneOf(SURNAMES, text[at - 3]);
  if (!SURNAMES.includes(before)) return false;
  const starts = !HAN.test(text[at - 2] ?? '，') || TITLE.includes(text[at - 2]!);
  return (
    starts &&
    (ends || /^(?:院长|部长|主委|主席|委员|先生|局长|表示|指出|认为|说)/.test(text.slice(at + 1, at + 3)))
  );
}
