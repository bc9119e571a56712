import { browser } from './browser.ts';
import type { LinkMessages, ReplyTo, Request, TabMessages } from './messages.ts';
import { storyFrame } from './story-frame.ts';

/** A tab as far as the reader has let us see it: address and title are null where access is withheld. */
export interface Tab {
  readonly id: number;
  readonly title: string | null;
  readonly url: string | null;
}

/** The tab in front in the current window, or null where there is none that has an id. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, title: tab.title ?? null, url: tab.url ?? null };
}

/** A tab as it is now; null where it is gone. */
export async function tabNow(id: number): Promise<Tab | null> {
  try {
    const { title, url } = await browser.tabs.get(id);
    return { id, title: title ?? null, url: url ?? null };
  } catch {
    return null;
  }
}

/** Whether a tab is still loading its page. */
export async function isLoading(id: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(id)).status === 'loading';
  } catch {
    return false;
  }
}

/** The tabs that are open and have an id, in any window. */
export async function openTabs(): Promise<readonly Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, title, url }) =>
    id === undefined ? [] : [{ id, title: title ?? null, url: url ?? null }],
  );
}

/** The address of a tab; null where the tab is gone or the browser does not tell. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** What scripts of ours in a page answer. */
type PageMessages = TabMessages & LinkMessages;

/** Asks the annotator of a tab, in the frame of its story; `no-answer` where none lives there, or it went away. */
export async function askTab<Name extends keyof PageMessages>(
  tabId: number,
  request: Request<PageMessages, Name> & { readonly type: Name },
): Promise<ReplyTo<PageMessages, Name> | { readonly ok: false; readonly reason: 'no-answer' }> {
  try {
    const reply: ReplyTo<PageMessages, Name> | undefined = await browser.tabs.sendMessage(tabId, request, {
      frameId: await storyFrame(tabId),
    });
    return reply ?? { ok: false, reason: 'no-answer' };
  } catch (error) {
    if (isNobodyThere(error)) return { ok: false, reason: 'no-answer' };
    throw error;
  }
}

/** Chromium's and Firefox's words for "no content script listens there (any more)". */
const NOBODY =
  /receiving end does not exist|message (port|channel) closed|back\/forward cache|no tab with id|invalid tab id/i;

function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && NOBODY.test(error.message);
}
