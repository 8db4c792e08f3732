// The names by which the extension shows in a page: one attribute, one highlight. public/assets/page.css has
// the rules for both; a test compares.

/** The attribute on a hidden element; its value is the reason. */
export const HIDE_ATTRIBUTE = 'data-jingdu';
/** The CSS custom highlight on the sentence that the reader jumped to. */
export const POINT_HIGHLIGHT = 'jingdu-point';
