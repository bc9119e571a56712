import { browser } from './browser.ts';

/** A keyboard command of the manifest with the keys the reader has for it; '' for none. */
export interface Command {
  readonly name: string;
  readonly keys: string;
}

/** The keyboard commands as they are set now. */
export async function keyboardCommands(): Promise<readonly Command[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ name, keys: shortcut ?? '' }],
  );
}

/** The version in the manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Which browser's words and pages to name; Firefox alone keeps its pages under moz-extension. */
export function browserKind(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('/').startsWith('moz-') ? 'firefox' : 'chromium';
}

/** The address of a file of the extension, for its own pages. */
export function fileAddress(path: string): string {
  return browser.runtime.getURL(path);
}

/** Opens the page of settings, in a tab of its own. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}
