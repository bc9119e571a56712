import type { Page } from 'puppeteer-core';
import type { QuothBrowser } from './launch.ts';

/** What is on the clipboard, pasted into a field by keyboard as a reader would, in a tab that is closed again. */
export async function pasted(quoth: QuothBrowser, back: Page): Promise<string> {
  const page = await quoth.browser.newPage();
  await page.setContent('<!doctype html><textarea rows="9" cols="60" autofocus></textarea>');
  await page.bringToFront();
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const text = await page.$eval('textarea', (field) => field.value);
  await page.close();
  await back.bringToFront();
  return text;
}
