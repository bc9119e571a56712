/** "anne" of "anne-marie"; a word without a hyphen itself. */
export function firstPart(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? word : word.slice(0, hyphen);
}
