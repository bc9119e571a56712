import { readsByItself, ruleFor, type Settings } from '../model/settings.ts';
import { injectGate } from '../platform/inject-annotator.ts';
import { handSettings, insertPalette, removePalette } from '../platform/page-settings.ts';
import { storyFrame } from '../platform/story-frame.ts';
import { askTab, openTabs } from '../platform/tabs.ts';

/**
 * Carries a change of the settings into the tabs that are open: sites that are to be left alone are bare at once,
 * those that are to be read are looked at, and what is painted is painted anew.
 */
export async function applySettings(settings: Settings, before: Settings): Promise<void> {
  const tabs = await openTabs();
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      try {
        if (url !== null) await applyToTab({ id, url }, settings, before);
      } catch (error) {
        // A tab that was closed or went elsewhere meanwhile must not keep the others from the change.
        console.warn(error);
      }
    }),
  );
}

async function applyToTab(
  { id, url }: { readonly id: number; readonly url: string },
  settings: Settings,
  before: Settings,
): Promise<void> {
  if (ruleFor(settings, url) === 'never') {
    if (ruleFor(before, url) !== 'never') await askTab<'leave'>(id, { type: 'leave' });
    return;
  }
  if (looks(settings) !== looks(before)) await repaint(id, settings, before);
  if (readsByItself(settings, url) && !readsByItself(before, url)) await injectGate(id, { asked: false });
}

/** What a page looks like under these settings, to compare. */
function looks({ paint, palette, theme }: Settings): string {
  return JSON.stringify([paint.direct, paint.mixed, paint.indirect, paint.figures, palette, theme]);
}

async function repaint(tabId: number, settings: Settings, before: Settings): Promise<void> {
  const page = await askTab<'getAnalysis'>(tabId, { type: 'getAnalysis' });
  if (!page.ok && page.reason === 'no-answer') return;
  const target = { tabId, frameIds: [await storyFrame(tabId)] };
  await handSettings(target, settings);
  if (settings.palette !== before.palette) {
    await removePalette(target, before.palette);
    await insertPalette(target, settings.palette);
  }
  if (!page.ok) return;
  const { highlighted } = page.value;
  await askTab<'setHighlighted'>(tabId, { type: 'setHighlighted', highlighted });
}
