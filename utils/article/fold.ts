// The key under which two copies of a text are equal: width, script, punctuation and white space folded away.
import { foldToSimplified } from '../script/fold.ts';

const OTHER = /[^\p{L}\p{N}]+/gu;

/** Forms of Hong Kong and of older print that the common fold leaves. */
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
  ].map((pair) => [...pair]),
);
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

/** Letters and digits only, NFKC, lower case, Simplified by character. */
export function foldText(text: string): string {
  const plain = plainLetters(text) ?? text.normalize('NFKC').toLowerCase().replace(OTHER, '');
  return foldToSimplified(plain).replace(VARIANT, (form) => VARIANTS[form]!);
}

/** Han, Latin letters and digits of a text that has no others; null where it needs Unicode's own rules. */
function plainLetters(text: string): string | null {
  let out = '';
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const keep =
      (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (keep) {
      if (start === -1) start = i;
      continue;
    }
    if (start !== -1) out += text.slice(start, i);
    start = -1;
    // Full-width digits and letters stand 0xfee0 above the common ones.
    const narrow = code >= 0xff10 && code <= 0xff5a ? code - 0xfee0 : code;
    if (narrow >= 0x41 && narrow <= 0x5a) out += String.fromCharCode(narrow + 0x20);
    else if ((narrow >= 0x30 && narrow <= 0x39) || (narrow >= 0x61 && narrow <= 0x7a)) {
      out += String.fromCharCode(narrow);
    } else if (!isSign(code)) return null;
  }
  if (start !== -1) out += start === 0 ? text : text.slice(start);
  return out;
}

/** Punctuation and white space of the blocks that Chinese text draws on. */
const isSign = (code: number): boolean =>
  code < 0x80 ||
  code === 0xa0 ||
  code === 0xb7 ||
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x3004) ||
  (code >= 0x3008 && code <= 0x301f) ||
  (code >= 0xff00 && code <= 0xff20) ||
  (code >= 0xff3b && code <= 0xff40) ||
  (code >= 0xff5b && code <= 0xff65);

/** Ends of sentences, whatever their width; a full stop only before white space or the end. */
const END = /[。！？!?；;…\n]+|\.(?=\s|$)/;

/** The folded sentences of a line, without empty ones. */
export function foldSentences(text: string): string[] {
  return text
    .split(END)
    .map(foldText)
    .filter((sentence) => sentence !== '');
}
