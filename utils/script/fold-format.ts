// How the fold table is written (by scripts/tables/fold.ts) and read (by fold.ts).

/** The block in which forms are folded: the basic CJK block. */
export const FIRST = 0x4e00;
export const LAST = 0x9fff;

/** Digits of base 64: ASCII that needs no escape in HTML, nor in a string. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** A form's distance from its Simplified is counted on in a circle of 15 bits, which holds the block. */
export const DISTANCE = 0x7fff;
/** As a distance: so far, and no pair yet. */
export const SKIP = DIGITS.length - 1;
