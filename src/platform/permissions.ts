import { browser } from './browser.ts';

/** Access to every site, as the manifest asks for it. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether Quoth may read every site. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks for access to every site, which browsers allow in answer to a click only; gives what the reader decided. */
export async function askForHostAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** Gives the access up; `by-hand` where the browser leaves that to the reader. */
export async function giveUpHostAccess(): Promise<'given-up' | 'by-hand'> {
  try {
    return (await browser.permissions.remove(ALL_SITES)) ? 'given-up' : 'by-hand';
  } catch {
    // Chromium lets no extension remove what its manifest requires.
    return 'by-hand';
  }
}

/** Calls back whenever the reader gives or takes a permission, here or in the browser's own settings. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
