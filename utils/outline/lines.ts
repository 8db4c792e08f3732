// The report's lines: title apart, repeated copies left out, site furniture apart.
import { linesOf } from './reading.ts';
import type { Span } from './text.ts';

export interface Lines {
  /** The headline, or null. */
  readonly title: Span | null;
  /** The paragraphs of the body, in order. */
  readonly body: readonly Span[];
}

/** A line of site furniture: 上海 22℃ 0, 2021-12-29 16:00:51 编辑: …, 阅读次数, 责任编辑. */
const FURNITURE =
  /^(?:摘要：?|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}.*|来源：.*|发布(?:时间|日期|单位).*|(?!.*纪要)[^，。]{0,16} \d{4}年\d{1,2}月\d{1,2}日|（?责任编辑.*|（?编辑：.*|责 ?编.*|审 ?核.*|校 ?对.*|统 ?筹.*|总 ?值 ?班.*|.{0,12}\d+℃.*|0?\d{1,2}|字号.*|打印.*|分享.*|浏览.*|阅读.*|-{2,}|\{\{.*|上一篇.*|下一篇.*|.{0,10}免责声明.*|[|\s]*)$/;

export const isFurniture = (line: string): boolean => FURNITURE.test(line);

/** Drops lines that stood in the text before: the second copy of a page that prints its body twice. */
function withoutCopies(text: string, lines: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = text.slice(line.start, line.end).replace(/\s/g, '');
    if (key.length < 8) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** `text` is the folded report. `given`: the title is known from elsewhere and not looked for. */
export function readLines(text: string, given: boolean): Lines {
  const lines = withoutCopies(text, linesOf(text));
  const first = lines.findIndex((l) => !FURNITURE.test(text.slice(l.start, l.end)));
  if (first < 0) return { title: null, body: lines };
  const head = lines[first]!;
  const line = text.slice(head.start, head.end);
  // A headline has no full stop and is followed by more; the longest in the 240 reports has 126 units.
  const isTitle =
    !given &&
    lines.length > first + 1 &&
    line.length <= 140 &&
    line.length >= 6 &&
    !/[。；！]$/.test(line) &&
    !/[，。].*[，。].*[，。]/.test(line);
  return { title: isTitle ? head : null, body: isTitle ? lines.slice(first + 1) : lines.slice(first) };
}
