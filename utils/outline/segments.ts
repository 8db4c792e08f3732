// Cuts the content of an act into segments: labelled ones, the text before the first label, plain sentences.
import { type Label, labelAt } from './labels.ts';
import { clausesOf } from './sentences.ts';
import type { Span } from './text.ts';
import { trimSpan } from './text.ts';

export interface Segment {
  readonly label: Label | null;
  /** The gist. */
  readonly span: Span;
  /** A colon follows it: the labelled segments after it are its children. */
  readonly colon: boolean;
  /** Number of the paragraph and of the full sentence it stands in. */
  readonly paragraph: number;
  readonly sentence: number;
  /** Stands behind the first segment of its sentence (a comma, ； or colon before it). */
  readonly inner: boolean;
}

const TRIVIAL =
  /^(?:同时|此外|另外|下一步|下一阶段|下阶段|为此|因此|具体|具体来说|今年|当前|其中|重点|主要|即|就是|分别|那就是|会议|对此|首先|我们|大家|各位代表|同志们|一方面|主要是|具体是)?$/;

/** A clause that only counts or announces: 提出四点希望, 要强调两点, 做好以下工作. */
const COUNTS =
  /(?:[一二三四五六七八九十两几\d]|以下|如下|下列)(?:个)?(?:点|条|项|方面|个方面|件事|个问题|件大事|个坚持|重点任务){1,4}(?:的)?(?:具体|明确|重点|宝贵|意见|建议|要求|希望|主张|看法|倡议|工作|内容|措施|任务|认识|体会|思考|共识|原则|想法|感受)*$|(?:如下|以下)[^，]{0,6}$|提出(?!什么|哪)[^，]{0,10}(?:要求|希望|意见|建议|主张|看法|倡议)$|从[一二三四五六七八九十两几\d]+个?(?:方面|角度|层面)[^，]{0,24}(?:阐述|部署|说明|论述|安排|落实|推进|发力|[入着]手)$/;

/** 重点任务是（一）…: announces without saying anything. */
const ANNOUNCES =
  /^(?:今年|当前|主要|重点|具体|总体|基本|工作|近期|下一步|的){0,4}(?:任务|措施|要求|原则|思路|目标|工作|内容|做法)(?:是|为|包括|有)?$/;

/** 要求全军后勤战线，一要…: to whom it is said. */
const ADDRESSED =
  /^(?:(?:全(?:[省市县区州乡镇国军院校局社党体]|系统)|各(?!项))[^，要]{0,10}|与会[^，]{1,6}|(?:(?:有关|相关|广大|基层|各级|党员|领导|青年|机关|当地)[^，]{0,6})?(?:部门|单位|干部|同志|人员|战线|党员|企业|[协学商]会))$/;

/** 并就做好…工作提出以下几点要求: the longest in the reports has 43 units. */
const LONGEST_COUNTING = 46;

/** 讲话肯定了成绩，也对工作提出了具体要求: no number, and not all of the sentence. */
const PRAISED = /提出(?:了)?(?:新的|新|更高|明确|具体|殷切|很高)*(?:的)?(?:要求|希望|意见|建议)$/;

/** 化解产能是改革的一项重点任务: says what something is. */
const ONE_OF = /是[^，]{4,40}一[项个件]/;

/** 接驳路线已规划三条: says how many there are. */
const DONE_SO_MANY = /(?:已经?|共)[^，]{1,8}[一二三四五六七八九十两几\d]+[条项个件]$/;

export const isCounting = (clause: string): boolean =>
  clause.length <= LONGEST_COUNTING &&
  !ONE_OF.test(clause) &&
  !DONE_SO_MANY.test(clause) &&
  // 要坚持问题导向，抓好以下工作: asks for something before it counts.
  !/(?:要|必须)[^，要须]{4,}，/.test(clause) &&
  !(clause.includes('，') && PRAISED.test(clause)) &&
  (COUNTS.test(clause) || ANNOUNCES.test(clause));

/** Marks of a list that stand before a point and are no part of it. */
const DASHES = '—–-●■◆▪•▲ ';

/** The segments of [start, end) of the folded text: the content of a lead-in, or a sentence that continues it. */
export function segmentsOf(
  text: string,
  start: number,
  end: number,
  at: {
    readonly paragraph: number;
    readonly sentence: number;
    readonly parallel: boolean;
    readonly lineStart: boolean;
  },
  last: Label | null,
): Segment[] {
  const labels = labelsIn(text, start, end, at.lineStart, last);
  const out: Segment[] = [];
  const push = (label: Label | null, from: number, to: number) => {
    let first = from;
    while (first < to && DASHES.includes(text[first]!)) first++;
    const raw = trimSpan(text, first, to);
    const stop = text[raw.end - 1];
    const colon = stop === '：';
    const closed = trimSpan(text, raw.start, /[，：；、]/.test(stop ?? '') ? raw.end - 1 : raw.end);
    const span = label === null && to < end ? beforeCounting(text, closed) : closed;
    if (
      span.end <= span.start ||
      (label === null && to < end && TRIVIAL.test(text.slice(span.start, span.end)))
    )
      return;
    out.push({
      label,
      span,
      colon,
      paragraph: at.paragraph,
      sentence: at.sentence,
      inner: at.parallel || out.length > 0,
    });
  };
  const first = labels[0];
  if (!first) {
    push(null, behindCounting(text, start, end), end);
    return out;
  }
  const before = text.slice(start, first.start).replace(/(?<![，：\s])[，：\s]+$/, '');
  if (!TRIVIAL.test(before) && !ANNOUNCES.test(before) && !ADDRESSED.test(before))
    push(null, start, first.start);
  labels.forEach((label, i) => {
    push(label, label.content, labels[i + 1]?.start ?? end);
  });
  return out;
}

/** 做好工作意义重大，市长提出三点要求，一是…: what stands before the clause that only counts. */
function beforeCounting(text: string, span: Span): Span {
  const comma = text.lastIndexOf('，', span.end - 1);
  if (comma <= span.start || !isCounting(text.slice(comma + 1, span.end))) return span;
  return { start: span.start, end: comma };
}

/** 从六个方面对…作了部署：加强甲；推进乙: what only counts is no point, what it counts is. */
function behindCounting(text: string, start: number, end: number): number {
  const colon = text.slice(start, Math.min(end, start + LONGEST_COUNTING + 1)).indexOf('：');
  const at = start + colon + 1;
  const clause = text.slice(start, at - 1);
  return colon > 0 && at < end && !clause.includes('，') && isCounting(clause) ? at : start;
}

function labelsIn(text: string, start: number, end: number, lineStart: boolean, last: Label | null): Label[] {
  const out: Label[] = [];
  let previous = last;
  const clauses = clausesOf(text, start, end);
  clauses.forEach((clause, i) => {
    const label = labelAt(text, clause.start, true);
    const stop = i > 0 ? clauses[i - 1]!.stop : (text[clause.start - 1] ?? '');
    if (
      label &&
      label.content < end &&
      (!label.bare ||
        (lineStart && i === 0) ||
        stop === '：' ||
        // 他强调，1.要早准备。
        (i === 0 && label.number === 1 && stop === '，') ||
        isNext(label, previous)) &&
      // 最后 alone is no label: it ends a series that 首先 began.
      (label.series !== '首' || label.number === 1 || previous?.series === '首') &&
      (i === 0 || follows(text, label, previous, stop))
    ) {
      out.push(label);
      previous = label;
    }
    // 一要加强领导二要落实责任: no mark between the parts; only the next number of the open series counts.
    let from = Math.max(clause.start + 2, label?.content ?? 0);
    while (previous && (previous.series === '要' || previous.series === '是') && from < clause.end) {
      const next = nextInside(text, from, clause.end, previous);
      if (!next) break;
      out.push(next);
      previous = next;
      from = next.content;
    }
  });
  return out;
}

const isNext = (label: Label, previous: Label | null): boolean =>
  previous?.series === label.series && label.number === previous.number + 1;

/** Inside a sentence only a first label, the next of its series, or the same again (一是…一是…) is a label. */
function follows(text: string, label: Label, previous: Label | null, stop: string): boolean {
  if (label.series === '首') return stop === '：' || (previous?.series === '首' && label.number > 1);
  if (label.number === 1) return true;
  return (
    previous !== null &&
    previous.series === label.series &&
    label.number >= previous.number &&
    text.length > 0
  );
}

const NUMERALS = '一二三四五六七八九十';

function nextInside(text: string, from: number, end: number, previous: Label): Label | null {
  const numeral = NUMERALS[previous.number];
  if (!numeral) return null;
  const at = text.slice(from, end).indexOf(numeral + previous.series);
  if (at < 0 || /[第十统唯]/.test(text[from + at - 1] ?? '')) return null;
  const label = labelAt(text, from + at);
  return label &&
    label.series === previous.series &&
    label.number === previous.number + 1 &&
    label.content < end
    ? label
    : null;
}
