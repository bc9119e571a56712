import { browser } from './browser.ts';

/** Calls back at every change of what the extension keeps, whoever made it; gives what to call to stop that. */
export function onStorageChanged(changed: () => void): () => void {
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
