import type { KeyInput, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { paintedWords, until } from './in-page.ts';
import { openPanel } from './open-panel.ts';
import { FERRY, panelFixture } from './panel-fixture.ts';
import { namesIn, statusOf, texts } from './panel-parts.ts';

describe('the panel in chromium, by keyboard alone', () => {
  const fixture = panelFixture('chromium');
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    page = await fixture.openPage(FERRY);
    panel = await openPanel(fixture.quoth, page);
    await panel.waitForSelector('.who');
  });

  async function press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await panel.keyboard.press(key);
  }

  async function back(): Promise<void> {
    await panel.keyboard.down('Shift');
    await press('Tab');
    await panel.keyboard.up('Shift');
  }

  /** Presses Enter where that closes the panel, maybe before the key is up again. */
  async function leave(): Promise<void> {
    await panel.keyboard.press('Enter').catch(() => undefined);
    await until('the page', async () => panel.isClosed());
  }

  /** What has the focus: the name that is read out, or else its text. */
  function focused(): Promise<string> {
    return panel.evaluate(() => {
      const { activeElement: element } = document;
      if (element === null || element === document.body) return '';
      const label = element.getAttribute('aria-label') ?? element.querySelector('.name')?.textContent;
      return (label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** Whose row holds what has the focus. */
  function rowOfFocus(): Promise<string | null> {
    return panel.evaluate(() => {
      const { activeElement: element } = document;
      if (element?.className !== 'words') return null;
      return element.closest('.speaker')?.querySelector('.name')?.textContent ?? null;
    });
  }

  function chosen(): Promise<string | null | undefined> {
    return panel.evaluate(() => document.activeElement?.closest('label')?.querySelector('bdi')?.textContent);
  }

  test('every function can be reached and used, and the focus is never lost', async () => {
    // The toolbar is one stop.
    await press('Tab');
    expect(await focused()).toBe('Highlights on this page');
    await press('Enter');
    await until('a bare page', async () => Object.keys(await paintedWords(page)).length === 0);
    await press('Space');
    await until('the paint', async () => Object.keys(await paintedWords(page)).length > 0);
    await press('ArrowRight');
    expect(await focused()).toBe('Keep open beside the page');
    await press('End');
    const last = await focused();
    await press('ArrowRight');
    expect(await focused()).toBe('Highlights on this page');
    await press('ArrowLeft');
    expect(await focused()).toBe(last);
    await press('Home', 'ArrowRight', 'ArrowRight');
    expect(await focused()).toBe('Export');

    // The menu.
    await press('Enter');
    await panel.waitForSelector('[role=menu]');
    expect(await focused()).toMatch(/^Everything/);
    await press('ArrowDown', 'Enter');
    expect(await texts(panel, '[role=menuitemradio][aria-checked=true]')).toEqual([
      expect.stringMatching(/^Only what is listed/),
    ]);
    await press('s');
    expect(await focused()).toMatch(/^Save Markdown/);
    await press('End');
    expect(await focused()).toMatch(/^Save text/);
    await press('ArrowDown');
    expect(await focused()).toMatch(/^Everything/);
    await press('ArrowUp');
    expect(await focused()).toMatch(/^Save text/);
    await press('Home', 'c');
    expect(await focused()).toMatch(/^Copy as Markdown/);
    await press('Enter');
    expect(await focused()).toBe('Export');
    await until('the announcement', async () => (await statusOf(panel)) === 'Copied as Markdown.');
    await press('ArrowUp');
    await panel.waitForSelector('[role=menu]');
    expect(await focused()).toMatch(/^Save text/);
    await press('Escape');
    expect(await texts(panel, '[role=menu]')).toEqual([]);
    expect(await focused()).toBe('Export');

    // Search, filters, order.
    await press('Tab');
    expect(await focused()).toBe('Search names and words');
    await panel.keyboard.type('ferry');
    await until('the announcement', async () => (await statusOf(panel)).includes('with “ferry”'));
    await press('Escape');
    expect(await panel.$eval('.search input', (field) => (field as HTMLInputElement).value)).toBe('');
    expect(await focused()).toBe('Search names and words');
    await press('Tab', 'Tab');
    expect(await focused()).toMatch(/^Quoted/);
    await press('Enter');
    expect(await texts(panel, '.chip[aria-pressed=true]')).toEqual([await focused()]);
    const chips = (await texts(panel, '.chip')).length;
    for (let at = 2; at < chips; at++) await press('Tab');
    await press('Tab');
    expect(await focused()).toBe('Clear');
    await press('Enter');
    expect(await focused()).toBe('Search names and words');
    for (let at = 0; at < chips; at++) await press('Tab');
    await press('Tab');
    expect(await focused()).toBe('Order');
    await press('ArrowDown');
    expect(await panel.$eval('.order select', (select) => (select as HTMLSelectElement).value)).toBe(
      'statements',
    );
    await press('ArrowUp');

    // Rows and statements.
    const names = await namesIn(panel);
    await press('Tab');
    expect(await focused()).toBe(names[0]);
    await press('End');
    expect(await focused()).toBe(names.at(-1));
    await press('Home', 'ArrowDown', 'ArrowUp', 'Enter');
    await panel.waitForSelector('.st');
    expect(await focused()).toBe(names[0]);
    await press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('words');
    await press('Tab');
    expect(await focused()).toBe('Copy');
    await press('Enter');
    await until('the announcement', async () => (await statusOf(panel)) === 'Copied with its source.');
    await press('Tab');
    expect(await focused()).toBe('Copy link');
    await press('Tab');
    expect(await focused()).toBe('Wrong speaker?');

    // Who said it: the choices with the arrows, Escape back to the button, Enter saves.
    await press('Space');
    await panel.waitForSelector('.correction');
    expect(await chosen()).toBe(names[0]);
    await press('Escape');
    expect(await texts(panel, '.correction')).toEqual([]);
    expect(await focused()).toBe('Wrong speaker?');
    await press('Enter');
    await panel.waitForSelector('.correction');
    // Down to somebody else of the list, whom the form names as the list does.
    for (let at = 0; at < 12 && !names.slice(1).includes((await chosen()) ?? ''); at++)
      await press('ArrowDown');
    const other = await chosen();
    expect(names.slice(1)).toContain(other);
    await press('Enter');
    await until('the announcement', async () => (await statusOf(panel)) === `Now under ${other}.`);
    await until('the words, where they are now', async () => (await rowOfFocus()) === other);
    await press('Tab');
    expect(await focused()).toBe('Undo');
    await press('Enter');
    await until('the words, where they were', async () => (await rowOfFocus()) === names[0]);
    // The page may be quicker than the word that it is done.
    await until(
      'the announcement',
      async () => (await statusOf(panel)) === 'Your correction was taken back.',
    );
    await press('Tab');
    expect(await focused()).toBe('Copy');
    await press('Enter');
    await until('the announcement', async () => (await statusOf(panel)) === 'Copied with its source.');
    await press('/');
    expect(await focused()).toBe('Search names and words');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('v', { commands: ['Paste'] });
    await panel.keyboard.up('Control');
    expect(await panel.$eval('.search input', (field) => (field as HTMLInputElement).value)).toContain(
      'Mara Lindqvist',
    );
    await press('Escape');

    // One speaker alone, and everybody again.
    await panel.evaluate(() => document.querySelector<HTMLElement>('.said-acts .link')?.focus());
    await press('Tab');
    expect(await focused()).toBe('Show only these');
    await press('Enter');
    await until('one row', async () => (await namesIn(panel)).length === 1);
    await until('the focus', async () => (await focused()) === names[0]);
    await back();
    await back();
    await back();
    expect(await focused()).toBe(`Only ${names[0]}`);
    await press('Enter');
    await until('all rows', async () => (await namesIn(panel)).length === names.length);
    await until('the focus', async () => (await focused()).startsWith('All'));

    // Who is named and not quoted.
    await panel.evaluate(() => document.querySelector<HTMLElement>('.more')?.focus());
    await press('Enter');
    await panel.waitForSelector('.figure');
  });

  test('a figure leads into the page as a statement does, and the panel back to it', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('.figure')?.focus());
    await press('ArrowDown');
    const figure = await focused();
    await leave();
    await until('the card', () => page.evaluate(() => document.activeElement?.localName === 'quoth-card'));
    await until('the words in view', () => page.evaluate(() => scrollY > 100));
    await page.keyboard.press('Escape');
    await until('no card', () => page.evaluate(() => document.querySelector('quoth-card') === null));

    panel = await openPanel(fixture.quoth, page);
    await until('the focus', async () => (await focused()) === figure);
    await press('Backspace');
    await until('the way back', () => page.evaluate(() => scrollY === 0));
    expect(await focused()).toBe(figure);
  });

  test('a statement leads into the page, and the panel back to where it was left', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('.st:nth-child(2) .words')?.focus());
    const words = await focused();
    await leave();
    await until('the card', () => page.evaluate(() => document.activeElement?.localName === 'quoth-card'));
    await until('the words in view', () => page.evaluate(() => scrollY > 100));
    // The keys are the card's: Escape closes it.
    await page.keyboard.press('Escape');
    await until('no card', () => page.evaluate(() => document.querySelector('quoth-card') === null));

    panel = await openPanel(fixture.quoth, page);
    await until('the focus', async () => (await focused()) === words);
    await until('the place', async () => {
      await press('Backspace');
      return page.evaluate(() => scrollY === 0);
    });
    await until('the announcement', async () => (await statusOf(panel)) === 'Back where you were.');
    expect(await focused()).toBe(words);
  });
});
