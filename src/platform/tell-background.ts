import type { BackgroundMessages, ReplyTo, Request } from './messages.ts';

/**
 * Sends a message to the background and gives back its reply, or null where there is nobody to reply: the
 * extension was updated or switched off under a page that is still open. Without the polyfill, as the gate is on
 * every page and both browsers' `chrome.runtime.sendMessage` gives a promise in Manifest V3.
 */
export async function tellBackground<Name extends keyof BackgroundMessages>(
  request: Request<BackgroundMessages, Name> & { readonly type: Name },
): Promise<ReplyTo<BackgroundMessages, Name> | null> {
  try {
    return (await chrome.runtime.sendMessage(request)) ?? null;
  } catch {
    return null;
  }
}

/** Whether this content script still belongs to a running extension. */
export function isConnected(): boolean {
  return typeof chrome === 'object' && chrome.runtime?.id !== undefined;
}
