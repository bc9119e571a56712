import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violationsOf } from './check-accessibility.ts';
import { until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { storeSettings } from './store-settings.ts';

const OPTIONS = '/src/options/index.html';

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
  let quoth: QuothBrowser;
  let page: Page;

  beforeAll(async () => {
    quoth = await launch(name, { language: 'en' });
  });

  beforeEach(async () => {
    page = await openOptions(quoth);
  });

  afterEach(async () => {
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

  afterAll(async () => {
    await quoth?.close();
  });

  /** Hands a file to a button as if the reader had chosen it, and waits for what the page says of it. */
  async function takeFile(section: string, json: string): Promise<string> {
    return page.evaluate(
      async (where, text) => {
        const status = document.querySelector('[role=status]');
        const input = document.querySelector<HTMLInputElement>(`[aria-labelledby=${where}] input[type=file]`);
        if (!status || !input) throw new Error('no button for a file');
        const said = new Promise<string>((resolve) => {
          new MutationObserver(() => status.textContent && resolve(status.textContent)).observe(status, {
            ...{ childList: true, characterData: true, subtree: true },
          });
        });
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'quoth.json', { type: 'application/json' }));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return said;
      },
      section,
      json,
    );
  }

  test('keeps every change at once and says so', async () => {
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
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sites');
  });

  test('obeys what is changed elsewhere, in its sample too', async () => {
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
    const rows = await until('the commands', async () => {
      const found = await page.$$eval('.keys > div', (all) => all.map(({ textContent }) => textContent));
      return found.length === 4 && found;
    });
    expect(rows.join()).toMatch(/Open the panel.*Q.*Highlights on or off.*Q.*Next statement/s);
  });

  test('takes over settings from a file, and from a damaged one what is sound', async () => {
    await storeSettings(page, { when: 'click', sites: { 'skerrow.example': 'always' } });
    const file = {
      kind: 'quoth-settings',
      version: 1,
      theme: 'dark',
      palette: 'neon',
      sites: { 'a.example': 'never' },
    };
    expect(await takeFile('data', JSON.stringify(file))).toBe(
      'Settings loaded. Not understood and left as it was: Colours.',
    );
    await page.waitForSelector('input[name=theme][value=dark]:checked');
    expect(await stored(page)).toMatchObject({
      when: 'click',
      theme: 'dark',
      palette: 'speakers',
      sites: { 'a.example': 'never', 'skerrow.example': 'always' },
    });
    const before = await stored(page);
    for (const json of [
      '{"kind": "quoth-sett',
      '[]',
      '{"kind":"quoth-corrections","version":1,"articles":[]}',
    ]) {
      expect(await takeFile('data', json)).toBe('This file holds no Quoth settings. Nothing was changed.');
    }
    expect(await takeFile('data', '{"kind":"quoth-settings","version":99,"theme":"light"}')).toBe(
      'This file was written by a later version of Quoth. Nothing was changed.',
    );
    expect(await stored(page)).toEqual(before);
  });

  test('takes over corrections from a file, and none from a bad one', async () => {
    const correction = {
      ...{ words: 'No', length: 2, before: '', after: '', start: 0, made: 1 },
      verdict: { is: 'speaker', name: 'Hanne Brask' },
    };
    const article = {
      address: 'https://karrowledger.example/ferry',
      title: null,
      corrections: [correction, {}],
    };
    const file = { kind: 'quoth-corrections', version: 1, articles: [article, 7] };
    expect(await takeFile('corrections', JSON.stringify(file))).toBe('New: 1. Known already: 0. Refused: 2.');
    const count = (): Promise<string> =>
      page.$eval('[aria-labelledby=corrections] p', ({ textContent }) => textContent ?? '');
    await until('the count', async () => (await count()).startsWith('1 correction on 1 article'));
    expect(await takeFile('corrections', '{"kind":"quoth-settings"}')).toBe(
      'This file holds no Quoth corrections.',
    );
    expect(await count()).toContain('1 correction');
  });

  test('is accessible, light and dark', async () => {
    await isAccessible(page);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  });
});

test.each(['chromium', 'firefox'] as const)(
  'the page of settings is accessible in Arabic in %s',
  async (name) => {
    const quoth = await launch(name, { language: 'ar' });
    try {
      const page = await openOptions(quoth);
      await isAccessible(page);
      // Firefox has the languages that are installed with it, which may be English alone.
      const lang = await page.evaluate(() => document.documentElement.lang.slice(0, 2));
      if (name === 'chromium') expect(lang).toBe('ar');
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    } finally {
      await quoth.close();
    }
  },
);

async function isAccessible(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await storeSettings(page, { theme, sites: { 'karrowledger.example': 'never' } });
    await page.waitForSelector('.sites li');
    await page.waitForSelector(`[data-theme=${theme}]`);
    expect(await violationsOf(page)).toEqual([]);
  }
}
