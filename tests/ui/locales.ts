import { readdirSync, readFileSync } from 'node:fs';
import type { Lookup } from '../../src/ui/words.ts';

const FOLDER = new URL('../../_locales/', import.meta.url);

/** The folders of `_locales`: "ar", "de" … */
export const LOCALES = readdirSync(FOLDER).sort();

/** The messages of a locale by key. */
export function messagesOf(locale: string): Readonly<Record<string, { readonly message: string }>> {
  return JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));
}

/** Looks messages up in the file of a locale as browsers do: `$1` to `$9` replaced, '' for what is not there. */
export function lookupIn(locale: string): Lookup {
  const messages = messagesOf(locale);
  return (key, substitutions) =>
    (messages[key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, digit) => substitutions[Number(digit) - 1] ?? '',
    );
}
