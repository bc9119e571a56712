import type { ENGLISH_TEXTS } from './english-texts.ts';

type AnyKey = keyof typeof ENGLISH_TEXTS;

/** The name of a text that depends on a count: "statements" stands for statements_one, statements_other and so on. */
export type CountedKey = AnyKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** The name of a text that does not. */
export type TextKey = Exclude<AnyKey, `${CountedKey}_${Intl.LDMLPluralRule}`>;

/**
 * Puts what the formats have to tell into one language. Every text is a whole: the words of the article are set into
 * it where the language wants them.
 */
export interface Wording {
  /** BCP 47. */
  readonly lang: string;
  /** A text with `$1`, `$2` … replaced. */
  readonly say: (key: TextKey, ...inserted: readonly string[]) => string;
  /** A text about a count, in the form that the language has for it; `$1` is the count. */
  readonly sayCount: (key: CountedKey, count: number) => string;
  /** "12 November 2026" from an ISO date, in the day the page itself names; null where it is no date. */
  readonly sayDay: (published: string) => string | null;
}
