import type { Span } from './span.ts';

/**
 * How many words of `text` the spans cover: runs without blanks that hold a letter or a digit, so a dash
 * standing alone is no word. Every span counts for itself; 0 for no spans.
 */
export function countWords(text: string, spans: readonly Span[]): number {
  let words = 0;
  for (const { start, end } of spans) {
    for (const run of text.slice(start, end).split(/\s+/)) {
      if (/[\p{L}\p{N}]/u.test(run)) words++;
    }
  }
  return words;
}
