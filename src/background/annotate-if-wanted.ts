import { readsByItself } from '../model/settings.ts';
import { injectAnnotator } from '../platform/inject-annotator.ts';
import type { NotInjected, Reply } from '../platform/messages.ts';
import { takeAsked } from '../platform/page-settings.ts';
import { readSettings } from '../platform/settings.ts';
import { noteStoryFrame, topFrame } from '../platform/story-frame.ts';
import { addressOf } from '../platform/tabs.ts';

/**
 * Annotates the article that the gate has found in a frame of a tab, unless the reader wants it otherwise. `unwanted`: their
 * settings leave this page alone, and they have not asked for it.
 */
export async function annotateIfWanted(
  tabId: number,
  frame: number,
): Promise<Reply<null, NotInjected | 'unwanted'>> {
  const [settings, url] = await Promise.all([readSettings(), addressOf(tabId)]);
  // The address is hidden where access is: then the gate runs only because the reader has asked for it.
  if (url !== null && !readsByItself(settings, url) && !(await takeAsked(topFrame(tabId)))) {
    return { ok: false, reason: 'unwanted' };
  }
  await noteStoryFrame(tabId, frame);
  return injectAnnotator(tabId);
}
