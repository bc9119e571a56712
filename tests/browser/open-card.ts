import type { Page } from 'puppeteer-core';
import type { PageAnalysis } from '../../src/platform/messages.ts';
import { type CardElement, cardText, inCard, reveal } from './card.ts';
import { clickWords, until } from './in-page.ts';
import type { QuothBrowser } from './launch.ts';
import { type Messenger, waitForAnalysis } from './messenger.ts';

/** An article in a tab of its own, with what a reader does to its card. */
export interface OpenArticle {
  readonly page: Page;
  readonly url: string;
  readonly analysis: PageAnalysis['analysis'];
  /** Clicks words of the story and waits for a card that says something. */
  openCard(words: string, says: string): Promise<string>;
  /** Waits until the card says something; gives all that it says. */
  says(words: string): Promise<string>;
  /** Waits for what matches in the card. */
  find(selector: string, text?: string): Promise<CardElement>;
  /** Clicks what matches in the card with the real mouse. */
  click(selector: string, text?: string): Promise<void>;
  gone(): Promise<void>;
  /** The names of the speakers by the beginning of what they say. */
  speakers(): Promise<Record<string, string | null>>;
}

/** Opens an article and waits until it is annotated. */
export async function openArticle(
  quoth: QuothBrowser,
  messenger: Messenger,
  url: string,
  view?: { readonly width: number; readonly height: number },
): Promise<OpenArticle> {
  const page = await quoth.browser.newPage();
  if (view) await page.setViewport(view);
  await page.goto(url, { waitUntil: 'load' });
  const found = await waitForAnalysis(messenger, url);
  if (typeof found === 'string') throw new Error(`${url} was not annotated: ${found}`);

  const says = (words: string): Promise<string> =>
    until(`a card that says ${words}`, async () => {
      const text = await cardText(messenger.page, url);
      return text?.includes(words) ? text : null;
    });
  const find = (selector: string, text = ''): Promise<CardElement> =>
    until(`${selector} “${text}” in the card`, async () => {
      const elements = await inCard(messenger.page, url, selector);
      return elements.find((element) => element.text.includes(text)) ?? null;
    });
  return {
    page,
    url,
    analysis: found.analysis,
    says,
    find,
    async openCard(words, expected) {
      await clickWords(page, words);
      return says(expected);
    },
    async click(selector, text) {
      await page.bringToFront();
      await find(selector, text);
      await reveal(messenger.page, url, selector, text ?? '');
      const { box } = await find(selector, text);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async gone() {
      await until('no card', async () => (await cardText(messenger.page, url)) === null);
    },
    async speakers() {
      const answer = await waitForAnalysis(messenger, url);
      if (typeof answer === 'string') throw new Error(`${url} has no analysis: ${answer}`);
      const { text, entities, statements } = answer.analysis;
      return Object.fromEntries(
        statements.map(({ spans: [span], speaker }) => [
          text.slice(span?.start, (span?.start ?? 0) + 20),
          entities.find(({ id }) => id === speaker)?.name ?? null,
        ]),
      );
    },
  };
}
