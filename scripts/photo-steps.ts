import type { Page } from 'puppeteer-core';
import { type Box, boxOf, paintedWords, until } from '../tests/browser/in-page.ts';
import type { QuothBrowser } from '../tests/browser/launch.ts';
import { openMessenger, waitForAnalysis } from '../tests/browser/messenger.ts';

/** Opens an article in a tab and waits until it is annotated. Throws where it is not. */
export async function openSample(quoth: QuothBrowser, url: string): Promise<Page> {
  const messenger = await openMessenger(quoth);
  const page = await quoth.browser.newPage();
  await page.goto(url);
  const found = await waitForAnalysis(messenger, page.url());
  if (typeof found === 'string') throw new Error(`The sample was not annotated: ${found}`);
  await messenger.page.close();
  return page;
}

/** Clicks words and waits for the card; gives how far the page is scrolled then, and where the words are in the view. */
export async function openCardOn(page: Page, words: string): Promise<{ top: number; box: Box }> {
  await page.bringToFront();
  await settled(page);
  const box = await boxOf(page, words);
  const top = await page.evaluate(() => scrollY);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  // Nobody outside sees into the card, but with it the words are marked.
  await until('the card', async () =>
    Object.keys(await paintedWords(page)).some((name) => name.includes('active')),
  );
  await settled(page);
  return { top, box };
}

/** Opens the row of a speaker in the panel. */
export async function openRow(panel: Page, name: string): Promise<void> {
  await panel.waitForSelector('.who');
  await panel.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.who')];
    rows.find((row) => row.textContent?.includes(wanted))?.click();
  }, name);
  await panel.waitForSelector('.words');
  await settled(panel);
}

/** Waits until fades (120 ms), and what another size of the window brings about, are over. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
}
