import { browser } from './browser.ts';

/** Remembers something of each tab for as long as the browser runs; other pages of the extension see it too. */
export interface TabMemory {
  /** What was kept last for this page in this tab; null where nothing was. */
  recall(): Promise<unknown>;
  keep(value: object): void;
}

/** The memory of a tab for the page at `url`: another page in the same tab starts afresh. */
export function tabMemory(tabId: number, url: string | null): TabMemory {
  const key = `tab-${tabId}`;
  return {
    async recall() {
      const { [key]: kept } = await browser.storage.session.get(key);
      if (typeof kept !== 'object' || kept === null || !('url' in kept) || !('value' in kept)) return null;
      return kept.url === url ? kept.value : null;
    },
    keep(value) {
      void browser.storage.session.set({ [key]: { url, value } });
    },
  };
}
