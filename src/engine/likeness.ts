const MIN_MISSPELT = 6;
/** As many words of one length and first letter are compared: bounds the time on endless lists of names. */
const MAX_ALIKE = 50;
/** Letters that sound alike. */
const ALIKE = ['aeiouy', 'ck', 'sz', 'vw', 'jy', 'mn'];

/**
 * Whether one word may be a slip of the pen for the other: one letter left out, added or swapped, or put for one that
 * sounds like it. "Brzeka" and "Brzecka", "Lind" and "Lynd"; not "Carter" and "Carver".
 */
export function maybeMisspelt(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const x = a.slice(start, endA);
  const y = b.slice(start, endB);
  if (x.length === 1 && y.length === 1) return ALIKE.some((alike) => alike.includes(x) && alike.includes(y));
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

/** Words for look-up by a misspelt one: by opening letter and length, so many of each, to bound the time. */
export class LikeWords {
  readonly #bySize = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const key = `${word.charAt(0)}${word.length}`;
      const list = this.#bySize.get(key);
      if (!list) this.#bySize.set(key, [word]);
      else if (list.length < MAX_ALIKE) list.push(word);
    }
  }

  /** The word that this one is a misspelling of, or undefined. Short words differ by one letter too easily. */
  find(word: string): string | undefined {
    if (word.length < MIN_MISSPELT) return undefined;
    for (const length of [word.length, word.length - 1, word.length + 1]) {
      const like = this.#bySize
        .get(`${word.charAt(0)}${length}`)
        ?.find((known) => known !== word && maybeMisspelt(known, word));
      if (like !== undefined) return like;
    }
    return undefined;
  }
}
