import { CORRECTIONS } from './corrections-key.ts';

/** Calls `changed` whenever a correction was made, taken back, brought in or erased, wherever that was. */
export function watchCorrections(changed: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(CORRECTIONS))) changed();
  });
}
