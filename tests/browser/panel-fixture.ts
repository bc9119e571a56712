import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { FIXTURES } from './fixtures.ts';
import type { LaunchOptions, QuothBrowser } from './launch.ts';
import { type Messenger, waitForAnalysis } from './messenger.ts';
import { quothFixture } from './quoth-fixture.ts';

/** The sample article, and a short one. Whatever begins like the first is the sample too, at an address of its own. */
export const FERRY = '/night-ferry';
export const LIBRARY = '/skerrow/2026/11/16/library-stays';

const SAMPLE = fileURLToPath(new URL('../articles/night-ferry/source.html', import.meta.url));

/** What tests of the panel share: one browser for a whole suite, with a server of the sample and the fixtures. */
export interface PanelFixture {
  readonly quoth: QuothBrowser;
  readonly messenger: Messenger;
  /** Of the server, without a slash at the end. */
  readonly origin: string;
  /** Opens a page in a tab of its own; an article once it is annotated, anything else (`isArticle` false) at once. */
  openPage(path: string, isArticle?: boolean): Promise<Page>;
}

/** Sets a suite up. What it gives is there as soon as a test, or a later `beforeAll`, runs. */
export function panelFixture(
  name: BrowserName,
  options: () => Promise<LaunchOptions> = async () => ({}),
): PanelFixture {
  const shared = quothFixture(
    name,
    async () => {
      const sample = await readFile(SAMPLE, 'utf8');
      return (path) => (path.startsWith(FERRY) ? sample : (FIXTURES[path] ?? null));
    },
    options,
  );

  return {
    get quoth() {
      return shared.quoth;
    },
    get messenger() {
      return shared.messenger;
    },
    get origin() {
      return shared.origin;
    },
    async openPage(path, isArticle = true) {
      const page = await shared.quoth.browser.newPage();
      await page.goto(shared.origin + path);
      if (!isArticle) return page;
      const found = await waitForAnalysis(shared.messenger, page.url());
      if (typeof found === 'string') throw new Error(`${path} was not annotated: ${found}`);
      return page;
    },
  };
}
