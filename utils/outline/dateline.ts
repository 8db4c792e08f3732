// Where a report's first sentence begins: behind 本报讯（记者X）, 新华社北京3月5日电.
import type { Span } from './text.ts';

/** Desk lines before the first sentence: 本报讯（记者X）, 〔记者X／台北报导〕, 新华社北京3月5日电. */
const DATELINE =
  /^(?:【[^】]{2,30}】|（[^）]{0,6}(?:记 ?者|通讯员|报导|报道|电)[^）]{0,40}）|（[^）]{2,30}(?:报导|报道|电|讯)）|[^，。：；（]{0,18}?(?:讯|日电|消息|报道)(?=[ （：，])(?:（[^）]{1,40}）)?|[：，\s]){1,4}/;

/** The line [start, end) of the folded text without its desk line. */
export function afterDateline(text: string, span: Span): Span {
  const hit = DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + 120)));
  const start = span.start + (hit ? hit[0].length : 0);
  return start < span.end ? { start, end: span.end } : span;
}
