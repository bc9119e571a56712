/**
 * How much text a string holds: one for each letter and mark and each run of blanks inside, two for signs that are a
 * word or a syllable (Chinese, Japanese, Korean). 0 for blanks alone.
 */
export function weighText(text: string): number {
  const shown = text.trim().replace(/\s+/g, ' ');
  return shown.length + (shown.match(WORD_SIGNS)?.length ?? 0);
}

const WORD_SIGNS = /[\u2e80-\ud7ff]/g;
