/**
 * `text` as it is set into a sentence that runs in direction `dir`: between isolates where it may run the other way, so
 * that a name does not turn the words around it.
 */
export function isolated(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' || RTL.test(text) ? FIRST_STRONG + text + POP : text;
}

/** Letters written from right to left, in their blocks: Hebrew to Arabic Extended, and the presentation forms. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** First strong isolate and its end: what stands between them does not turn the words around it. */
const FIRST_STRONG = '\u2068';
const POP = '\u2069';
