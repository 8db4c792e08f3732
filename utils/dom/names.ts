// The names by which the extension shows in a page: one attribute, one highlight. public/assets/page.css has
// the rules for both; a test compares.

/** The attribute on a hidden element; its value is the reason. */
export const HIDE_ATTRIBUTE = 'data-jingdu';
/** The CSS custom highlight on the sentence that the reader jumped to. */
export const POINT_HIGHLIGHT = 'jingdu-point';

/** Matches what we hid: the values are named one by one, since a page may use the attribute for its own ends. */
export const HIDDEN_SELECTOR = ['duplicate-body', 'empty-credit', 'empty-notice', 'empty-row']
  .map((reason) => `[${HIDE_ATTRIBUTE}="${reason}"]`)
  .join(',');
