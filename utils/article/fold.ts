// The key under which two copies of a text are equal: width, script, punctuation and white space folded away.
import { foldToSimplified } from '../script/fold.ts';

const OTHER = /[^\p{L}\p{N}]+/gu;

/** Forms that the common fold leaves: of Hong Kong, of older print, and what converters write within words (座標, 想像). */
const VARIANTS: Record<string, string> = Object.fromEntries(
  [
    '衞卫',
    '敍叙',
    '羣群',
    '峯峰',
    '僞伪',
    '爲为',
    '牀床',
    '綫线',
    '麪面',
    '鷄鸡',
    '粧妆',
    '眞真',
    '裏里',
    '喫吃',
    '覆复',
    '链炼',
    '痺痹',
    '甚什',
    '妳你',
    '牠它',
    '枱台',
    '揹背',
    '馀余',
    '伕夫',
    '甯宁',
    '薰熏',
    '锺钟',
    '讬托',
    '座坐',
    '俱具',
    '像象',
    '谘咨',
    '簷檐',
    '燄焰',
    '彷仿',
    '鎗枪',
    '濬浚',
    '哩里',
  ].map((pair) => [...pair]),
);
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

/** White space and punctuation of the blocks that Chinese text draws on; no letter or digit is among them. */
const SIGNS =
  /[\s!-/:-@[-`{-~·\u2000-\u206f\u3001-\u3004\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;
/** What is left needs none of Unicode's own rules, which take twice the time on a report's text. */
const PLAIN = /^[0-9a-z\u4e00-\u9fff]*$/;

/** Letters and digits only, NFKC, lower case, Simplified by character. */
export function foldText(text: string): string {
  const bare = text.replace(SIGNS, '');
  const plain = PLAIN.test(bare) ? bare : bare.normalize('NFKC').toLowerCase().replace(OTHER, '');
  return foldToSimplified(plain).replace(VARIANT, (form) => VARIANTS[form]!);
}

/** Ends of sentences, whatever their width; a full stop only before white space or the end. */
const END = /[。！？!?；;…\n]+|\.(?=\s|$)/;

/** The folded sentences of a line, without empty ones. */
export function foldSentences(text: string): string[] {
  return text
    .split(END)
    .map(foldText)
    .filter((sentence) => sentence !== '');
}
