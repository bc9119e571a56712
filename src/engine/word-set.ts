/** By word its number among those that stand in any set, from 1 on. */
const numbers = new Map<string, number>();
/** For up to thirty sets each: by the number of a word the sets that hold it, as bits. */
const rows: number[][] = [];
const SETS_IN_ROW = 30;
let sets = 0;

/**
 * Words that a stage asks for: "the", "a", "an". A spelling knows the number of its word from when it was read, so that the
 * question costs no look-up. Sets are made while modules load, before any text is read.
 */
export class WordSet {
  readonly #row: number[];
  readonly #bit: number;

  constructor(words: readonly string[]) {
    const place = sets++;
    if (place % SETS_IN_ROW === 0) rows.push(Array(numbers.size + 1).fill(0));
    this.#row = rows[rows.length - 1] as number[];
    this.#bit = 1 << (place % SETS_IN_ROW);
    for (const word of words) {
      const number = numbers.get(word) ?? newNumber(word);
      this.#row[number] = (this.#row[number] as number) | this.#bit;
    }
  }

  /** Whether the token's word is one of them; false where there is no token. */
  has(token: { readonly listed: number } | undefined): boolean {
    return token !== undefined && ((this.#row[token.listed] as number) & this.#bit) !== 0;
  }
}

/** The number of a word that stands in any set; 0 for all others. */
export function listedNumber(word: string): number {
  return numbers.get(word) ?? 0;
}

function newNumber(word: string): number {
  const number = numbers.size + 1;
  numbers.set(word, number);
  for (const row of rows) row.push(0);
  return number;
}
