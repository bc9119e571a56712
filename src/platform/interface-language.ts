/**
 * The browser's own lookup in `_locales`, for `useMessages`; '' for a message that is not there, and after the
 * extension has been taken away under a page that still shows something of it. Without the polyfill, as the card needs it.
 */
export function lookUpMessage(key: string, substitutions: string[]): string {
  return chrome.i18n?.getMessage(key, substitutions) ?? '';
}

/** The language the browser itself speaks, BCP 47: "en-GB". */
export function browserLanguage(): string {
  return chrome.i18n?.getUILanguage() ?? 'en';
}
