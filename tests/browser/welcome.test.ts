import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violationsOf } from './check-accessibility.ts';
import { clickWords, paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser, welcomePages } from './launch.ts';
import { openPanel } from './open-panel.ts';
import { storeSettings } from './store-settings.ts';

const WELCOME = '/src/welcome/index.html';

function opened({ browser, extensionOrigin }: QuothBrowser): Promise<Page[]> {
  return welcomePages(browser, extensionOrigin);
}

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (name) => {
  let quoth: QuothBrowser;
  let page: Page;

  beforeAll(async () => {
    quoth = await launch(name, { language: 'en' });
  });

  beforeEach(async () => {
    page = await quoth.openExtensionPage(WELCOME);
  });

  afterEach(async () => {
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

  afterAll(async () => {
    await quoth?.close();
  });

  test('has a sample that is annotated by the same script as articles', async () => {
    const painted = await until('the paint', async () => {
      const words = await paintedWords(page);
      return Object.keys(words).length > 3 && words;
    });
    expect(painted['quoth-light-direct-1']).toEqual([
      'We are not closing a route, we are admitting we cannot crew it,',
    ]);
    expect(Object.values(painted).flat()).toContain('a slow eviction');
    // Nothing but the article is read.
    const text = Object.values(painted).flat().join();
    expect(text).not.toMatch(/Quoth|can be wrong/);
    await clickWords(page, 'admitting we cannot crew it');
    await until('the card', () => page.$('quoth-card').then((card) => card !== null));
  });

  test('has a sample that follows what is set, day and night', async () => {
    const painted = async (): Promise<string> => Object.keys(await paintedWords(page)).join();
    await until('the paint', async () => (await painted()).includes('quoth-light-direct-1'));
    await storeSettings(page, { theme: 'dark' });
    await until('the paint of the night', async () => {
      const names = await painted();
      return names.includes('quoth-dark-direct-1') && !names.includes('light');
    });
    const paint = { direct: true, mixed: true, indirect: false, figures: 'none' };
    await storeSettings(page, { theme: 'light', palette: 'single', paint });
    await until('less paint', async () => {
      const names = await painted();
      return names.includes('quoth-light-direct-1') && !/dark|name|paraphrase/.test(names);
    });
    const fill = (): Promise<string> =>
      page.evaluate(
        () => getComputedStyle(document.body, '::highlight(quoth-light-direct-1)').backgroundColor,
      );
    await until('one colour', async () => (await fill()) === 'rgb(248, 226, 187)');
  });

  test('is accessible, light and dark', async () => {
    await isAccessible(page);
  });
});

test.each(['chromium', 'firefox'] as const)(
  'the welcome page is accessible in Arabic in %s',
  async (name) => {
    const quoth = await launch(name, { language: 'ar' });
    try {
      await isAccessible(await quoth.openExtensionPage(WELCOME));
    } finally {
      await quoth.close();
    }
  },
);

test.each(['chromium', 'firefox'] as const)(
  'the welcome page opens by itself after the installation in %s, and not after an update',
  async (name) => {
    const quoth = await launch(name, { welcome: true });
    try {
      const [page] = await until('the page', async () => {
        const pages = await opened(quoth);
        return pages.length > 0 && pages;
      });
      await page?.close();
      await quoth.reinstall();
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await opened(quoth)).toEqual([]);
    } finally {
      await quoth.close();
    }
  },
);

test('the panel opens on the sample', async () => {
  const quoth = await launch('chromium');
  try {
    const page = await quoth.openExtensionPage(WELCOME);
    await until('the paint', async () => Object.keys(await paintedWords(page)).length > 3);
    const panel = await openPanel(quoth, page);
    await panel.waitForSelector('.who .name');
    const names = await panel.$$eval('.who .name', (all) => all.map(({ textContent }) => textContent));
    expect(names).toContain('Mara Lindqvist');
  } finally {
    await quoth.close();
  }
});

async function isAccessible(page: Page): Promise<void> {
  await page.waitForSelector('.todo li');
  for (const theme of ['light', 'dark']) {
    await storeSettings(page, { theme });
    await page.waitForSelector(`[data-theme=${theme}]`);
    expect(await violationsOf(page)).toEqual([]);
  }
}
