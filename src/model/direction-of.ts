/** Which way a text runs, by the letters in it: right to left where it has any that do. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return RTL.test(text) ? 'rtl' : 'ltr';
}

/** Letters written from right to left, in their blocks: Hebrew to Arabic Extended, and the presentation forms. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
