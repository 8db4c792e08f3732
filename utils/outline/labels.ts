// Labels of points: 一要, 二是, 第三, （四）, 五、, 首先. Never 第一次, 第三届, 一要素, 二是指, 进一步.

export interface Label {
  /** Offset of the label; it is also where the point begins. UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where the text of the point begins: after the label and its mark. */
  readonly content: number;
  /** Which series it belongs to: '要', '是', '第', '（', '、', '1', '首'. */
  readonly series: string;
  /** Its number, 1 for the first. */
  readonly number: number;
  /** A bare numeral (1、 or 一、): in mid-line it needs a colon before it or the label before it in its series. */
  readonly bare: boolean;
}

const DIGITS = '一二三四五六七八九';
const NUMERAL = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';

/** Value of a Chinese numeral up to 39. */
function numeralValue(numeral: string): number {
  const ten = numeral.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(numeral) + 1;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral[0]!) + 1;
  return tens * 10 + (ten + 1 < numeral.length ? DIGITS.indexOf(numeral[ten + 1]!) + 1 : 0);
}

interface Form {
  readonly series: string;
  readonly pattern: RegExp;
  /** Only at the start of a line. */
  readonly line?: boolean;
}

const FORMS: readonly Form[] = [
  { series: '要', pattern: new RegExp(`(${NUMERAL})要(?![素务素件道点求闻])[，：]?`, 'y') },
  { series: '是', pattern: new RegExp(`(${NUMERAL})是(?!指|否|因|非|指的)[，：]?`, 'y') },
  {
    series: '第',
    pattern: new RegExp(
      `第(${NUMERAL})(?=[，、：,]|是|要|[^\\d一二三四五六七八九十百千万]{0})(?:[，、：])`,
      'y',
    ),
  },
  { series: '第是', pattern: new RegExp(`第(${NUMERAL})[是要](?!次|务|素|件|点|义|求)[，：]?`, 'y') },
  { series: '项', pattern: new RegExp(`第(${NUMERAL})(?:项|个方面|点|条)(?:是)?[，：]`, 'y') },
  { series: '（', pattern: new RegExp(`（(${NUMERAL})）[，、]?`, 'y') },
  { series: '（1', pattern: /（(\d{1,2})）[，、]?/y },
  { series: '、', pattern: new RegExp(`(${NUMERAL})、`, 'y'), line: true },
  { series: '1', pattern: /(\d{1,2})(?:、|\.(?!\d)|．)/y, line: true },
  { series: '①', pattern: /([①②③④⑤⑥⑦⑧⑨⑩])/y },
  { series: '首', pattern: /(首先|其次|再次|再者|最后)(?:要)?(?=[，：])[，：]/y },
];
const ORDER = ['首先', '其次', '再次', '再者', '最后'];
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

function numberOf(form: Form, text: string): number {
  if (form.series === '①') return CIRCLED.indexOf(text) + 1;
  if (form.series === '首') return Math.min(ORDER.indexOf(text) + 1, 4);
  return /^\d/.test(text) ? Number(text) : numeralValue(text);
}

/** The label that starts at `at` of the folded text, or null. `bare` admits numerals with nothing but 、 or a point. */
export function labelAt(text: string, at: number, bare = false): Label | null {
  const c = text[at];
  if (c === undefined || !/[一二三四五六七八九十第（首其再最\d①-⑩]/.test(c)) return null;
  for (const form of FORMS) {
    if (form.line && !bare) continue;
    form.pattern.lastIndex = at;
    const hit = form.pattern.exec(text);
    if (!hit) continue;
    const whole = hit[0];
    // The mark after a label (第一，一、1.) is not part of it; brackets are.
    const name = whole.replace(/(?<![，：、.．])[，：、.．]+$/, '');
    let content = at + whole.length;
    while (text[content] === ' ') content++;
    return {
      start: at,
      end: at + name.length,
      content,
      series: form.series,
      number: numberOf(form, hit[1]!),
      bare: form.line ?? false,
    };
  }
  return null;
}
