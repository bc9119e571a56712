import type { Settings } from '../model/settings.ts';
import { onSettingsChanged, readSettings } from './settings.ts';

/** Keeps a page of the extension in the theme that the reader has chosen; without one it follows the browser. */
export async function followTheme(root: HTMLElement): Promise<void> {
  function apply({ theme }: Settings): void {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }
  onSettingsChanged(apply);
  apply(await readSettings());
}
