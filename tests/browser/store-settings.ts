import type { Page } from 'puppeteer-core';

/** Changes the stored settings as another page of the extension would; `page` is one of the extension's own. */
export async function storeSettings(page: Page, change: object): Promise<void> {
  await page.evaluate(async (changed) => {
    const { settings = {} }: { settings?: object } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...changed } });
  }, change);
}
