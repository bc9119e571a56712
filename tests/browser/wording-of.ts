import type { Page } from 'puppeteer-core';
import type { Wording } from '../../src/formats/wording.ts';
import { WORDING } from '../../src/ui/wording.ts';
import { useMessages } from '../../src/ui/words.ts';
import { lookupIn } from '../ui/locales.ts';

/** The words of exports and citations as a browser says them that speaks English of any kind; `page` is one of the extension. */
export async function wordingOf(page: Page): Promise<Wording> {
  useMessages(lookupIn('en'), await page.evaluate(() => chrome.i18n.getUILanguage()));
  return WORDING;
}
