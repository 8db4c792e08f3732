// @vitest-environment jsdom
// Offsets in the article's text lead back to the text nodes of the page.
import { expect, it } from 'vitest';
import { anchorText, rangeOf, relocate } from '../../../utils/dom/anchors.ts';
import type { Block } from '../../../utils/types.ts';

function page(...lines: string[][]): { blocks: Block[]; nodes: Node[] } {
  const nodes: Node[] = [];
  const blocks = lines.map((pieces) => {
    const holder = document.body.appendChild(document.createElement('p'));
    const texts = pieces.map((piece) => {
      const node = document.createTextNode(piece);
      holder.append(node);
      return nodes.push(node) - 1;
    });
    return { text: '', texts, holder: 0, linkShare: 0, hidden: false };
  });
  return { blocks, nodes };
}

it('joins the lines, white space collapsed', () => {
  const { blocks, nodes } = page(['　　会议', '强调，\n  要抓好  落实。 '], [' \n '], ['(记者', ' 某)']);
  expect(anchorText(blocks, nodes).text).toBe('会议强调， 要抓好 落实。\n(记者 某)');
});

it('finds the range of every excerpt, across nodes', () => {
  const { blocks, nodes } = page(['　　会议', '强调，要', '抓好落实。'], ['二要：统筹\u{20000}字']);
  const anchored = anchorText(blocks, nodes);
  for (let start = 0; start < anchored.text.length; start++) {
    for (let end = start + 1; end <= anchored.text.length; end++) {
      const excerpt = anchored.text.slice(start, end);
      if (/^\n|\n$/.test(excerpt)) continue;
      const range = rangeOf(anchored, start, end)!;
      expect(range.toString().replace(/[\s\u3000]/g, '')).toBe(excerpt.replace(/[\s\u3000]/g, ''));
    }
  }
});

it('gives none for a node that left the page or lost its text', () => {
  const { blocks, nodes } = page(['会议强调'], ['要落实']);
  const anchored = anchorText(blocks, nodes);
  (nodes[0] as Text).nodeValue = '会';
  expect(rangeOf(anchored, 2, 4)).toBeNull();
  (nodes[1] as Text).remove();
  expect(rangeOf(anchored, 5, 7)).toBeNull();
  expect(rangeOf(anchored, 50, 60)).toBeNull();
});

it('relocates an excerpt to its nearest place', () => {
  expect(relocate('要', '要二要三要', 3)).toBe(2);
  expect(relocate('要', '要二要三要', 4)).toBe(4);
  expect(relocate('没有', '要二要三要', 0)).toBe(-1);
});
