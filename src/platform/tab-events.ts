import { browser } from './browser.ts';
import type { Tab } from './tabs.ts';

/** What the panel wants to know of a tab. */
export interface TabEvents {
  /** Its annotator reports: it has read the page (again), or there is nothing to read any more. */
  changed(): void;
  /** Another page has been loaded. */
  navigated(): void;
}

/**
 * Listens to what happens in a tab until `signal` is aborted. The annotator's reports go to the background; whoever
 * else listens in the extension hears them too, and must not answer.
 */
export function watchTab(tabId: number, events: TabEvents, signal: AbortSignal): void {
  function onMessage(
    message: unknown,
    sender: {
      readonly id?: string | undefined;
      readonly tab?: { readonly id?: number | undefined } | undefined;
    },
  ): undefined {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'report')
      events.changed();
  }
  function onUpdated(updated: number, { status }: { readonly status?: string | undefined }): void {
    if (updated === tabId && status === 'complete') events.navigated();
  }
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** Whether this page stands beside the pages of a window and stays when the reader goes to another tab. */
export function isBeside(): boolean {
  return location.search === '?beside';
}

/**
 * Tells which tab is in front in this window, now and whenever another one is, for as long as this page lives. The tab
 * that this page itself may stand in does not count.
 */
export async function followTabs(onFront: (tab: Tab | null) => void): Promise<void> {
  const [own, window] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
  const ownId = own?.id;
  async function look(): Promise<void> {
    const [tab] = await browser.tabs.query({
      active: true,
      ...(window.id === undefined ? {} : { windowId: window.id }),
    });
    if (tab?.id !== undefined && tab.id === ownId) return;
    onFront(tab?.id === undefined ? null : { id: tab.id, title: tab.title ?? null, url: tab.url ?? null });
  }
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === window.id) void look();
  });
  browser.tabs.onUpdated.addListener((_, { status }, { active, windowId }) => {
    if (active && windowId === window.id && status !== undefined) void look();
  });
  await look();
}
