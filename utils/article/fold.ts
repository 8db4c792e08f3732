// The key under which two copies of a text are equal: width, script, punctuation and white space folded away.
import { foldToSimplified } from '../script/fold.ts';

const OTHER = /[^\p{L}\p{N}]+/gu;
const PLAIN = /^[\u4e00-\u9fffa-z0-9]*$/;

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
  ].map((pair) => [...pair]),
);
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');

/** Letters and digits only, NFKC, lower case, Simplified by character. */
export function foldText(text: string): string {
  const letters = text.replace(OTHER, '');
  const normal = PLAIN.test(letters) ? letters : letters.normalize('NFKC').toLowerCase().replace(OTHER, '');
  return foldToSimplified(normal).replace(VARIANT, (form) => VARIANTS[form]!);
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
