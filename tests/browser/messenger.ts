import type { Page } from 'puppeteer-core';
import type { NoAnalysis, PageAnalysis, ReplyTo, Request, TabMessages } from '../../src/platform/messages.ts';
import type { QuothBrowser } from './launch.ts';

/** What the annotator of a page answers; `no-answer` where there is none. */
export type Answer<Name extends keyof TabMessages> =
  | ReplyTo<TabMessages, Name>
  | { readonly ok: false; readonly reason: 'no-answer' };

/** Asks content scripts, from a page of the extension that stands in a tab of its own. */
export interface Messenger {
  readonly page: Page;
  ask<Name extends keyof TabMessages>(
    url: string,
    request: Request<TabMessages, Name> & { readonly type: Name },
  ): Promise<Answer<Name>>;
  /** Puts the annotator into a tab that the gate has turned down, as the panel does when asked to. */
  annotateAnyway(url: string): Promise<void>;
  badge(url: string): Promise<string>;
}

/** Opens the messenger. `url` is always how the address of the tab meant begins; the first such tab answers. */
export async function openMessenger(quoth: QuothBrowser): Promise<Messenger> {
  const page = await quoth.openExtensionPage('/src/panel/index.html');
  return {
    page,
    ask: (url, request) => ask(page, url, request),
    async annotateAnyway(url) {
      await page.evaluate(async (wanted) => {
        const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url?.startsWith(wanted));
        if (tab?.id === undefined) throw new Error(`No tab shows ${wanted}`);
        const target = { tabId: tab.id, frameIds: [0] };
        await chrome.scripting.insertCSS({ target, files: ['/highlights.css'], origin: 'USER' });
        await chrome.scripting.executeScript({ target, files: ['/annotator.js'] });
        await chrome.tabs.sendMessage(tab.id, { type: 'read', force: true }, { frameId: 0 });
      }, url);
    },
    badge: (url) =>
      page.evaluate(async (wanted) => {
        const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url?.startsWith(wanted));
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      }, url),
  };
}

/**
 * Waits until the page at `url` is analyzed, or until it is clear that it will not be. `no-answer`: no annotator
 * came within `patience` ms.
 */
export async function waitForAnalysis(
  messenger: Messenger,
  url: string,
  patience = 10_000,
): Promise<PageAnalysis | NoAnalysis | 'no-answer'> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await messenger.ask<'getAnalysis'>(url, { type: 'getAnalysis' });
    if (answer.ok) return answer.value;
    const pending = answer.reason === 'no-answer' || answer.reason === 'working';
    if (!pending || Date.now() > deadline) return answer.reason;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ask<Name extends keyof TabMessages>(
  page: Page,
  url: string,
  request: Request<TabMessages, Name>,
): Promise<Answer<Name>> {
  // As a string, since the way out of Firefox loses an object that stands in two places of an answer.
  const answer = await page.evaluate(
    async (wanted, message) => {
      const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url?.startsWith(wanted));
      const nobody = JSON.stringify({ ok: false, reason: 'no-answer' });
      if (tab?.id === undefined) return nobody;
      try {
        return JSON.stringify(await chrome.tabs.sendMessage(tab.id, message));
      } catch (error) {
        if (String(error).includes('Receiving end does not exist')) return nobody;
        throw error;
      }
    },
    url,
    request,
  );
  return JSON.parse(answer) as Answer<Name>;
}
