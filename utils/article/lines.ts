// What one line of the page is, judged by its text alone: prose, a date, a source, a byline, boilerplate.
import type { Block } from '../types.ts';

const PUNCTUATION = /[，。！？；、,;!?…“”「」]/;
/** Legal and service lines of every site's foot; they have commas, too. */
const BOILERPLATE =
  /版[权權](?:所有|[声聲]明|作品)|(?:备案|備案)[号號序]|ICP[备備证證]|copyright|©|免责|免責|[声聲]明[:：]|(?:举报|舉報|投诉|投訴)(?:[电電][话話]|[邮郵]箱|平[台臺]|热线)|未经.{0,8}(?:授权|许可|书面).{0,12}(?:转载|不得|禁止)|未經.{0,8}(?:授權|許可|同意).{0,12}(?:轉載|不得|禁止)|[许許]可[证證](?:编号|編號|号|號|[:：])|不代表本|[与與]本[网網站].{0,4}立[场場]|侵犯.{0,8}版?[权權].{0,14}(?:联系|聯繫|删除)|(?:继续|繼續)往下(?:阅读|閱讀)|all rights reserved/i;
const DATE =
  /(?:19|20)\d\d\s?(?:年|[-/.])\s?(?:1[0-2]|0?[1-9])\s?(?:月|[-/.])\s?(?:3[01]|[12]\d|0?[1-9])(?!\d)|(?:1[0-2]|0?[1-9])[-/月](?:3[01]|[12]\d|0?[1-9])日?\s+[0-2]?\d[:：][0-5]\d/;
const SOURCE =
  /(?:来源|來源|稿源|出处|出處|作者|记者|記者|通讯员|通訊員|责任编辑|責任編輯|责编|責編|编辑|編輯|撰文|供稿|綜合報導|综合报道|報導|报道组)\s?[:：/／|｜ ]?/;
/** How a report begins or ends: 新华社北京8月1日电, 本报讯, （记者 …）, ［記者…報導］, (中央社記者…). */
const DATELINE =
  /^.{0,12}(?:社|网|網|报|報|台)\S{0,12}?\d{1,2}月\d{1,2}日(?:电|電|讯|訊|消息)|本[报報台网網][讯訊]|(?:据|據).{1,14}(?:报道|報道|報導|消息)|[（([［【〔](?:[^）)\]］】〕]{0,12})(?:记者|記者|通讯员|通訊員|作者|编辑|編輯|完|實習)|^.{0,10}[记記]者.{1,12}(?:报道|報道|報導)/;

export interface LineFacts {
  readonly han: number;
  /** Sentences, or a part of one, that stand for themselves. */
  readonly prose: boolean;
  readonly linky: boolean;
  readonly boilerplate: boolean;
  readonly date: boolean;
  readonly source: boolean;
  readonly dateline: boolean;
}

const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x30ff;

function count(text: string, is: (code: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (is(text.charCodeAt(i))) found++;
  return found;
}

const linkLine = (han: number): LineFacts => ({
  han,
  prose: false,
  linky: true,
  boilerplate: false,
  date: false,
  source: false,
  dateline: false,
});

/** Longer lines are prose; the patterns below look at the head only. */
const HEAD = 120;
/** Han characters of the shortest line that counts as prose (会议还研究了其他事项。 has ten). */
const SHORTEST_PROSE = 10;
/** Lines under this share of link text are the page's own words; saved articles link names and stock codes. */
const LINKY = 0.5;

/** Judges one line. */
export function judgeLine(block: Block): LineFacts {
  const { text } = block;
  const han = count(text, isHan);
  if (block.linkShare >= LINKY) return linkLine(han);
  const head = text.slice(0, HEAD);
  const boilerplate = text.length < 300 && BOILERPLATE.test(head);
  const short = text.length <= 80;
  const date = short && DATE.test(text);
  // 责编： and nothing behind it names no source.
  const source =
    short &&
    SOURCE.test(text) &&
    !/^(?:责任编辑|責任編輯|责编|責編|编辑|編輯|撰文|供稿) ?[:：][\s|｜]*$/.test(text);
  const sentence = han >= SHORTEST_PROSE && PUNCTUATION.test(text) && count(head, isKana) * 8 < head.length;
  // A line of labels (时间：… 来源：… 作者：…) has colons but no sentence.
  const label = short && (date || source) && !/[。！？!?]$/.test(text) && !/[，,].{8}/.test(text);
  return {
    han,
    prose: sentence && !boilerplate && !label,
    linky: false,
    boilerplate,
    date,
    source,
    dateline: DATELINE.test(head) || DATELINE.test(text.slice(-40)),
  };
}
