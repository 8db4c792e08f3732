// What words alone do not decide: a character between a numeral and its noun, inside a name, in its surroundings.
import {
  after,
  DIGIT,
  isCalledName,
  isFamily,
  isForeign,
  isGivenName,
  isListedName,
  isStyledName,
  mile,
} from './name-parts.ts';
import {
  BROUGHT_BACK,
  isBound,
  isCompiled,
  isDried,
  isFed,
  isNoodle,
  isPlay,
  isPraise,
  isSelfMade,
  isWashed,
} from './surroundings.ts';

/** What follows 只 where it means "only"; and inside a word (好几只). */
const ONLY = '有是能会要应可需剩占不在为想用让当好见';
const ONLY_IN_WORDS = `${ONLY}因管顾怕求消此许准限得道差凭知说`;

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

/** The form (code unit) of the character at `at`, standing in a word of `length` units; 0 for no opinion. */
export function leftover(text: string, at: number, length: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x53ea:
      return isCounted(text, at, length) ? 0x96bb : 0;
    case 0x51fa:
      return isPlay(text, at) ? 0x9f63 : 0;
    case 0x540e: {
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
      if (text[at - 1] === '老' && '座口只个台架'.includes(text[at - 2] ?? '，')) return 0x9418;
      return length === 1 && (isStyledName(text, at) || isCalledName(text, at)) ? 0x937e : 0;
    case 0x51b2:
      // 林沖 is the hero of a novel
      if (text[at - 1] !== '林' && isGivenName(text, at)) return code;
      return isWashed(text, at) ? 0x6c96 : 0;
    case 0x590d:
      return text[at - 1] === '回' && BROUGHT_BACK.includes(after(text, at) || '，') ? 0x5fa9 : 0;
    case 0x5236:
      return isCompiled(text, at) || isSelfMade(text, at) ? 0x88fd : 0;
    case 0x5582:
      return isFed(text, at) ? 0x9935 : 0;
    case 0x8d5e:
      return length === 1 && isPraise(text, at) ? 0x8b9a : 0;
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
      if (code === 0x5e72 && isDried(text, at)) return 0x4e7e;
      if (code === 0x624e && isBound(text, at)) return 0x7d2e;
      // 塔什干, 安松, 咸普顿, 瓦采季斯, 马扎利斯
      if (length > 1) return 0;
      return isForeign(text, at - 1) || (code === 0x54b8 && isForeign(text, at + 1)) ? code : 0;
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
