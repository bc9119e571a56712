import { browser } from './browser.ts';
import { listCorrections } from './corrections.ts';
import { FILES, injecting, orReason } from './inject-part.ts';
import type { NotInjected, Reply } from './messages.ts';
import { handSettings, insertPalette, noteAsked } from './page-settings.ts';
import { readSettings } from './settings.ts';
import { topFrame } from './story-frame.ts';
import { askTab } from './tabs.ts';

/**
 * Sees to it that the annotator lives in a tab and reads it: asks the one that is there, or injects styles and
 * script. With `force` the page is annotated even if it does not look like an article.
 */
export async function injectAnnotator(
  tabId: number,
  { force = false }: { readonly force?: boolean } = {},
): Promise<Reply<null, NotInjected>> {
  const there = await askTab<'read'>(tabId, { type: 'read', force });
  if (there.ok) return { ok: true, value: null };
  const injected = await injecting(tabId, async (target) => {
    const [settings, corrections] = await Promise.all([readSettings(), listCorrections()]);
    await Promise.all([insertPalette(target, settings.palette), handSettings(target, settings)]);
    // Before the annotator, so that it never shows what the reader has corrected as it was.
    if (corrections.length > 0) {
      await browser.scripting.executeScript({ target, files: [FILES.corrections] });
    }
    await browser.scripting.executeScript({ target, files: [FILES.annotator] });
  });
  if (injected.ok && force) await askTab<'read'>(tabId, { type: 'read', force });
  return injected;
}

/**
 * Brings the gate to a tab that has none, or has it look once more: it asks for the annotator if it sees an article.
 * Tabs that were open before the installation have none, nor have sites where access is withheld. `asked`: the
 * reader wants this page, whatever the settings say of articles in general.
 */
export function injectGate(
  tabId: number,
  { asked = true }: { readonly asked?: boolean } = {},
): Promise<Reply<null, NotInjected>> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js = [] }) => js) ?? [];
  const target = topFrame(tabId);
  return orReason(tabId, async () => {
    if (asked) await noteAsked(target);
    await browser.scripting.executeScript({
      target,
      // Firefox gives whole addresses here, which it does not take back.
      files: files.map((file) => new URL(file, browser.runtime.getURL('/')).pathname),
    });
  });
}
