// The article's text as the reader has it before them: headline and body, hidden lines left out, each run of it
// tied to its text node.
import { type AnchoredText, anchorText } from './anchors.ts';
import { HIDDEN_SELECTOR } from './names.ts';
import type { PagePlan } from './page-plan.ts';

export const NO_TEXT: AnchoredText = { text: '', runs: [] };

/** Reads the nodes as they are now, converted or not; no text where the page has no article. */
export function articleText({ article, nodes }: PagePlan): AnchoredText {
  if (!article.article) return NO_TEXT;
  const lines = [article.title, ...article.body].filter((i) => i >= 0).map((i) => article.blocks[i]!);
  return anchorText(
    lines.filter((line) => !line.texts.every((i) => isHidden(nodes[i]!))),
    nodes,
  );
}

function isHidden(node: Node): boolean {
  const parent = node.parentElement;
  return parent !== null && Element.prototype.closest.call(parent, HIDDEN_SELECTOR) !== null;
}
