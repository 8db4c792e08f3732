// Label-only lines without a value: credits, notices, headings of lists without an item. When in doubt, the
// label stays.
import { collapse } from '../article/blocks.ts';
import { foldToSimplified } from '../script/fold.ts';
import type { ArticleMap, HideReason, PageNode, PageSnapshot } from '../types.ts';
import { isPipes } from './content.ts';
import { type Label, readLabel } from './labels.ts';
import { childrenOf, createStanding, MOST_LABELS, type Standing } from './surroundings.ts';

const CELLS = new Set(['td', 'th', 'dt', 'dd']);

/** A label with the texts that it is printed in. */
interface Line {
  readonly texts: readonly number[];
  readonly holder: number;
  readonly label: Label;
}

/** Reasons by text node for every label that has no value. */
export function findEmpties(
  snapshot: PageSnapshot,
  article: ArticleMap,
  gone: ReadonlySet<number>,
): Map<number, HideReason> {
  const { nodes } = snapshot;
  const labels = new Map<number, Line>();
  article.blocks.forEach((block, i) => {
    if (block.hidden || block.linkShare >= 0.5 || gone.has(block.texts[0]!)) return;
    // Inside the body a label opens a speech or a caption (记者： in an interview).
    if (i >= article.body[0]! && i <= article.body.at(-1)!) return;
    const { holder, texts } = block;
    const label = readLabel(block.text, foldToSimplified);
    // What is linked is a label's value; not in 分类：新闻 责任编辑：, each in an element of its own.
    if (!label || block.linkShare > 0) {
      for (const line of labelsInside(nodes, holder, texts)) labels.set(line.texts[0]!, line);
      return;
    }
    if (!label.colon && !mayLackColon(nodes, holder, label)) return;
    for (const text of texts) labels.set(text, { texts, holder, label });
  });
  const found = new Map<number, HideReason>();
  if (labels.size === 0 || labels.size > MOST_LABELS) return found;
  const standing = createStanding(
    nodes,
    (text) => labels.has(text),
    (text) => gone.has(text),
  );
  for (const [text, { texts, holder, label }] of labels) {
    if (found.has(text)) continue;
    // A picture, a link or a slot on the label's own line is its value.
    const line = onlyChildOf(nodes, texts, holder);
    if (standing(line) === 'thing' || standing(line) === 'text') continue;
    if (hasValue(nodes, line, label, standing)) continue;
    for (const each of texts) found.set(each, label.kind === 'list' ? 'empty-notice' : label.kind);
  }
  return found;
}

/** 校对：谷雨 */
const WITH_VALUE = /^\s*([^：:，。；\s]{1,6}[:：])\s*[^\s|｜]/;

/**
 * 编辑：版式：校对：谷雨, each in an element of its own: those before one that has its value, or last in their line. In
 * 编辑：校对：, 谷雨 the name may be that of both.
 */
function labelsInside(nodes: readonly PageNode[], holder: number, texts: readonly number[]): Line[] {
  const found: Line[] = [];
  const creditIn = (text: string) => {
    const label = readLabel(text, foldToSimplified);
    return label?.kind === 'empty-credit' && label.colon ? label : null;
  };
  // From the end: does nothing, or a label with its value, stand behind?
  let free = true;
  for (let k = texts.length - 1; k >= 0; k--) {
    const text = texts[k]!;
    const words = nodes[text]!.text;
    if (isPipes(words)) continue;
    const label = creditIn(words);
    if (!label) {
      const named = WITH_VALUE.exec(words)?.[1];
      free = named !== undefined && creditIn(named) !== null;
      continue;
    }
    const { parent } = nodes[text]!;
    const alone = parent !== holder && nodes[parent]!.end === text + 1 && parent + 1 === text;
    if (free && alone) found.push({ texts: [text], holder, label });
  }
  return found;
}

/** A label without a colon counts in a cell beside an empty cell, or as a heading. */
function mayLackColon(nodes: readonly PageNode[], holder: number, label: Label): boolean {
  if (label.kind === 'empty-credit') return CELLS.has(nodes[holder]!.tag) && nodes[holder]!.tag !== 'dd';
  return true;
}

/** The element that holds the line: its block element, or the line's own inline element beside other lines. */
function onlyChildOf(nodes: readonly PageNode[], texts: readonly number[], holder: number): number {
  let at = texts[0]!;
  const last = texts.at(-1)!;
  while (at !== holder && (nodes[at]!.tag === '#text' || nodes[at]!.end <= last)) at = nodes[at]!.parent;
  while (at !== holder && nodes[at]!.parent !== holder) at = nodes[at]!.parent;
  return at;
}

/** Where a value or a list would stand, if there were one. Rows and rules are spacers. */
const CREDIT_BOXES = new Set('td dd span div p em b i strong font a ul label time li'.split(' '));
const LIST_BOXES = new Set('td dd ul ol dl div section'.split(' '));

/** Climbs from the label's line while its surroundings hold labels and nothing else, and looks at what follows. */
function hasValue(nodes: readonly PageNode[], line: number, label: Label, standing: Standing): boolean {
  let at = line;
  let ownSlot = label.pipe;
  const boxes = label.kind === 'empty-credit' ? CREDIT_BOXES : LIST_BOXES;
  for (;;) {
    const parent = nodes[at]!.parent;
    if (parent < 0) return false;
    const siblings = childrenOf(nodes, parent);
    const place = siblings.indexOf(at);
    let labelsBefore = 0;
    for (let i = place - 1; i >= 0; i--) {
      const kind = standing(siblings[i]!);
      // A field or a text between two labels is the earlier one's.
      if (kind === 'text' || kind === 'thing') break;
      if (kind === 'label') labelsBefore++;
    }
    let sawEmptyBox = false;
    for (let i = place + 1; i < siblings.length; i++) {
      const next = siblings[i]!;
      const kind = standing(next);
      const node = nodes[next]!;
      if (kind === 'nothing') {
        if (!node.hidden && boxes.has(node.tag)) sawEmptyBox = true;
        if (node.tag === '#text' && isPipes(node.text) && node.text.trim() !== '') ownSlot = true;
        continue;
      }
      if (kind === 'label') break;
      if (CELLS.has(nodes[at]!.tag)) return true;
      if (ownSlot) break;
      if (label.kind !== 'empty-credit') return !isFoot(nodes, next) && !isSection(nodes, line, next);
      if (sawEmptyBox) break;
      // 校对： with a field behind it is another label with a value of its own.
      if (kind === 'thing')
        return labelsBefore === 0 && !(node.block && /[:：]$/.test(firstLine(nodes, next)));
      if (mayBeValue(nodes, next) && !isAfterTail(nodes, at, next, labelsBefore)) return true;
      break;
    }
    if (columnHasValue(nodes, at, standing)) return true;
    if (sawEmptyBox) ownSlot = true;
    if (standing(parent) !== 'label' && standing(parent) !== 'nothing') return false;
    at = parent;
  }
}

/** Behind several labels in a row, an element of another name is the page's foot, not the last label's value. */
function isAfterTail(nodes: readonly PageNode[], at: number, next: number, labelsBefore: number): boolean {
  const [label, other] = [nodes[at]!, nodes[next]!];
  return labelsBefore > 0 && label.block && other.block && label.tag !== other.tag;
}

const HEADINGS =
  /相关|相關|推荐|推薦|热门|熱門|阅读|閱讀|新闻|新聞|评论|評論|分享|标签|標籤|返回|上一|下一|关闭|關閉|打印|列印|收藏|版权|版權|声明|聲明|网友|網友|更多|最新|专题|專題|图片|圖片|视频|視頻|点击|點擊|首页|首頁|^扫[一码描]|^掃[一碼描]|^手[机機](?:看|扫|掃|版|浏览|访问)|^(?:关注|關注|微信)?公[众眾][号號]$|^二[维維][码碼]|[:：]/;
const LONGEST_VALUE = 24;

/** A short text that may be a name or an office. */
function mayBeValue(nodes: readonly PageNode[], index: number): boolean {
  const text = firstLine(nodes, index);
  return text.length <= LONGEST_VALUE && !HEADINGS.test(text) && !/[。！？，,!?；;]/.test(text);
}

const FOOT =
  /^(?:.{0,12}版[权權]所有|copyright|©|主[办辦]|承[办辦]|地址|[电電][话話]|.{0,6}ICP|扫[一码描](?!件)|掃[一碼描](?!件)|[上下]一[篇条條页頁] ?[:：]|分享到|(?:责任?编[辑审]?|責任?編[輯審]?|编辑|編輯|审核|審核|校对|校對|摄影|攝影|记者|記者|来源|來源|作者)[:：]|[阅閱][读讀]量? ?\d)/i;
const isFoot = (nodes: readonly PageNode[], index: number): boolean => FOOT.test(firstLine(nodes, index));

/**
 * Does the element begin with another list's heading, of the label's own rank? Then it is the next section. A linked
 * heading is the list's first item.
 */
function isSection(nodes: readonly PageNode[], line: number, index: number): boolean {
  const rank = headingOf(nodes, line);
  if (rank === null) return false;
  for (let i = index; i < nodes[index]!.end; i++) {
    const { tag, text, hidden, end } = nodes[i]!;
    if (tag === rank) {
      for (let inner = i; inner < end; inner++) if (nodes[inner]!.tag === 'a') return false;
      const heading = firstLine(nodes, i);
      return heading.length <= LONGEST_HEADING && HEADINGS.test(heading);
    }
    if (tag === '#text' && !hidden && !isPipes(text)) return false;
  }
  return false;
}

const LONGEST_HEADING = 6;
const RANK = /^h[1-6]$/;

/** The heading that the line stands in, or is. */
function headingOf(nodes: readonly PageNode[], line: number): string | null {
  for (let at = line, up = 0; at > 0 && up < 4; at = nodes[at]!.parent, up++) {
    if (RANK.test(nodes[at]!.tag)) return nodes[at]!.tag;
  }
  const next = nodes[line + 1];
  return next && RANK.test(next.tag) ? next.tag : null;
}

/** The subtree's text up to the first line break inside it. */
function firstLine(nodes: readonly PageNode[], index: number): string {
  let line = '';
  for (let i = index; i < nodes[index]!.end; i++) {
    const node = nodes[i]!;
    if (node.tag === '#text' && !node.hidden) line += node.text;
    else if ((node.block || node.tag === 'br') && collapse(line) !== '') break;
    if (line.length > 400) break;
  }
  return collapse(line);
}

/** Labels in one row of a table, values in the row below. */
function columnHasValue(nodes: readonly PageNode[], at: number, standing: Standing): boolean {
  if (nodes[at]!.tag !== 'tr') return false;
  const cells = childrenOf(nodes, at).filter((i) => CELLS.has(nodes[i]!.tag));
  if (cells.length < 2 || cells.some((cell) => standing(cell) !== 'label')) return false;
  const siblings = childrenOf(nodes, nodes[at]!.parent);
  const next = siblings.slice(siblings.indexOf(at) + 1).find((i) => nodes[i]!.tag === 'tr');
  return next !== undefined && (standing(next) === 'text' || standing(next) === 'thing');
}
