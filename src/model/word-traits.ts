/*
 * What kind of token it is, as bits of `Scanned.traits`: a stage looks at these first and passes over the tokens that it
 * has no use for.
 */
export const WORD = 1 << 0;
/** A word in lower case. */
export const SMALL_WORD = 1 << 1;
/** A character that may open or close a quotation. */
export const MARK = 1 << 2;
/** With it what tells that somebody says something may begin: a verb of saying, a noun, "according". */
export const CUE = 1 << 3;
/** A verb of saying that tells what somebody says or said. */
export const SAYS = 1 << 4;
/** A blank or the paragraph's start stands before it: a trait of the token at its place, no spelling has it. */
export const SPACED = 1 << 5;
