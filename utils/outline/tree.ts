// Builds the points' tree of one act from its segments: series, nesting, children of a labelled block.
import { isCounting, type Segment } from './segments.ts';

export interface Node {
  readonly segment: Segment;
  readonly children: Node[];
}

interface Level {
  readonly series: string;
  readonly list: Node[];
  node: Node;
}

/** 上述措施要在9月底前落实: speaks of all labelled blocks before it, so it is none's child. */
const OF_THE_WHOLE = /^(?:上述|以上)/;

/** `text` is the folded report. Segments in order; a colon's segment takes the labels after it as children. */
export function buildTree(text: string, segments: readonly Segment[]): Node[] {
  const roots: Node[] = [];
  const levels: Level[] = [];
  let parent: Node | null = null;
  let base = roots;
  /** Labels per full sentence. */
  const companies = new Map<number, number>();
  for (const { label, sentence } of segments) {
    if (label) companies.set(sentence, (companies.get(sentence) ?? 0) + 1);
  }
  segments.forEach((segment, i) => {
    const node: Node = { segment, children: [] };
    if (segment.label) {
      placeLabelled(segments, i, node, levels, base);
      return;
    }
    const whole = OF_THE_WHOLE.test(text.slice(segment.span.start, segment.span.start + 4));
    if (whole) levels.length = 0;
    const block = levels[0] ? openBlock(text, segments, i, levels, companies) : null;
    if (block && !segment.colon) {
      block.children.push(node);
      return;
    }
    if (segment.colon && segments[i + 1]?.label) {
      const counting = isCounting(text.slice(segment.span.start, segment.span.end));
      const nested = block !== null && segments[i + 1]!.label!.series !== levels[0]!.series;
      if (!nested) {
        levels.length = 0;
        base = roots;
      }
      if (counting) return;
      if (nested) {
        block.children.push(node);
        levels.push({ series: '：', list: node.children, node });
        return;
      }
      roots.push(node);
      parent = node;
      base = parent.children;
      return;
    }
    if (!levels[0] || segment.paragraph !== lastParagraph(segments, i)) {
      levels.length = 0;
      base = roots;
    }
    const inside = levels[0] !== undefined && base !== roots && sameSentence(segments, i);
    // 职责：一是…，二是…。做好工作，第一要…: the second list has its own sentence and is none of the first's.
    if (!inside && startsSeries(segments, i)) {
      levels.length = 0;
      base = roots;
    }
    (inside ? base : roots).push(node);
  });
  return roots;
}

const lastParagraph = (segments: readonly Segment[], i: number): number => segments[i - 1]?.paragraph ?? -1;
const sameSentence = (segments: readonly Segment[], i: number): boolean =>
  segments[i - 1]?.sentence === segments[i]!.sentence;

const startsSeries = (segments: readonly Segment[], i: number): boolean =>
  segments[i + 1]?.label?.number === 1 && sameSentence(segments, i + 1);

/** The innermost labelled block that a plain sentence belongs to: it has its own sentence, in this paragraph. */
function openBlock(
  text: string,
  segments: readonly Segment[],
  i: number,
  levels: readonly Level[],
  companies: ReadonlyMap<number, number>,
): Node | null {
  const segment = segments[i]!;
  const node = levels.at(-1)!.node;
  const label = node.segment;
  if (label.paragraph !== segment.paragraph) {
    // 一是摆在首位 in a line of its own, the rest below.
    return text[label.span.end] === '\n' && label.paragraph + 1 === segment.paragraph ? node : null;
  }
  if (label.sentence === segment.sentence) return node;
  // 一是…，二是…，三是…。 in one sentence: what follows is beside them, not under the last.
  return companies.get(label.sentence) === 1 ? node : null;
}

function placeLabelled(
  segments: readonly Segment[],
  i: number,
  node: Node,
  levels: Level[],
  base: Node[],
): void {
  const { label } = segments[i]!;
  const depth = levels.findIndex((level) => level.series === label!.series);
  if (depth >= 0) {
    const level = levels[depth]!;
    levels.length = depth + 1;
    level.list.push(node);
    level.node = node;
    return;
  }
  const open = levels.at(-1);
  const nests =
    open &&
    (open.series === '：' ||
      // 三、创新方法。在队伍建设方面，…
      (label!.series === '方面' && isBlockOf(segments[i]!, open.node.segment)) ||
      (label!.number === 1 && returnsTo(segments, i, levels)));
  const list = nests ? open.node.children : base;
  if (!nests) levels.length = 0;
  list.push(node);
  levels.push({ series: label!.series, list, node });
}

/** Does the segment stand in the paragraph of the labelled block, behind the block's own sentence? */
const isBlockOf = (segment: Segment, block: Segment): boolean =>
  segment.paragraph === block.paragraph && segment.sentence !== block.sentence;

/** Does an outer series go on after this one? Then this one is nested in it. */
function returnsTo(segments: readonly Segment[], i: number, levels: readonly Level[]): boolean {
  for (let k = i + 1; k < segments.length; k++) {
    const label = segments[k]!.label;
    if (!label || label.series === segments[i]!.label!.series) continue;
    return levels.some(
      (level) => level.series === label.series && label.number === level.node.segment.label!.number + 1,
    );
  }
  return false;
}
