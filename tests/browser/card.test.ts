import { describe, expect, test } from 'vitest';
import { copyOfCard, inCard } from './card.ts';
import { cardFixture } from './card-fixture.ts';
import { violationsOf } from './check-accessibility.ts';
import { pasted } from './clipboard.ts';
import { paintedWords, until } from './in-page.ts';
import { storeSettings } from './store-settings.ts';
import { wordingOf } from './wording-of.ts';

const LIBRARY = '/skerrow/2026/11/16/library-stays';
const DARK = '/dark/2026/11/16/library-stays';

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
  const card = cardFixture(name);

  test('steps with the arrows and with its buttons, and keeps the focus', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', '1 of 2 by Oona Trask');
    expect((await card.article.find('.card-id')).focused).toBe(true);
    await card.article.page.keyboard.press('ArrowRight');
    await card.article.says('2 of 2 by Oona Trask');
    await card.article.page.keyboard.press('ArrowRight');
    await card.article.page.keyboard.press('ArrowLeft');
    await card.article.says('1 of 2 by Oona Trask');
    await card.article.click('.step .icon-btn:last-child');
    await card.article.says('2 of 2 by Oona Trask');
    expect((await card.article.find('.step .icon-btn:last-child')).attributes['aria-disabled']).toBe('true');
  });

  test('lists all of the speaker’s statements, the one shown marked, each a way there', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', '1 of 2 by Oona Trask');
    await card.article.click('.step-all');
    await card.article.find('.heard [aria-current]', 'A village that lends books');
    await card.article.click('.heard button', 'We shall read by candle');
    await card.article.says('2 of 2 by Oona Trask');
    expect((await card.article.find('.step-all')).attributes['aria-expanded']).toBe('false');
    expect((await card.article.find('.card-id')).focused).toBe(true);
  });

  test('opens the list at the statement that is shown', async () => {
    await card.visit(LIBRARY, { width: 320, height: 300 });
    await card.article.openCard('read by candle', '2 of 2 by Oona Trask');
    await card.article.click('.step-all');
    await until('the statement in sight', async () => {
      const shown = (await card.article.find('.heard [aria-current]', 'We shall read')).box;
      const below = (await card.article.find('.card-acts')).box;
      return shown.height > 0 && shown.y + shown.height <= below.y;
    });
  });

  test('C copies the statement with its source, to the letter', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', 'Oona Trask');
    await card.article.page.keyboard.press('c');
    await card.article.says('Copied with its source.');
    const { sayDay } = await wordingOf(card.messenger.page);
    expect(await pasted(card.quoth, card.article.page)).toBe(
      '“A village that lends books does not forget its manners,” said Oona Trask, librarian ' +
        `(in “Skerrow keeps its library”, ${sayDay('2026-11-16')}).\n${card.article.url}`,
    );
  });

  test('L copies a link that leads to the words', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('The roof comes first', 'Dorian Pell');
    await card.article.page.keyboard.press('l');
    await card.article.says('Link copied.');
    const link = await pasted(card.quoth, card.article.page);
    expect(link).toBe(
      `${card.article.url}#:~:text=The%20roof%20comes%20first%2C%20and%20the%20accounts%20come%20second%2C`,
    );
  });

  test('looks the words up with the browser’s own search, and only then', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', 'Oona Trask');
    const tabs = async (): Promise<number> =>
      card.messenger.page.evaluate(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    await card.article.click('[aria-label="Look up"]');
    await card.article.says('Your browser’s search engine gets what you choose');
    expect(await tabs()).toBe(before);
    await card.article.click('.look-up button', 'Oona Trask, on the web');
    await until('a tab that searches', async () => (await tabs()) > before);
    await card.messenger.page.evaluate(async () => {
      const all = await chrome.tabs.query({});
      const searching = all.filter(({ url, pendingUrl }) =>
        /Oona(\+|%20)Trask/.test(pendingUrl ?? url ?? ''),
      );
      const newest = searching.length > 0 ? searching : all.slice(-1);
      await chrome.tabs.remove(newest.flatMap(({ id }) => (id === undefined ? [] : [id])));
    });
    await card.article.page.bringToFront();
  });

  test('closes with Escape, and the keyboard goes on where the reader has clicked', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', 'Oona Trask');
    expect(await card.article.page.evaluate(() => document.activeElement?.localName)).toBe('quoth-card');
    await card.article.page.keyboard.press('Escape');
    await card.article.gone();
    await card.article.page.keyboard.press('Tab');
    expect(await card.article.page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  test('opens by a key, leads on by Enter, and gives the focus back', async () => {
    await card.visit(LIBRARY);
    const { page, url } = card.article;
    await page.bringToFront();
    await page.focus('#link');
    // What the command for the next statement asks of the page.
    const opened = await card.messenger.ask<'openCard'>(url, { type: 'openCard', at: 'next' });
    expect(opened).toEqual({ ok: true, value: true });
    await card.article.says('1 of 2 by Oona Trask');
    expect((await card.article.find('.card-id')).focused).toBe(true);
    await tabTo('.step-all');
    await page.keyboard.press('Enter');
    await card.article.find('.heard [aria-current]', 'A village that lends books');
    await tabTo('.heard button', 'We shall read by candle');
    await page.keyboard.press('Enter');
    await card.article.says('2 of 2 by Oona Trask');
    await card.messenger.ask<'openCard'>(url, { type: 'openCard', at: 'previous' });
    await card.article.says('Dorian Pell');
    await page.keyboard.press('Escape');
    await card.article.gone();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  test('takes over the theme while it is open, and stays marked whatever is painted', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', 'Oona Trask');
    const theme = async (): Promise<string | undefined> =>
      (await card.article.find('.frame')).attributes['data-theme'];
    expect(await theme()).toBe('light');
    await storeSettings(card.messenger.page, { theme: 'dark' });
    await until('the dark theme', async () => (await theme()) === 'dark');
    const paint = { direct: true, mixed: true, indirect: true, figures: 'none' };
    await storeSettings(card.messenger.page, { theme: 'system', palette: 'contrast', paint });
    await until('the theme of the page', async () => (await theme()) === 'light');
    const kinds = async (): Promise<string> => Object.keys(await paintedWords(card.article.page)).join();
    await until('no names', async () => !(await kinds()).includes('name'));
    expect(await kinds()).toContain('quoth-light-active-1');
    await card.article.says('1 of 2 by Oona Trask');
  });

  test('lets no script of the page press its keys', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', '1 of 2 by Oona Trask');
    await card.article.page.evaluate(() => {
      const host = document.querySelector('quoth-card');
      for (const key of ['c', 'l', 'ArrowRight', 'Escape']) {
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const text = await card.article.says('1 of 2 by Oona Trask');
    expect(text).not.toContain('opied');
  });

  test.each([
    [320, 640],
    [1000, 420],
  ])('stays in a view of %d × %d and beside the words', async (width, height) => {
    await card.visit(LIBRARY, { width, height });
    await card.article.openCard('lends books', 'Oona Trask');
    await card.article.click('[data-act=correct]');
    const { box } = await card.article.find('.card');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const { box: save } = await card.article.find('button[type=submit]');
    expect(save.y + save.height).toBeLessThanOrEqual(height);
  });

  test('shows words, reason and buttons in a low view, and what is opened below them', async () => {
    await card.visit(LIBRARY, { width: 760, height: 620 });
    const { article } = card;
    await article.openCard('lends books', 'Oona Trask');
    const { box: whole } = await article.find('.card');
    const { box: words } = await article.find('.card-words');
    const { box: why } = await article.find('#card-why');
    const { box: step } = await article.find('.step');
    const { box: acts } = await article.find('.card-acts');
    expect(words.y).toBeGreaterThan(whole.y);
    expect(why.y + 16).toBeLessThanOrEqual(step.y);
    expect(acts.y + acts.height).toBeLessThanOrEqual(whole.y + whole.height);
    await article.click('[aria-label="Look up"]');
    const { box: last } = await article.find('.look-up .why');
    const { box: grown } = await article.find('.card');
    expect(last.y + last.height).toBeLessThanOrEqual(grown.y + grown.height + 1);
    expect(grown.y + grown.height).toBeLessThanOrEqual(620);
  });

  test.each([
    ['light', LIBRARY],
    ['dark', DARK],
  ])('has no fault that an accessibility check finds, in the %s', async (theme, path) => {
    await card.visit(path);
    const faults: Record<string, unknown> = {};
    await card.article.openCard('lends books', 'Oona Trask');
    expect((await card.article.find('.frame')).attributes['data-theme']).toBe(theme);
    faults.statement = await check();
    await card.article.click('.step-all');
    faults.list = await check();
    await card.article.click('[aria-label="Look up"]');
    faults.lookUp = await check();
    await card.article.click('[data-act=correct]');
    await card.article.click('.pick label', 'Someone else');
    faults.form = await check();
    await card.article.click('.pick label', 'Dorian Pell');
    await card.article.click('button', 'Save');
    await card.article.says('Now under Dorian Pell.');
    faults.corrected = await check();
    await card.article.click('[data-act=correct]');
    await card.article.click('.pick label', 'Nobody, this is not a quotation');
    await card.article.click('button', 'Save');
    await card.article.says('No longer shown as a quotation.');
    faults.leftOut = await check();
    await card.article.page.keyboard.press('Escape');
    await card.article.openCard('The roof comes first', 'Dorian Pell');
    const [first] = await inCard(card.messenger.page, card.article.url, '[role=dialog]');
    expect(first).toBeDefined();
    expect(faults).toEqual({ statement: [], list: [], lookUp: [], form: [], corrected: [], leftOut: [] });
  });

  async function tabTo(selector: string, text = ''): Promise<void> {
    for (let at = 0; at < 12; at++) {
      if ((await card.article.find(selector, text)).focused) return;
      await card.article.page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${selector}`);
  }

  /** Checks a copy of the card in a page of its own, as no script can look into the closed root from outside. */
  async function check(): Promise<string[]> {
    const copy = await copyOfCard(card.messenger.page, card.article.url);
    if (copy === null) throw new Error('No card is open');
    const page = await card.quoth.browser.newPage();
    const css = copy.css.replaceAll(':host', '.host').replace(/opacity: 0;/g, '');
    const body = copy.html.replace(/ popover="manual"/, '');
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Card</title><style>${css}</style></head>` +
        `<body><main class="host" style="--quoth-card: contents">${body}</main></body></html>`,
    );
    // These are about whole pages, not about a dialog on one.
    const found = await violationsOf(page, ['page-has-heading-one', 'region']);
    await page.close();
    await card.article.page.bringToFront();
    return found;
  }
});
