// The lines of a page as the reader sees them, from its nodes in document order.
import type { Block, PageSnapshot } from '../types.ts';

const SPACE = /[\s\u00a0\u3000\u200b\ufeff]+/g;
/** White space collapsed and trimmed. */
export const collapse = (text: string): string => text.replace(SPACE, ' ').trim();

const isBlank = (text: string): boolean => collapse(text) === '';

interface Line {
  texts: number[];
  raw: string;
  inLinks: number;
  length: number;
}

const emptyLine = (): Line => ({ texts: [], raw: '', inLinks: 0, length: 0 });

/**
 * Every line with text, in the order in which the lines end. Hidden texts form lines of their own.
 * Linear in the number of nodes and in the length of the text.
 */
export function readBlocks(snapshot: PageSnapshot): Block[] {
  const { nodes } = snapshot;
  const blocks: Block[] = [];
  let shown = emptyLine();
  let hidden = emptyLine();
  // Open elements, with the nearest block element and the depth of links to go back to at their end.
  const open: { end: number; block: boolean; hidden: boolean; holder: number; links: number }[] = [];
  let holder = 0;
  let links = 0;

  const flushLine = (line: Line, isHidden: boolean): Line => {
    if (line.length === 0) return line;
    while (line.texts.length > 0 && isBlank(nodes[line.texts.at(-1)!]!.text)) line.texts.pop();
    if (line.texts.length === 0) return emptyLine();
    const linkShare = line.inLinks / line.length;
    blocks.push({ text: collapse(line.raw), texts: line.texts, holder, linkShare, hidden: isHidden });
    return emptyLine();
  };
  // What is not rendered breaks no line of what is.
  const flush = (onlyHidden: boolean) => {
    if (!onlyHidden) shown = flushLine(shown, false);
    hidden = flushLine(hidden, true);
  };
  // Where the innermost open element ends.
  let ends = Infinity;
  const closeUntil = (index: number) => {
    while (ends <= index) {
      const closed = open.pop()!;
      if (closed.block) flush(closed.hidden);
      holder = closed.holder;
      links = closed.links;
      ends = open.at(-1)?.end ?? Infinity;
    }
  };

  nodes.forEach((node, i) => {
    closeUntil(i);
    if (node.tag === '#text') {
      // Good enough for shares, and native: cold code counts characters slowly.
      const letters = node.text.trim().length;
      const line = node.hidden ? hidden : shown;
      if (letters === 0 && line.length === 0) return;
      line.texts.push(i);
      line.raw += node.text;
      line.length += letters;
      if (links > 0) line.inLinks += letters;
      return;
    }
    const { block } = node;
    if (block || node.tag === 'br') flush(node.hidden);
    if (node.end > i + 1) {
      open.push({ end: node.end, block, hidden: node.hidden, holder, links });
      ends = node.end;
      if (block) holder = i;
      if (node.tag === 'a') links++;
    }
  });
  closeUntil(nodes.length);
  flush(false);
  return blocks;
}
