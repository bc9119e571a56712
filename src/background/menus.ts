import { siteOf } from '../model/settings.ts';
import type { MenuEntry } from '../platform/menus.ts';
import { changeSettings } from '../platform/settings.ts';
import { askTab } from '../platform/tabs.ts';
import { say } from '../ui/words.ts';
import { annotateNow } from './annotate-now.ts';
import { tellPage } from './tell-page.ts';

/** The entries of the context menu. */
export function menuEntries(): readonly MenuEntry[] {
  return [
    { id: 'who', title: say('menuWho'), on: 'selection' },
    { id: 'annotate', title: say('menuAnnotate'), on: 'page' },
    { id: 'never', title: say('menuNever'), on: 'page' },
  ];
}

/** Does what an entry of the menu says, in the tab where it was chosen. */
export async function chooseFromMenu(
  id: string,
  tab: { readonly id: number; readonly url: string | null },
): Promise<void> {
  if (id === 'who') await who(tab.id);
  if (id === 'annotate' && !(await annotateNow(tab.id))) await tellPage(tab.id, say('failedHeading'));
  if (id === 'never') await never(tab);
}

/** The card of the statement in the selected words; a page that has not been read yet is read for it. */
async function who(tabId: number): Promise<void> {
  const read = await annotateNow(tabId);
  const reply = read ? await askTab<'openCard'>(tabId, { type: 'openCard', at: 'selection' }) : null;
  if (!reply?.ok || !reply.value) await tellPage(tabId, say('saidByNobody'));
}

async function never({ id, url }: { readonly id: number; readonly url: string | null }): Promise<void> {
  const site = url === null ? null : siteOf(url);
  if (site === null) return;
  await changeSettings(({ sites }) => ({ sites: { ...sites, [site]: 'never' } }));
  await tellPage(id, say('offNow', site));
}
