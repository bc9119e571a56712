import type { Page } from 'puppeteer-core';

/**
 * The words in the card on a page, or null where none is open. Its shadow root is closed to the page, so the extension
 * is asked: both browsers let content scripts look into closed roots. `messenger` is a page of the extension.
 */
export async function cardText(messenger: Page, url: string): Promise<string | null> {
  const text: unknown = await messenger.evaluate(`(${READ_CARD})(${JSON.stringify(url)})`);
  return typeof text === 'string' ? text : null;
}

/**
 * As text and not as a function: a compiler that keeps the names of functions (tsx does) puts a helper around the inner
 * one, and the browser does not know that helper.
 */
const READ_CARD = `async (wanted) => {
  const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url?.startsWith(wanted));
  if (tab?.id === undefined) throw new Error('No tab shows ' + wanted);
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => {
      const host = document.querySelector('quoth-card');
      if (!(host instanceof HTMLElement)) return null;
      const root =
        'openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(host);
      return root?.textContent ?? null;
    },
  });
  return answer?.result ?? null;
}`;
