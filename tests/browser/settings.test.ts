import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIXTURES } from './fixtures.ts';
import { paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { openPanel } from './open-panel.ts';
import { type LocalServer, serve } from './serve.ts';
import { storeSettings } from './store-settings.ts';

const LIBRARY = '/skerrow/2026/11/16/library-stays';
const DIRECT = 'quoth-light-direct-1';
const SITE = '127.0.0.1';

let server: LocalServer;

beforeAll(async () => {
  server = await serve(async (path) => FIXTURES[path] ?? null);
});

afterAll(async () => {
  await server.close();
});

describe.each(['chromium', 'firefox'] as const)('the settings in %s', (name) => {
  let quoth: QuothBrowser;
  let messenger: Messenger;
  let page: Page;

  beforeAll(async () => {
    quoth = await launch(name);
    messenger = await openMessenger(quoth);
  });

  beforeEach(async () => {
    page = await quoth.browser.newPage();
  });

  afterEach(async () => {
    await page.close();
    await messenger.page.evaluate(() => chrome.storage.local.clear());
  });

  afterAll(async () => {
    await quoth?.close();
  });

  async function openLibrary(): Promise<void> {
    await page.goto(server.origin + LIBRARY);
    await waitForAnalysis(messenger, page.url());
  }

  async function paints(wanted: (names: string[]) => boolean): Promise<true> {
    return until('the paint', async () => wanted(Object.keys(await paintedWords(page))));
  }

  test('a site is left alone, and read again, as soon as the reader says so', async () => {
    await openLibrary();
    await paints((names) => names.includes(DIRECT));
    await storeSettings(messenger.page, { sites: { [SITE]: 'never' } });
    await paints((names) => names.length === 0);
    await page.reload();
    expect(await waitForAnalysis(messenger, page.url(), 2500)).toBe('no-answer');
    await storeSettings(messenger.page, { sites: {} });
    await paints((names) => names.includes(DIRECT));
  });

  test('on click only, an article stays bare until the reader opens the panel', async () => {
    await storeSettings(messenger.page, { when: 'click' });
    await page.goto(server.origin + LIBRARY);
    expect(await waitForAnalysis(messenger, page.url(), 2500)).toBe('no-answer');
    const panel = await openPanel(quoth, page);
    await paints((names) => names.includes(DIRECT));
    // An open panel asks for each page that comes in front.
    await panel.close();
    await page.reload();
    expect(await waitForAnalysis(messenger, page.url(), 2500)).toBe('no-answer');
  });

  test('what is painted, and in which colours, changes on the pages that are open', async () => {
    await openLibrary();
    await paints((names) => names.includes(DIRECT) && names.some((one) => one.includes('name')));
    const usual = await fillOf(page);

    await storeSettings(messenger.page, {
      paint: { direct: true, mixed: true, indirect: true, figures: 'none' },
    });
    await paints((names) => names.includes(DIRECT) && !names.some((one) => one.includes('name')));

    await storeSettings(messenger.page, { palette: 'single' });
    await until('one colour', async () => (await fillOf(page)) === 'rgb(248, 226, 187)');
    await page.reload();
    await waitForAnalysis(messenger, page.url());
    await until('one colour', async () => (await fillOf(page)) === 'rgb(248, 226, 187)');

    await storeSettings(messenger.page, { palette: 'speakers' });
    await until('the usual colours', async () => (await fillOf(page)) === usual);
  });

  test('the theme of the extension’s own pages follows at once', async () => {
    const scheme = (): Promise<string> =>
      messenger.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    for (const theme of ['dark', 'light'] as const) {
      await storeSettings(messenger.page, { theme });
      await until(theme, async () => (await scheme()) === theme);
    }
  });
});

test('the settings are still there after the browser was closed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'quoth-profile-'));
  try {
    let quoth = await launch('chromium', { profile });
    await storeSettings((await openMessenger(quoth)).page, { theme: 'dark' });
    await quoth.close();
    quoth = await launch('chromium', { profile });
    const { page } = await openMessenger(quoth);
    await until('the dark theme', () =>
      page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await quoth.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

/** The colour behind the first speaker's quotations. */
async function fillOf(page: Page): Promise<string> {
  return page.evaluate(
    (painted) => getComputedStyle(document.body, `::highlight(${painted})`).backgroundColor,
    DIRECT,
  );
}
