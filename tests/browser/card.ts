import type { Page } from 'puppeteer-core';
import type { Box } from './in-page.ts';

/** What a test sees of the card's inside. */
export interface CardElement {
  /** Of its first box in the view, viewport pixels. */
  readonly box: Box;
  readonly text: string;
  readonly focused: boolean;
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The card as it stands: for a page of its own, where an accessibility check can look into it. */
export interface CardCopy {
  readonly html: string;
  readonly css: string;
}

/**
 * The words in the card on a page, or null where none is open. Its shadow root is closed to the page, so the extension
 * is asked: both browsers let content scripts look into closed roots. `messenger` is a page of the extension.
 */
export async function cardText(messenger: Page, url: string): Promise<string | null> {
  return (await look<string>(messenger, url, 'text', '')) ?? null;
}

/** What matches in the card on a page; none where nothing does or no card is open. */
export async function inCard(messenger: Page, url: string, selector: string): Promise<CardElement[]> {
  return (await look<CardElement[]>(messenger, url, 'elements', selector)) ?? [];
}

/** Scrolls what matches and says `text` into the part of the card that is in sight. */
export async function reveal(messenger: Page, url: string, selector: string, text: string): Promise<void> {
  await look(messenger, url, 'reveal', selector, text);
}

/** The card's mark-up and styles; null where none is open. */
export function copyOfCard(messenger: Page, url: string): Promise<CardCopy | null> {
  return look<CardCopy>(messenger, url, 'copy', '');
}

async function look<Found>(
  messenger: Page,
  url: string,
  what: string,
  selector: string,
  says = '',
): Promise<Found | null> {
  const json: unknown = await messenger.evaluate(
    `(${LOOK})(${JSON.stringify({ url, what, selector, says })})`,
  );
  return typeof json === 'string' ? (JSON.parse(json) as Found | null) : null;
}

/**
 * As text and not as a function: a compiler that keeps the names of functions (tsx does) puts a helper around the inner
 * one, and the browser does not know that helper.
 */
const LOOK = `async ({ url, what, selector, says }) => {
  const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url?.startsWith(url));
  if (tab?.id === undefined) throw new Error('No tab shows ' + url);
  const answers = await chrome.scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    args: [what, selector, says],
    func: (what, selector, says) => {
      const host = document.querySelector('quoth-card');
      if (!(host instanceof HTMLElement)) return null;
      const root =
        'openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(host);
      if (!root) return null;
      if (what === 'text') return JSON.stringify(root.textContent);
      if (what === 'reveal') {
        const found = [...root.querySelectorAll(selector)].find(({ textContent }) => textContent.includes(says));
        found?.scrollIntoView({ block: 'nearest' });
        return null;
      }
      if (what === 'copy') {
        const css = [...root.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText));
        return JSON.stringify({ html: root.innerHTML, css: css.join('\\n') });
      }
      return JSON.stringify([...root.querySelectorAll(selector)].map((element) => {
        const [{ x, y, width, height } = new DOMRect()] = element.getClientRects();
        const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
        const { textContent: text, value = '' } = element;
        return { box: { x, y, width, height }, text, focused: root.activeElement === element, value: String(value), attributes };
      }));
    },
  });
  return answers.find(({ result }) => result)?.result ?? null;
}`;
