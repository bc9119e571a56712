import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from './find-browser.ts';
import { type LaunchOptions, launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { type LocalServer, serve } from './serve.ts';

/** What a whole suite shares: one browser with Quoth, and a server of pages. */
export interface QuothFixture {
  readonly quoth: QuothBrowser;
  readonly messenger: Messenger;
  /** Of the server, without a slash at the end. */
  readonly origin: string;
  /** Opens a page in a tab of its own, once the story in it, or in a frame of it, is annotated. */
  visit(path: string): Promise<Page>;
}

/**
 * Sets a suite up and takes it down. What it gives is there as soon as a test, or a later `beforeAll`, runs.
 * @param pages tells, once the suite begins, what stands at a path; null where there is nothing.
 */
export function quothFixture(
  name: BrowserName,
  pages: () => Promise<(path: string) => string | null>,
  options: () => Promise<LaunchOptions> = async () => ({}),
): QuothFixture {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;

  beforeAll(async () => {
    const pageAt = await pages();
    server = await serve(async (path) => pageAt(path));
    quoth = await launch(name, await options());
    messenger = await openMessenger(quoth);
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
    get origin() {
      return server.origin;
    },
    async visit(path) {
      const page = await quoth.browser.newPage();
      await page.goto(server.origin + path, { waitUntil: 'load' });
      const found = await waitForAnalysis(messenger, server.origin);
      if (typeof found === 'string') throw new Error(`${path} was not annotated: ${found}`);
      return page;
    },
  };
}
