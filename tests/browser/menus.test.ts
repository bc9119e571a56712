import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardText } from './card.ts';
import { FIXTURES } from './fixtures.ts';
import { paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { type LocalServer, serve } from './serve.ts';

const LIBRARY = '/skerrow/2026/11/16/library-stays';
const DIRECT = 'quoth-light-direct-1';

let server: LocalServer;
let quoth: QuothBrowser;
let messenger: Messenger;
let page: Page;

beforeAll(async () => {
  server = await serve(async (path) => FIXTURES[path] ?? null);
});

afterAll(async () => {
  await server.close();
});

// Menus and keys belong to the browser, out of reach of tests: Chromium's worker lets its events be set off.
describe('menus and keyboard commands in chromium', () => {
  let worker: WebWorker;

  beforeEach(async () => {
    quoth = await launch('chromium');
    messenger = await openMessenger(quoth);
    page = await quoth.browser.newPage();
    const target = await quoth.browser.waitForTarget((one) => one.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('No worker');
    worker = found;
  });

  afterEach(async () => {
    await quoth.close();
  });

  async function openPage(path: string): Promise<void> {
    await page.goto(server.origin + path);
    await page.bringToFront();
  }

  async function choose(menuItemId: string): Promise<void> {
    await worker.evaluate(
      async (id, url) => {
        const [tab] = (await chrome.tabs.query({})).filter((one) => one.url?.startsWith(url));
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch(info: object, tab: unknown): void };
        };
        onClicked.dispatch({ menuItemId: id, pageUrl: url }, tab);
      },
      menuItemId,
      page.url(),
    );
  }

  async function press(command: string): Promise<void> {
    await worker.evaluate(
      async (name, url) => {
        const [tab] = (await chrome.tabs.query({})).filter((one) => one.url?.startsWith(url));
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch(name: string, tab: unknown): void };
        };
        onCommand.dispatch(name, tab);
      },
      command,
      page.url(),
    );
  }

  function select(selector: string): Promise<void> {
    return page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));
  }

  const card = (): Promise<string | null> => cardText(messenger.page, page.url());
  const hasNotice = (): Promise<boolean> => page.$('quoth-notice').then((notice) => notice !== null);

  test('who said this opens the card of the statement that is selected, or says that there is none', async () => {
    await openPage(LIBRARY);
    await waitForAnalysis(messenger, page.url());
    await select('#linked');
    await choose('who');
    expect(await until('the card', card)).toContain('Dorian Pell');
    await page.keyboard.press('Escape');
    await select('h1');
    await choose('who');
    await until('the notice', hasNotice);
    expect(await card()).toBeNull();
  });

  test('annotate this page reads what is no article', async () => {
    await openPage('/');
    expect(await waitForAnalysis(messenger, page.url(), 1000)).toBe('no-answer');
    await choose('annotate');
    await until('the paint', async () => DIRECT in (await paintedWords(page)));
  });

  test('never on this site clears the page and keeps it bare', async () => {
    await openPage(LIBRARY);
    await waitForAnalysis(messenger, page.url());
    await choose('never');
    await until('a bare page', async () => Object.keys(await paintedWords(page)).length === 0);
    await until('the notice', hasNotice);
    await page.reload();
    expect(await waitForAnalysis(messenger, page.url(), 2000)).toBe('no-answer');
  });

  test('the commands go from statement to statement, and turn the highlights off and on', async () => {
    await openPage(LIBRARY);
    await waitForAnalysis(messenger, page.url());
    await press('next-statement');
    expect(await until('the first card', card)).toContain('A village that lends books');
    await press('next-statement');
    await until('the second card', async () => (await card())?.includes('The roof comes first') ?? false);
    await press('previous-statement');
    await until('the first card', async () => (await card())?.includes('A village that lends') ?? false);
    await page.keyboard.press('Escape');
    await press('toggle-highlights');
    await until('a bare page', async () => Object.keys(await paintedWords(page)).length === 0);
    await press('toggle-highlights');
    await until('the paint', async () => DIRECT in (await paintedWords(page)));
  });
});
