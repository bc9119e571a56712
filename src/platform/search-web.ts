import { browser } from './browser.ts';

/** Has the browser search the web for `text` in a new tab, with the search engine that the reader has set. */
export async function searchWeb(text: string): Promise<void> {
  await browser.search.query({ text, disposition: 'NEW_TAB' });
}
