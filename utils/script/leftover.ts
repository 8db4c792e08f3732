// What words alone do not decide: a character between a numeral and its noun, inside a name, in its surroundings.
import { isCopula, isOfDepartment } from './copula.ts';
import {
  after,
  DIGIT,
  HAN,
  isCalledName,
  isFamily,
  isForeign,
  isGivenName,
  isListedName,
  isStyledName,
  mile,
  oneOf,
} from './name-parts.ts';
import {
  BROUGHT_BACK,
  isAnimal,
  isBound,
  isCompiled,
  isDried,
  isFed,
  isHairDone,
  isLot,
  isMadeQueen,
  isNoodle,
  isPlay,
  isPraise,
  isRolled,
  isRowed,
  isSelfMade,
  isSlack,
  isThing,
  isTied,
  isWashed,
  isWatch,
} from './surroundings.ts';

/** What follows 只 where it means "only"; and inside a word (好几只). */
const ONLY = '有是能会要应可需剩占不在为想用让当好见';
const ONLY_IN_WORDS = `${ONLY}因管顾怕求消此许准限得道差凭知说`;

/** What "this" only does (这只表明). */
const ONLY_SAYS = /^(?:表[明示]|[说证]明|意味|代表|适[用合]|[限占算需剩])/;

/** 这只皮箱, 两只皮箱 */
const DIGIT_OR_THIS = new RegExp(`${DIGIT.source}|[这那]`);

/** Numerals that longer words begin with, or hold whole (好几只). */
const ROUGH = /(?:[好十百千万数]几|几[十百千万]|[十百千万][来多余])$/;

/** 15 只羊, 好几只鸟 */
function isCounted(text: string, at: number, length: number): boolean {
  const before = text[at - 1] === ' ' ? text[at - 2] : text[at - 1];
  const rough = ROUGH.test(text.slice(Math.max(0, at - 2), at));
  if (!rough && (length > 1 || before === undefined || !DIGIT.test(before))) return false;
  const next = after(text, at);
  return next === '' || !(rough ? ONLY_IN_WORDS : ONLY).includes(next);
}

/** The character itself where it spells a foreign name (塔什干, 安松, 咸普顿, 瓦采季斯, 马扎利斯). */
const spelt = (text: string, at: number, length: number): number =>
  length === 1 && isForeign(text, at - 1) ? text.charCodeAt(at) : 0;

/** The form (code unit) of the character at `at`, standing in a word of `length` units; 0 for no opinion. */
export function leftover(text: string, at: number, length: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x53ea:
      if (oneOf('这那', text[at - 1]) && ONLY_SAYS.test(text.slice(at + 1, at + 3))) return code;
      if (DIGIT_OR_THIS.test(text[at - 1] ?? '，')) {
        if (isThing(text, at)) return code;
        if (isAnimal(text, at)) return 0x96bb;
      }
      return isCounted(text, at, length) ? 0x96bb : 0;
    case 0x53d1:
      return isHairDone(text, at) ? 0x9aee : 0;
    case 0x6597:
      // 三斗米, 收不到几斗
      return DIGIT.test(text[at - 1] ?? '，') &&
        (oneOf('米粟酒粮谷麦', after(text, at)) || !HAN.test(after(text, at)))
        ? code
        : 0;
    case 0x51fa:
      return isPlay(text, at) ? 0x9f63 : 0;
    case 0x540e: {
      if (isMadeQueen(text, at)) return code;
      // 四天后: not the queen of heaven
      const before = text[at - 2] === ' ' ? text[at - 3] : text[at - 2];
      return text[at - 1] === '天' && before !== undefined && DIGIT.test(before) ? 0x5f8c : 0;
    }
    case 0x4e8e:
      return isListedName(text, at) || (length === 1 && isStyledName(text, at, true)) ? code : 0;
    case 0x6d82:
      return isListedName(text, at) || (length === 1 && isStyledName(text, at)) ? code : 0;
    case 0x5cb3:
    case 0x6e38:
      // 岳先生, 游嫌
      return length === 1 && isStyledName(text, at) ? code : 0;
    case 0x949f:
      // 那座老钟; 钟小姐 and 歌手钟镇涛, against what rings
      if (text[at - 1] === '老' && oneOf('座口只个台架', text[at - 2])) return 0x9418;
      return length === 1 && (isStyledName(text, at) || isCalledName(text, at)) ? 0x937e : 0;
    case 0x51b2:
      // 林沖 is the hero of a novel
      if (text[at - 1] !== '林' && isGivenName(text, at)) return code;
      return isWashed(text, at) ? 0x6c96 : 0;
    case 0x590d:
      // 两人复合了, against 复合材料
      if (/^合(?:$|了|[，。！？])/.test(text.slice(at + 1, at + 3))) return 0x5fa9;
      return text[at - 1] === '回' && oneOf(BROUGHT_BACK, after(text, at)) ? 0x5fa9 : 0;
    case 0x5236:
      return isCompiled(text, at) || isSelfMade(text, at) ? 0x88fd : 0;
    case 0x7cfb:
      if (isCopula(text, at, length)) return 0x4fc2;
      if (isTied(text, at)) return 0x7e6b;
      return isOfDepartment(text, at) ? code : 0;
    case 0x5e76:
      // 木卫一并没有
      return text[at - 1] === '一' && /^(?:没有|[未非])/.test(text.slice(at + 1, at + 3)) ? 0x4e26 : 0;
    case 0x8868:
      return isWatch(text, at) ? 0x9336 : 0;
    case 0x5377:
      return length === 1 && isRolled(text, at) ? 0x6372 : 0;
    case 0x5212:
      return (length === 1 || oneOf('到向', after(text, at))) && isRowed(text, at) ? code : 0;
    case 0x7b7e:
      return isLot(text, at) ? 0x7c64 : 0;
    case 0x51c6:
      // 猜得准
      return /得[不很真挺太]?$/.test(text.slice(Math.max(0, at - 2), at)) && !HAN.test(after(text, at))
        ? 0x6e96
        : 0;
    case 0x5582:
      return isFed(text, at) ? 0x9935 : 0;
    case 0x8d5e:
      return length === 1 && isPraise(text, at) ? 0x8b9a : 0;
    case 0x91cc:
      // 油膏里加了蒜末, against Riga
      if (!oneOf('公邻', text[at - 1]) && /^加[了入些点]/.test(text.slice(at + 1, at + 3))) return 0x88cf;
      // 50 海里 against 海裡
      if (text[at - 1] === '海') return DIGIT.test(text[at - 2] ?? '') || text[at - 2] === ' ' ? 0x91cc : 0;
      // 十几里外, in which 里外 is a word of its own
      if (after(text, at) === '外' && DIGIT.test(text[at - 1] ?? '，')) return 0x91cc;
      return length > 1 ? 0 : mile(text, at);
    case 0x9762:
      return length === 1 && isNoodle(text, at) ? 0x9eaa : 0;
    case 0x5e72:
      if (isDried(text, at)) return 0x4e7e;
      // 是他干的
      if (after(text, at) === '的' && oneOf('他我你她们谁', text[at - 1])) return 0x5e79;
      return spelt(text, at, length);
    case 0x677e:
      return isSlack(text, at) ? 0x9b06 : spelt(text, at, length);
    case 0x624e:
      return isBound(text, at) ? 0x7d2e : spelt(text, at, length);
    case 0x91c7:
      return spelt(text, at, length);
    case 0x54b8:
      return length === 1 && isForeign(text, at + 1) ? code : spelt(text, at, length);
    case 0x4f59: {
      // 余某 and 余家人 against 二十余人 and 十余家
      if (length > 1) return isFamily(text, at) ? code : 0;
      const before = text[at - 1];
      return before !== undefined && DIGIT.test(before) ? 0x9918 : 0x4f59;
    }
    default:
      return 0;
  }
}
