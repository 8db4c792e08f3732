// Goes to a sentence: scrolls it into the upper third, highlights exactly it, and moves the reading position
// of screen readers there. Leaves no mark in the DOM.
import { POINT_HIGHLIGHT } from './names.ts';

/** Share of the window above the sentence after a jump: high enough to read on, low enough for sticky headers. */
const ABOVE = 0.3;

/** Scrolls to the range and highlights it; an earlier highlight goes. */
export function goToRange(range: Range): void {
  clearHighlight();
  CSS.highlights?.set(POINT_HIGHLIGHT, new Highlight(range));
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (const scroller of scrollersOf(range.startContainer)) {
    const frame = scroller.getBoundingClientRect();
    const rect = range.getBoundingClientRect();
    scroller.scrollTo({ top: scroller.scrollTop + rect.top - frame.top - scroller.clientHeight * ABOVE });
  }
  const top = window.scrollY + range.getBoundingClientRect().top - window.innerHeight * ABOVE;
  window.scrollTo({ top: Math.max(0, top), behavior });
  // The caret is where a screen reader reads on and where Tab continues; unlike focus it needs no attribute.
  document.getSelection()?.collapse(range.startContainer, range.startOffset);
}

/** Removes the highlight. */
export function clearHighlight(): void {
  CSS.highlights?.delete(POINT_HIGHLIGHT);
}

function scrollersOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY))
      found.push(at);
  }
  return found;
}
