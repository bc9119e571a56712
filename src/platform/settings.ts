import { parseSettings, settingsToStore } from '../model/parse-settings.ts';
import type { Settings } from '../model/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The reader's settings as they are stored now; defaults for what is not stored or cannot be read. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored());
}

/** Stores a change and gives the settings that hold now. `change` gets the settings as they are at that moment. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  // Two pages of the extension may change different settings in the same moment: neither may undo the other.
  return navigator.locks.request(KEY, async () => {
    const before = await stored();
    const settings = parseSettings(before);
    const next = { ...settings, ...change(settings) };
    await browser.storage.local.set({ [KEY]: settingsToStore(next, before) });
    return next;
  });
}

/** Forgets all settings: the defaults hold again. */
export async function eraseSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back at every change, in whichever page it was made, until `signal` is aborted. */
export function onSettingsChanged(
  changed: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  function onChanged(
    changes: Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>,
    area: string,
  ): void {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) changed(parseSettings(change.newValue), parseSettings(change.oldValue));
  }
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}

async function stored(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}
