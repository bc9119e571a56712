import type { Page } from 'puppeteer-core';
import { inWindow } from './firefox-window.ts';
import type { QuothBrowser } from './launch.ts';

/** Turns the system dark or light under an open page: in Chromium for this page alone, in Firefox for all. */
export async function nightFalls(quoth: QuothBrowser, page: Page, dark: boolean): Promise<void> {
  if (quoth.name === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  } else {
    await inWindow(
      quoth,
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
    );
  }
}
