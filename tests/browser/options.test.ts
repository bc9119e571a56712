import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { violationsOf } from './check-accessibility.ts';
import { until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { storeSettings } from './store-settings.ts';

const OPTIONS = '/src/options/index.html';

let quoth: QuothBrowser | null = null;

afterEach(async () => {
  await quoth?.close();
  quoth = null;
});

async function openOptions(browser: QuothBrowser): Promise<Page> {
  const page = await browser.openExtensionPage(OPTIONS);
  await page.waitForSelector('#data');
  return page;
}

/** What is stored under `settings`. */
function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const { settings }: { settings?: Record<string, unknown> } = await chrome.storage.local.get('settings');
    return settings ?? {};
  });
}

describe.each(['chromium', 'firefox'] as const)('the page of settings in %s', (name) => {
  test('keeps every change at once and says so', async () => {
    quoth = await launch(name);
    const page = await openOptions(quoth);
    await page.click('input[name=indirect]');
    await page.click('input[name=figures][value=none]');
    await page.click('input[name=palette][value=contrast]');
    await page.click('input[name=when][value=click]');
    await page.click('input[name=theme][value=dark]');
    await until('the status', () => page.$eval('[role=status]', ({ textContent }) => textContent !== ''));
    await until('all of it', async () => {
      const { when, palette, theme, paint } = await stored(page);
      const { indirect, figures } = paint as Record<string, unknown>;
      return [when, palette, theme, indirect, figures].join() === 'click,contrast,dark,false,none';
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  test('keeps the list of sites', async () => {
    quoth = await launch(name);
    const page = await openOptions(quoth);
    await page.type('.add-site input', 'https://www.karrowledger.example/ferry');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sites li');
    await page.type('.add-site input', 'no address');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#site-unknown:not([hidden])');
    expect((await stored(page)).sites).toEqual({ 'karrowledger.example': 'never' });
    await page.select('.sites select', 'always');
    await until('the rule', async () => {
      const { sites } = await stored(page);
      return JSON.stringify(sites) === '{"karrowledger.example":"always"}';
    });
    await page.click('.sites button');
    await until('no site', () => page.$('.sites').then((list) => list === null));
  });

  test('obeys what is changed elsewhere, in its sample too', async () => {
    quoth = await launch(name);
    const page = await openOptions(quoth);
    const marked = (): Promise<string> =>
      page.evaluate(() =>
        ['direct', 'name'].filter((kind) => CSS.highlights.has(`quoth-light-${kind}-1`)).join(),
      );
    await until('the sample', async () => (await marked()) === 'direct,name');
    await storeSettings(page, { paint: { direct: false, mixed: true, indirect: true, figures: 'none' } });
    await until('a bare sample', async () => (await marked()) === '');
    expect(await page.$eval('input[name=direct]', (box) => (box as HTMLInputElement).checked)).toBe(false);
  });

  test('erases everything, but asks first and keeps the focus', async () => {
    quoth = await launch(name);
    const page = await openOptions(quoth);
    await storeSettings(page, { theme: 'light' });
    await page.click('[aria-labelledby=data] .acts button:last-child');
    await page.waitForSelector('.sure');
    expect(await page.evaluate(() => document.activeElement?.closest('.sure') !== null)).toBe(true);
    expect(await stored(page)).not.toEqual({});
    await page.click('.sure .btn-main');
    await until('nothing', async () => Object.keys(await stored(page)).length === 0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  test('shows the commands that the browser knows', async () => {
    quoth = await launch(name);
    const page = await openOptions(quoth);
    const rows = await until('the commands', async () => {
      const found = await page.$$eval('.keys > div', (all) => all.map(({ textContent }) => textContent));
      return found.length === 4 && found;
    });
    expect(rows.join()).toMatch(/Open the panel.*Q.*Highlights on or off.*Q.*Next statement/s);
  });

  test.each([
    ['en', false],
    ['en', true],
    ['ar', false],
    ['ar', true],
  ] as const)('is accessible in %s, dark: %s', async (language, dark) => {
    quoth = await launch(name, { language, dark });
    const page = await openOptions(quoth);
    await storeSettings(page, { sites: { 'karrowledger.example': 'never' } });
    await page.waitForSelector('.sites li');
    expect(await violationsOf(page)).toEqual([]);
    // Firefox has the languages that are installed with it, which may be English alone.
    const lang = await page.evaluate(() => document.documentElement.lang.slice(0, 2));
    if (name === 'chromium') expect(lang).toBe(language);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(lang === 'ar' ? 'rtl' : 'ltr');
  });
});
