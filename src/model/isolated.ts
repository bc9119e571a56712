import { directionOf } from './direction-of.ts';

/**
 * `text` as it is set into a sentence that runs in direction `dir`: between isolates where it may run the other way, so
 * that a name does not turn the words around it.
 */
export function isolated(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' || directionOf(text) === 'rtl' ? FIRST_STRONG + text + POP : text;
}

/** First strong isolate and its end: what stands between them does not turn the words around it. */
const FIRST_STRONG = '\u2068';
const POP = '\u2069';
