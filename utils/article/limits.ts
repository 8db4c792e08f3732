// How much of a page is looked at.

/**
 * Nodes of a snapshot. The largest of 149 saved pages has 24,000; 100,000 siblings took Chromium under half a
 * second. A page that reaches the limit was cut, and nothing is hidden on it.
 */
export const MOST_NODES = 120_000;
/** UTF-16 code units of a snapshot's text: ten times the longest saved page. */
export const MOST_TEXT = 5_000_000;
