import type en from '../../_locales/en/messages.json';
import { dayOf } from '../model/day-of.ts';
import { isolated } from '../model/isolated.ts';

type AnyKey = keyof typeof en;

/** The name of a message that depends on a count: "statements" stands for statements_one, statements_other and so on. */
export type CountKey = AnyKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** The name of a message that does not. */
export type MessageKey = Exclude<AnyKey, `${CountKey}_${Intl.LDMLPluralRule}`>;

/** The text of a message with `$1`, `$2` … replaced, in the language the browser has chosen; '' where there is none. */
export type Lookup = (key: string, substitutions: string[]) => string;

interface Interface {
  readonly lookup: Lookup;
  /** BCP 47, for numbers, dates, lists and plurals. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

let current: Interface | null = null;

/**
 * Hands in the messages that everything in here is said with: once, before anything is shown. `browserLanguage`
 * (BCP 47) decides only between kinds of one language, such as dates in American or British order: where the browser
 * speaks a language that Quoth has no messages in, the one of the messages counts.
 */
export function useMessages(lookup: Lookup, browserLanguage: string): void {
  const language = lookup('language', []);
  const isSame = browserLanguage.split('-', 1)[0] === language;
  const dir = lookup('direction', []) === 'rtl' ? 'rtl' : 'ltr';
  current = { lookup, locale: isSame ? browserLanguage : language, dir };
}

/** What the language of the messages is and which way it runs, for `lang` and `dir`. */
export function interfaceLanguage(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const { locale, dir } = known();
  return { lang: locale, dir };
}

/** Marks an element as being in the language of the interface. */
export function setLanguageOf(element: HTMLElement): void {
  const { lang, dir } = interfaceLanguage();
  element.lang = lang;
  element.dir = dir;
}

/** A message. What is inserted may be a name from the page: it keeps its own direction. */
export function say(key: MessageKey, ...inserted: readonly string[]): string {
  return look(key, inserted);
}

/** A message about a count, in the form that the language has for it; `$1` is the count, written as the language does. */
export function sayCount(key: CountKey, count: number, ...inserted: readonly string[]): string {
  const all = [sayNumber(count), ...inserted];
  const category = new Intl.PluralRules(known().locale).select(count);
  return look(`${key}_${category}`, all) || look(`${key}_other`, all);
}

/** A count as the language writes it. */
export function sayNumber(count: number): string {
  return new Intl.NumberFormat(known().locale).format(count);
}

/** "34%" for 0.34, as the language writes it. */
export function sayPercent(share: number): string {
  return new Intl.NumberFormat(known().locale, { style: 'percent' }).format(share);
}

/** "a, b and c"; with `unit` "a, b, c". */
export function sayList(items: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(known().locale, { type }).format(items);
}

/** "12 November 2026" from an ISO date, in the day the page itself names; null where it is no date. */
export function sayDay(published: string): string | null {
  const day = dayOf(published);
  return day && new Intl.DateTimeFormat(known().locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function look(key: string, inserted: readonly string[]): string {
  const { lookup, dir } = known();
  return lookup(
    key,
    inserted.map((text) => isolated(text, dir)),
  );
}

function known(): Interface {
  if (current === null) throw new Error('Nobody has handed in the messages: call useMessages first');
  return current;
}
