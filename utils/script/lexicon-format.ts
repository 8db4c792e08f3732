// How a word of the lexicon is packed into its 31 bits: its cost, then the form of each ambiguous character.

export const COST_BITS = 8;
/** Cost units per natural logarithm: the rarest word (1 in 400 M, 19.8) just fits eight bits. */
export const COST_STEP = 12;
export const FORM_BITS = 3;
export const MOST_FORMS = 1 << FORM_BITS;
/** Set where the sources know the word with another form, too: it proves nothing against that form. */
export const UNSURE = 1 << 30;
/** Bits that cost and forms may take. */
export const VALUE_BITS = 30;
