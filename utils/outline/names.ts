// Is this a person's name? Surnames, compound surnames, names with a point, names with a space inside.
import { LIKE_A_SURNAME, LIKE_NAMES, NOT_FOREIGN, SURNAME_CHARACTERS } from './words.ts';

/** Surnames in Simplified; together they cover 99 % of the population (names of the 2020 national report). */
const SURNAMES = new Set(SURNAME_CHARACTERS);
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|令狐|长孙|慕容|司徒|夏侯|东方|公孙|宇文|端木|闻人|太史|轩辕|呼延|拓跋|完颜)/;

/** Words that begin with a surname and are no names: they stand before the verbs of speech or in lists. */
const NOT_NAMES = new Set(LIKE_NAMES.split(' '));
/** A name does not end in a word for a place or an office. */
const NOT_NAME_END =
  /(?:[市县省州镇乡村部委局院会厅处组团社校署们副]|公司|集团|单位|书记|主席|主任|代表|委员|议员|总理|总统)$/;
/** 黃補充，…: a surname alone, and what its bearer does. */
const SAID =
  /^.(?:补充|回应|强调|指出|表示|认为|形容|透露|承认|质疑|批评|同意|反驳|估计|相信|解释|介绍|引述|反问|否认|提出|建议|希望|呼吁)$/;
const COMMON_WORD = new RegExp(LIKE_A_SURNAME);
/** A four-character word with one of these is an organ of state, not a double surname. */
const ORGAN = /[国政协委院部局会党央省市县区]/;
const NO_FOREIGN_NAME = new RegExp(NOT_FOREIGN);
const HAN = /^[\u4e00-\u9fff\u3400-\u4dbf]+$/;
/** 买买提·吐尔逊, 雅克·罗格: Han on both sides of a point. */
const POINTED = /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}$/;
const SPACED = /^[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff]$/;

/** A surname by itself (黃補充稱). Those that are also particles or common words are none here. */
export const isSurname = (text: string): boolean =>
  SURNAMES.has(text) && !/[和向从于应任时能可方成经明高平]/.test(text);

/** Two to four Han characters that begin with a surname (compound ones up to four), or with a point or space. */
export function isChineseName(text: string): boolean {
  if (text.includes('·')) return POINTED.test(text);
  if (COMPOUND.test(text))
    return text.length >= 3 && text.length <= 4 && HAN.test(text) && !NOT_NAME_END.test(text);
  if (!SURNAMES.has(text[0]!)) return false;
  if (text.includes(' ')) return SPACED.test(text);
  if (text.length < 2 || text.length > 4 || !HAN.test(text)) return false;
  if (NOT_NAMES.has(text) || NOT_NAME_END.test(text) || SAID.test(text) || COMMON_WORD.test(text))
    return false;
  // 林郑月娥: four characters are a name where the first two are both surnames.
  if (text.length === 4)
    return SURNAMES.has(text[1]!) && !ORGAN.test(text) && !NOT_NAMES.has(text.slice(0, 2));
  return true;
}

/** A foreign or shortened name, only to be trusted behind a role (巴新总理奥尼尔): two to seven plain characters. */
export function isForeignName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 7 &&
    HAN.test(text) &&
    !NOT_NAMES.has(text) &&
    !NOT_NAME_END.test(text) &&
    !NO_FOREIGN_NAME.test(text)
  );
}
