import { browser } from './browser.ts';

/** Calls back once when the extension is new in this browser. */
export function onFirstInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}

/** Calls back whenever the extension or the browser has started or was updated: what is registered once goes here. */
export function onStarted(started: () => void): void {
  browser.runtime.onInstalled.addListener(started);
  browser.runtime.onStartup.addListener(started);
}

/** Calls back with the name of a keyboard command of the manifest and the tab in front. */
export function onCommand(pressed: (name: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) pressed(name, id);
  });
}

/** Opens a page of the extension in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
