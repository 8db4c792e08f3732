// Offices and titles: where a role ends before a name, and which titles follow a name.
import { OFFICES } from './words.ts';

/** What a role ends with (Simplified). The longer forms come first. */
const ENDINGS: readonly string[] = OFFICES.split(' ');
/** Behind these a role's ending is part of another word: 委员会, 代表大会, 副总理. */
const GOES_ON =
  /^(?:会|级|办公|长|大会|团|理|统|裁|期|编辑|干事|督|工程师|处|室|人|班子|干部|单位|国|制|机构|小组|书记|主任|员|组|学者|咨询|们|库(?![尼克马兹普拉])|队|院)/;
const ENDING_SET: ReadonlySet<string> = new Set(ENDINGS);
const LAST_CHARACTERS: ReadonlySet<string> = new Set(ENDINGS.map((ending) => ending.at(-1)!));
const LONGEST_ENDING = Math.max(...ENDINGS.map((ending) => ending.length));
const LONGEST_FIRST = [...new Set(ENDINGS)].sort((a, b) => b.length - a.length).join('|');
const BARE = new RegExp(`(?:${LONGEST_FIRST})$`);

/** Titles that may follow a name: 张德江委员长, 刘建超部长助理. */
const TRAILING = `部长助理|国务委员|[总副]?(?:${LONGEST_FIRST})|局座|夫人|先生|女士|同志|老师|执行长`;
/** 护林站长 and 林场场长 are offices, and in 副总经理 the title goes on. */
export const TRAILING_TITLE = new RegExp(`^(?![场站]长|副总[经裁编工])(?:${TRAILING})`);

/** Ends of the roles in a text, ascending: offsets after 书记, 主席 … */
export function roleEnds(text: string): number[] {
  const out: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!LAST_CHARACTERS.has(text[at]!)) continue;
    for (let length = 2; length <= LONGEST_ENDING && length <= at + 1; length++) {
      if (!ENDING_SET.has(text.slice(at + 1 - length, at + 1))) continue;
      if (!GOES_ON.test(text.slice(at + 1, at + 4))) out.push(at + 1);
      break;
    }
  }
  return out;
}

/** Words in 长 that are no office. */
const NO_HEAD = /(?:增|成|延|生|专|特|擅|漫|较|更|很|最|周|全|身|波|拉|助|见|兄|家|首|短|细|狭|冗|深|消)长$/;

/** Offsets after 长 where it may end an office that the list does not know (河湖长, 链长). */
export function headEnds(text: string): number[] {
  const out: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (text[at] === '长' && !NO_HEAD.test(text.slice(Math.max(0, at - 1), at + 1))) out.push(at + 1);
  }
  return out;
}

/** The text is an office and nothing more: 县委常委, 中共中央政治局常委, 区总河湖长. */
export function isRole(text: string): boolean {
  return BARE.test(text) || (/[\u4e00-\u9fff]{2}长$/.test(text) && !NO_HEAD.test(text.slice(-2)));
}
