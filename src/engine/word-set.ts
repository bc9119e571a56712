/** By word its number among those that stand in any set, from 1 on. */
const numbers = new Map<string, number>();
/** Room for so many words in all sets together. */
const MAX_WORDS = 2 ** 10;

/**
 * Words that a stage asks for: "the", "a", "an". A token knows the number of its word from when it was first read, so that the
 * question costs no look-up. Sets are made while modules load, before any text is read.
 */
export class WordSet {
  readonly #held = new Uint8Array(MAX_WORDS);

  constructor(words: readonly string[]) {
    for (const word of words) {
      const number = listedNumber(word) || numbers.size + 1;
      if (number >= MAX_WORDS) throw new Error('Too many words');
      numbers.set(word, number);
      this.#held[number] = 1;
    }
  }

  /** Whether the token's word is one of them; false where there is no token. */
  has(token: { readonly listed: number } | undefined): boolean {
    return token !== undefined && this.#held[token.listed] === 1;
  }
}

/** The number of a word that stands in any set; 0 for all others. */
export function listedNumber(word: string): number {
  return numbers.get(word) ?? 0;
}
