import type { BackgroundMessages, Request } from './messages.ts';

/**
 * Tells the background that the article stands in this frame, which is of the page's own origin. Firefox knows the
 * numbers of frames. Chromium does not tell them, but has the extension's own world ready in each frame of the same
 * origin: what is sent from there carries the number. Says nothing where the extension is gone.
 */
export async function tellOfFrame({ contentWindow: view }: HTMLIFrameElement): Promise<void> {
  try {
    const { runtime } = chrome as unknown as World['chrome'];
    const frame = runtime.getFrameId?.(view);
    const { chrome: own } = (frame === undefined ? view : globalThis) as unknown as World;
    await own.runtime.sendMessage({ type: 'annotate', frame });
  } catch {
    // The extension was updated or switched off under the page.
  }
}

/** What a content script finds in each of its worlds. */
interface World {
  readonly chrome: {
    readonly runtime: {
      sendMessage(request: Request<BackgroundMessages, 'annotate'>): Promise<unknown>;
      getFrameId?(target: Window | null): number;
    };
  };
}
