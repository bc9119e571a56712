/** What the reader says of a statement instead of the engine. `nobody`: it is one, but the article does not say whose. */
export type Verdict =
  | { readonly is: 'speaker'; readonly name: string }
  | { readonly is: 'nobody' }
  | { readonly is: 'no-quotation' };

/**
 * The reader's own word on one statement. The statement is known by its words and what stands around them, not by an
 * id, so that the correction outlives a new reading, another version of the engine and a page that was edited.
 */
export interface Correction {
  /** The article's words from the beginning of the statement, at most `MOST_WORDS` UTF-16 units of them. */
  readonly words: string;
  /** From the first to the last of the statement, in UTF-16 units. */
  readonly length: number;
  /** What stood right before it, at most `MOST_CONTEXT` UTF-16 units. */
  readonly before: string;
  /** What stood right after it, at most `MOST_CONTEXT` UTF-16 units. */
  readonly after: string;
  /** Where it stood in the text, for words that occur more than once. */
  readonly start: number;
  readonly verdict: Verdict;
  /** When the reader said so, ms since 1970: of two for the same words the later one holds. */
  readonly made: number;
}

export const MOST_WORDS = 300;
export const MOST_CONTEXT = 32;
export const MOST_NAME = 120;

/** Whether two corrections speak of the same statement. */
export function isSameStatement(a: Correction, b: Correction): boolean {
  return a.words === b.words && a.before === b.before && a.after === b.after && a.length === b.length;
}
