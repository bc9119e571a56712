/*
 * The word lists that a word stands in, as bits of `Token.classes`: looked up once for each spelling, so that a question
 * about a token costs no look-up.
 */
export const ADDRESS_FORM = 1 << 0;
export const CALENDAR = 1 << 1;
export const DEMONYM = 1 << 2;
export const DOCUMENT = 1 << 3;
export const FINITE_VERB = 1 << 4;
export const FUNCTION_WORD = 1 << 5;
export const GIVEN_NAME = 1 << 6;
export const GROUP = 1 << 7;
export const ORGANIZATION = 1 << 8;
export const ORGANIZATION_NOUN = 1 << 9;
export const ORGANIZATION_WORD = 1 << 10;
export const PERSON_NOUN = 1 << 11;
export const PLACE = 1 << 12;
export const ROLE = 1 << 13;
export const SAYING_NOUN = 1 << 14;
export const TITLE_WORD = 1 << 15;
/** The plural, by rule, of a role or another noun for a person. */
export const PLURAL_PERSON = 1 << 16;
/** The plural, by rule, of a noun for a document. */
export const PLURAL_DOCUMENT = 1 << 17;
/** Spelt like a part of a name. */
export const NAME_WORD = 1 << 18;
/** Ends as hardly any name does: "constitutional", "investment". */
export const ORDINARY_ENDING = 1 << 19;
/** May open a verb of several words: "pointed out". */
export const OPENS_PHRASE = 1 << 20;
/** A mark that ends a sentence. */
export const SENTENCE_END = 1 << 21;
/** Opens an organization or a place of several words: "New" of "New York". */
export const NAME_OPENER = 1 << 22;
/** A given name, or hyphenated with one first: "Mary", "Mary-Lou". */
export const GIVEN_PART = 1 << 23;
export const NAMING_WORD = 1 << 24;
export const SIGN_WORD = 1 << 25;
export const DETERMINER = 1 << 26;
export const PREPOSITION = 1 << 27;
export const AUXILIARY = 1 << 28;
export const LINK_WORD = 1 << 29;

/** Whether the token's word stands in one of the lists; false where there is no token. */
export function isA(token: { readonly classes: number } | undefined, classes: number): boolean {
  return token !== undefined && (token.classes & classes) !== 0;
}
