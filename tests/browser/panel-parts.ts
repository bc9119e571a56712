import type { Page } from 'puppeteer-core';

/** The text of everything that matches in the panel, blanks made one. */
export function texts(panel: Page, selector: string): Promise<string[]> {
  return panel.$$eval(selector, (elements) =>
    elements.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

/** The speakers in their order. */
export function namesIn(panel: Page): Promise<string[]> {
  return texts(panel, '.who .name');
}

/** The speakers with the number of their statements that are listed. */
export function rowsIn(panel: Page): Promise<{ readonly name: string; readonly count: number }[]> {
  return panel.$$eval('.who', (rows) =>
    rows.map((row) => ({
      name: row.querySelector('.name')?.textContent ?? '',
      count: Number(row.querySelector('.num b [aria-hidden]')?.textContent),
    })),
  );
}

/** What is read out at the moment. */
export async function statusOf(panel: Page): Promise<string> {
  return (await texts(panel, '[role=status]'))[0] ?? '';
}

/** Clicks on a speaker's row and waits for the statements. */
export async function openRow(panel: Page, name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.who')];
    rows.find((row) => row.querySelector('.name')?.textContent === wanted)?.click();
  }, name);
  await panel.waitForSelector('.st');
}

/** Presses the filter whose text begins so. */
export function chip(panel: Page, text: string): Promise<void> {
  return panel.evaluate((wanted) => {
    const chips = [...document.querySelectorAll<HTMLElement>('.chip')];
    chips.find(({ textContent }) => textContent?.trim().startsWith(wanted))?.click();
  }, text);
}

/** Clicks what matches as a mouse does, wherever the panel stands: a key's click counts no presses. */
export function clickAsMouse(panel: Page, selector: string): Promise<void> {
  return panel.evaluate((wanted) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
    document.querySelector(wanted)?.dispatchEvent(click);
  }, selector);
}
