/** What the storage keys of corrections begin with; the article's address follows. */
export const CORRECTIONS = 'corrections ';

/** Under what the corrections of an article are kept: its address without the fragment, which leads to a place in it. */
export function correctionsKey(address: string): string {
  return CORRECTIONS + address.split('#', 1)[0];
}
