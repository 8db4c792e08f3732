// How much of a page is looked at.

/**
 * Nodes of a snapshot. The largest of 149 saved pages has 24,000; 100,000 siblings took Chromium under half a
 * second. A page that reaches the limit was cut, and nothing is hidden on it.
 */
export const MOST_NODES = 120_000;
/**
 * UTF-16 code units of a snapshot's text: ten times the longest saved page (195,593). A page that reaches it is a
 * book, and no news. A look at 1,000,000 in one paragraph takes .3 s in Chromium.
 */
export const MOST_TEXT = 2_000_000;
