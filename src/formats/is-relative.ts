/**
 * Whether a source's words only point back within their own sentence ("A woman, who gave no name, said"): where they
 * lead to nobody, they tell a reader nothing.
 */
export function isRelative(words: string): boolean {
  return RELATIVES.has(words.toLowerCase());
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
