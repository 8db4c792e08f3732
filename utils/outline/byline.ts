// Who wrote it: (记者 X Y), 本报讯 记者X, 通讯员, 文/X 图/Y, a bare signature at the end. Never editors.
import { isChineseName } from './names.ts';
import type { Span } from './text.ts';

const WRITER =
  /(?:见习|实习|特约|特派|首席|全媒体|融媒体|本报|本网|央视|新华社|中央社|台|融媒|通讯|全媒)?(?:记 {0,3}者|通讯员|实习生|特约撰稿人|撰稿|采访|摄影报道|摄影(?=[ ：])|文字|撰文|作者|供稿|图片)/g;
/** How far back of 记者 its surroundings are looked at. */
const EDGE = 42;
const STOP_WORD =
  /^(?:报道|电|讯|摄|摄影|通讯员|记者|见习|实习|特约|编辑|责编|责任编辑|审核|校对|来源|图|文|供图|整理|综合|文字|图片|视频|监制|台北|今日|昨日)/;

const DESK = /^(?:\/|／)?[\u4e00-\u9fff]{2,4}(?:\d{1,2}日)?(?:专)?(?:电|报导|报道|讯)/;

const OFFICE =
  /^[ ：/]*(?:作者单位：)?[\u4e00-\u9fff]{2,12}(?:部|处|办|中心|室|院|局|社|委|站|组|队|台|会|所|社区|..科|镇|乡|街道|学校|政府|学院)[ ：]+/;
/** 孔维 图/文: what stands behind a signature's last name. */
const CREDIT = /^[ /／]*(?:[文图摄]|摄影|报道|整理|供稿|供图)?(?:[/／][文图])?$/;

/** Behind 记者 and a space or colon, in brackets, any short word is a name (农丽萍, 巴特尔, 司南). */
const ANY_NAME = /^[\u4e00-\u9fff]{2,4}(?=[ 、，/／）]|$)/;
const CERTAIN = /^[^\s：]{0,5}(?:记者|通讯员|实习生|供稿|文字|作者)[ ：]/;
const NO_NAME =
  /[社网报台部室局委办处讯电]$|报[道导]|手记|观察|调查|提供|供[稿图]|说明|^[系为是由]|^(?:综合|整理|联合|本报|本网|实习)/;

function namesAfter(text: string, at: number, end: number, certain = false): Span[] {
  const out: Span[] = [];
  let i = at;
  while (i < end) {
    // 章小满/文 邬海/图
    i += /^(?:[/／][文图]|[ ：:、，/／｜\n]|(?:[文图]|摄影)(?=[/／ ：]))*/.exec(text.slice(i, end))![0]
      .length;
    // 文/党委宣传部 苏畅: the writer's office stands before the name.
    const office = OFFICE.exec(text.slice(i, Math.min(end, i + 26)));
    if (office) i += office[0].length;
    if (i >= end || STOP_WORD.test(text.slice(i, i + 4))) break;
    let found = 0;
    const spaced = text.slice(i, i + 3);
    const pair = /^[\u4e00-\u9fff] [\u4e00-\u9fff](?![\u4e00-\u9fff])/.exec(text.slice(i, i + 4));
    if (pair && isChineseName(spaced)) found = 3;
    else {
      for (const n of [3, 2, 4]) {
        const next = text[i + n] ?? ' ';
        const rest = text.slice(i + n, i + n + 3);
        if (!isChineseName(text.slice(i, i + n))) continue;
        // 记者 陈怡君 花莲报导: behind a name and a space a place writes nothing.
        if (out.length > 0 && n === 2 && /^(?:报导|报道|讯|电)/.test(rest)) continue;
        // 王小明／台北报导, 王小明台北5日电: a place follows, then the word for the report.
        const placed = DESK.test(text.slice(i + n, i + n + 12));
        if (
          placed ||
          /[ ：:、，。；/／）】（”\n|]/.test(next) ||
          i + n >= end ||
          STOP_WORD.test(rest) ||
          /^(?:报|电|摄|文|图|\d|\/)/.test(rest)
        ) {
          found = n;
          break;
        }
      }
    }
    const any = found === 0 && certain ? ANY_NAME.exec(text.slice(i, Math.min(end, i + 6))) : null;
    if (any && !NO_NAME.test(any[0])) found = any[0].length;
    if (found === 0) break;
    out.push({ start: i, end: i + found });
    i += found;
    if (DESK.test(text.slice(i, i + 12))) break;
  }
  return out;
}

/** The writers' names in the folded text; `body` are its paragraphs. */
export function bylineOf(text: string, body: readonly Span[]): Span[] {
  const out: Span[] = [];
  const add = (spans: readonly Span[]) => {
    for (const span of spans) {
      const name = text.slice(span.start, span.end);
      if (!out.some((s) => text.slice(s.start, s.end) === name)) out.push(span);
    }
  };
  const tail = body.length - 3;
  body.forEach((line, i) => {
    const isShort = line.end - line.start <= 60;
    const edges: Span[] = i < 4 || i >= tail || isShort ? [line] : [];
    for (const edge of edges) add(writersIn(text, edge));
  });
  add(deskLine(text, body[0]));
  const last = body.at(-1);
  if (last) add(signature(text, last));
  return out;
}

/** 记者 and its kin in a line, where the word stands as a credit: in brackets, at a line's edge, or alone. */
function writersIn(text: string, line: Span): Span[] {
  const out: Span[] = [];
  const whole = text.slice(line.start, line.end);
  for (const hit of whole.matchAll(WRITER)) {
    const before = whole.slice(Math.max(0, hit.index - EDGE), hit.index);
    const credit =
      before.trim() === '' ||
      /(?:[（【，。；/：！”》讯电报图文）]|报道|记者[\u4e00-\u9fff]{2,4}、?|[\u4e00-\u9fff]{2,3} )\s*$/.test(
        before,
      ) ||
      /（[^）]*$/.test(before);
    if (!credit) continue;
    const at = line.start + hit.index + hit[0].length;
    // （本报记者 甲 乙）
    const close =
      /（[^（）]*$/.test(before) && CERTAIN.test(whole.slice(hit.index))
        ? whole.indexOf('）', hit.index)
        : -1;
    out.push(
      ...(close < 0 ? namesAfter(text, at, line.end) : namesAfter(text, at, line.start + close, true)),
    );
  }
  for (const hit of whole.matchAll(/(?:图\/文|文\/图)[/／： ]?|(?:文|图|摄影|图文)[/／：]/g)) {
    out.push(...namesAfter(text, line.start + hit.index + hit[0].length, line.end));
  }
  return out;
}

/** 本网讯（王吉成）3月26日，… */
function deskLine(text: string, line: Span | undefined): Span[] {
  if (!line) return [];
  const head = text.slice(line.start, Math.min(line.end, line.start + 60));
  const hit = /^[^，。（]{0,16}讯\s*（(?!记|通讯员)/.exec(head);
  return hit ? namesAfter(text, line.start + hit[0].length, line.end) : [];
}

/** （张三 李四） behind the last sentence, or a last line that is nothing but names. */
function signature(text: string, line: Span): Span[] {
  const tail = text.slice(line.start, line.end);
  const hit = /（([^（）]{2,30})）[。]?$/.exec(tail);
  const inner = hit
    ? { start: line.start + hit.index + 1, end: line.start + hit.index + 1 + hit[1]!.length }
    : line.end - line.start <= 16
      ? line
      : null;
  if (!inner) return [];
  const names = namesAfter(text, inner.start, inner.end);
  const last = names.at(-1);
  return last && CREDIT.test(text.slice(last.end, inner.end).trimEnd()) ? names : [];
}
