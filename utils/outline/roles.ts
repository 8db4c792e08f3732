// Offices and titles: where a role ends before a name, and which titles follow a name.
import { OFFICES } from './words.ts';

/** What a role ends with (Simplified). The longer forms come first. */
const ENDINGS: readonly string[] = OFFICES.split(' ');
/** Behind these a role's ending is part of another word: 委员会, 代表大会, 副总理. */
const GOES_ON =
  /^(?:会|长|大会|团|理|统|裁|期|编辑|干事|督|工程师|处|室|人|班子|干部|单位|国|制|机构|小组|书记|主任|员|组|学者|咨询|们|库(?![尼克马兹普拉])|队|院)/;
const ENDING_SET: ReadonlySet<string> = new Set(ENDINGS);
const LAST_CHARACTERS: ReadonlySet<string> = new Set(ENDINGS.map((ending) => ending.at(-1)!));
const LONGEST_ENDING = Math.max(...ENDINGS.map((ending) => ending.length));
const BARE = new RegExp(`(?:${[...new Set(ENDINGS)].sort((a, b) => b.length - a.length).join('|')})$`);

/** Titles that may follow a name: 张德江委员长, 刘建超部长助理. */
const TRAILING =
  '副总(?![经裁理编工统])|副巡视员|副厅长|副盟长|副州长|副处长|副署长|总书记|副委员长|委员长|副总理|总理|副主席|主席|副总统|总统|首相|国务委员|部长助理|副部长|部长|副书记|书记|副省长|省长|副市长|市长|副县长|县长|副区长|区长|副主任|主任|副局长|局长|副院长|院长|检察长|副秘书长|秘书长|副会长|会长|理事长|董事长|总经理|校长|副校长|司长|处长|教授|院士|博士|代表|委员|议员|大使|司令|特首|局座|夫人|发言人|司令员|署长|科长|法官|律师|医生|国王|陛下|先生|女士|同志|老师|主委|外长|副议长|议长|副乡长|乡长|副镇长|镇长|村长|里长|州长|厅长|所长|馆长|队长|执行长|次长|主任委员|总干事';
export const TRAILING_TITLE = new RegExp(`^(?:${TRAILING})`);

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
