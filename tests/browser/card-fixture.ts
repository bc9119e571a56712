import { afterEach } from 'vitest';
import type { BrowserName } from './find-browser.ts';
import { FIXTURES } from './fixtures.ts';
import type { QuothBrowser } from './launch.ts';
import type { Messenger } from './messenger.ts';
import { type OpenArticle, openArticle } from './open-card.ts';
import { quothFixture } from './quoth-fixture.ts';

/** What tests of the card share: one browser for a whole suite, an article for each test. */
export interface CardFixture {
  readonly quoth: QuothBrowser;
  readonly messenger: Messenger;
  /** The article that was visited last. */
  readonly article: OpenArticle;
  visit(path: string, view?: { readonly width: number; readonly height: number }): Promise<void>;
}

/**
 * Sets a suite up: starts the browser with a server of the fixtures before it, closes the article and forgets what was
 * stored after each test. What it gives is there as soon as a test runs.
 */
export function cardFixture(name: BrowserName): CardFixture {
  const shared = quothFixture(name, async () => (path) => FIXTURES[path] ?? null);
  let article: OpenArticle;

  afterEach(async () => {
    await article.page.close();
    await shared.messenger.page.evaluate(() => chrome.storage.local.clear());
  });

  return {
    get quoth() {
      return shared.quoth;
    },
    get messenger() {
      return shared.messenger;
    },
    get article() {
      return article;
    },
    async visit(path, view) {
      if (article && !article.page.isClosed()) await article.page.close();
      article = await openArticle(shared.quoth, shared.messenger, shared.origin + path, view);
    },
  };
}
