import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName } from './find-browser.ts';
import { FIXTURES } from './fixtures.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger } from './messenger.ts';
import { type OpenArticle, openArticle } from './open-card.ts';
import { type LocalServer, serve } from './serve.ts';

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
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;
  let article: OpenArticle;

  beforeAll(async () => {
    server = await serve(async (path) => FIXTURES[path] ?? null);
    quoth = await launch(name);
    messenger = await openMessenger(quoth);
  });

  afterEach(async () => {
    await article.page.close();
    await messenger.page.evaluate(() => chrome.storage.local.clear());
  });

  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  return {
    get quoth() {
      return quoth;
    },
    get messenger() {
      return messenger;
    },
    get article() {
      return article;
    },
    async visit(path, view) {
      if (article && !article.page.isClosed()) await article.page.close();
      article = await openArticle(quoth, messenger, server.origin + path, view);
    },
  };
}
