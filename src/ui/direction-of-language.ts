/** Languages written from right to left, by their subtag. */
const FROM_RIGHT = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** Which way a language runs; `lang` is BCP 47, undefined for null: nobody knows. */
export function directionOfLanguage(lang: string | null): 'ltr' | 'rtl' | undefined {
  if (lang === null) return undefined;
  return FROM_RIGHT.test(lang) ? 'rtl' : 'ltr';
}
