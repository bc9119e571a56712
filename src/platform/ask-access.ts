import { browser } from './browser.ts';

const WEB = ['http://*/*', 'https://*/*'];

/** Whether Quoth may read every site of the web, whichever is in front. */
export function mayReadAll(): Promise<boolean> {
  return browser.permissions.contains({ origins: WEB });
}

/**
 * Asks the reader for access to the site of a page, or to every site where the browser does not tell which page that is.
 * To be called right within a click. True where it was given.
 */
export async function askForAccess(url: string | null): Promise<boolean> {
  const { protocol, hostname } = url === null ? { protocol: '', hostname: '' } : new URL(url);
  const origins = /^https?:$/.test(protocol) ? [`${protocol}//${hostname}/*`] : WEB;
  return browser.permissions.request({ origins });
}
