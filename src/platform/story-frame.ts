import { browser } from './browser.ts';

/** A frame of a tab, as the scripting calls take it. */
export interface TabFrame {
  readonly tabId: number;
  readonly frameIds: number[];
}

/** The top frame of a tab. */
export function topFrame(tabId: number): TabFrame {
  return { tabId, frameIds: [0] };
}

/** The number of the frame in which the story of a tab stands: mostly the top one, 0. */
export async function storyFrame(tabId: number): Promise<number> {
  const key = keyOf(tabId);
  const { [key]: frame } = await browser.storage.session.get(key);
  return typeof frame === 'number' ? frame : 0;
}

/**
 * Remembers in which frame of a tab the story stands. The background forgets everything whenever it idles, and the
 * panel asks for itself, so this is kept where both find it for as long as the browser runs.
 */
export async function noteStoryFrame(tabId: number, frame: number): Promise<void> {
  if ((await storyFrame(tabId)) !== frame) await browser.storage.session.set({ [keyOf(tabId)]: frame });
}

function keyOf(tabId: number): string {
  return `frame-${tabId}`;
}
