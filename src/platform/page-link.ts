import { browser } from './browser.ts';
import { injectPart } from './inject-part.ts';
import { type FromPage, PANEL_PORT, type ToPage } from './panel-port.ts';
import { storyFrame } from './story-frame.ts';

/** A connection with the page of a tab, for as long as both are there. */
export interface PageLink {
  /** Tells the page something, as soon as it is connected; nobody where it has gone. */
  readonly tell: (message: ToPage) => void;
  readonly close: () => void;
}

/**
 * Connects with the page of a tab, where it brings what answers. `onClosed`: the page has gone elsewhere, or has not
 * been read. Nothing is told any more after `close`.
 */
export function linkPage(
  tabId: number,
  onMessage: (message: FromPage) => void,
  onClosed: () => void,
): PageLink {
  let isOpen = true;
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let waiting: ToPage[] = [];
  async function connect(): Promise<void> {
    const injected = await injectPart(tabId, 'link');
    const frameId = await storyFrame(tabId);
    if (!isOpen || !injected.ok) return;
    port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId });
    port.onMessage.addListener((message: unknown) => {
      if (isOpen) onMessage(message as FromPage);
    });
    port.onDisconnect.addListener(() => {
      port = null;
      if (isOpen) onClosed();
    });
    for (const message of waiting) port.postMessage(message);
    waiting = [];
  }
  connect().catch(console.error);
  return {
    tell(message) {
      if (port) port.postMessage(message);
      // What is pointed at changes all the time; the rest was asked for.
      else if (message.type !== 'point') waiting.push(message);
    },
    close() {
      isOpen = false;
      port?.disconnect();
      port = null;
    },
  };
}
