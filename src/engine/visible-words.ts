import { classOf, INVISIBLE } from './character-classes.ts';

/** The words as they are seen: without soft hyphens, zero-width blanks and their like, each blank a single one. */
export function visibleWords(words: string): string {
  if (PLAIN.test(words)) return words;
  let seen = '';
  for (let at = 0; at < words.length; at++)
    if (classOf(words.charCodeAt(at)) !== INVISIBLE) seen += words.charAt(at);
  return seen.replace(/\s+/g, ' ');
}

/** Letters, digits and marks of English with single blanks, as nearly all words are. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;
