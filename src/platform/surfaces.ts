import { browser } from './browser.ts';

/**
 * Opens the panel beside the pages of this window, where it stays; null where the browser has no such place. False: it
 * would not open. To be called right within a click, as browsers want the reader to have asked.
 */
export function besideOpener(): (() => Promise<boolean>) | null {
  const { sidebarAction } = browser;
  if (sidebarAction !== undefined) return () => done(sidebarAction.open());
  const { sidePanel } = chrome;
  if (sidePanel === undefined) return null;
  let windowId: number | undefined;
  // Asked for beforehand: after waiting, the click would not count any more.
  void chrome.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => (windowId === undefined ? Promise.resolve(false) : done(sidePanel.open({ windowId })));
}

/** Opens the settings in a page of their own; null where there are none. */
export function optionsOpener(): (() => void) | null {
  if (browser.runtime.getManifest().options_ui === undefined) return null;
  return () => void browser.runtime.openOptionsPage();
}

async function done(opening: Promise<void>): Promise<boolean> {
  try {
    await opening;
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
