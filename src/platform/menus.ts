import { browser } from './browser.ts';

/** An entry of the context menu. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  /** Where it stands: in the menu of selected words, or of any place of a page. */
  readonly on: 'selection' | 'page';
}

/** Puts the entries into the context menu of web pages, in place of what stood there. */
export async function offerMenus(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of entries) {
    browser.contextMenus.create({
      id,
      title,
      contexts: on === 'selection' ? ['selection'] : ['page', 'selection', 'link', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Calls back with the id of the entry that was chosen, and the tab in which. */
export function onMenu(
  chosen: (id: string, tab: { readonly id: number; readonly url: string | null }) => void,
): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, pageUrl }, tab) => {
    if (tab?.id !== undefined) chosen(String(menuItemId), { id: tab.id, url: tab.url ?? pageUrl ?? null });
  });
}
