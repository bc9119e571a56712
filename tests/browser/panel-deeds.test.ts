import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pasted } from './clipboard.ts';
import { paintedWords, until } from './in-page.ts';
import { waitForAnalysis } from './messenger.ts';
import { openPanel } from './open-panel.ts';
import { FERRY, LIBRARY, panelFixture } from './panel-fixture.ts';
import { namesIn, openRow, rowsIn, statusOf, texts } from './panel-parts.ts';

const MANNERS = 'A village that lends books does not forget its manners,';
const FRONT = '/';

describe.each(['chromium', 'firefox'] as const)('what can be done in the panel in %s', (name) => {
  const fixture = panelFixture(name);
  let page: Page;
  let panel: Page;

  afterEach(async () => {
    if (!panel.isClosed()) await panel.close();
    await page.close();
    await fixture.messenger.page.evaluate(() => chrome.storage.local.clear());
  });

  async function visit(path: string, isArticle = true): Promise<void> {
    page = await fixture.openPage(path, isArticle);
    panel = await openPanel(fixture.quoth, page);
    await panel.waitForSelector(isArticle ? '.who' : '.blank');
  }

  /** With the real mouse: what is asked of the browser needs a reader. In a tab the panel has to be the one in front. */
  async function press(selector: string): Promise<void> {
    if (name === 'firefox') await panel.bringToFront();
    await panel.waitForSelector(selector);
    await panel.click(selector);
  }

  async function fillOf(words: string): Promise<string | undefined> {
    const painted = Object.entries(await paintedWords(page));
    return painted.find(([key, all]) => key.includes('direct') && all.includes(words))?.[0];
  }

  async function speakers(): Promise<Record<string, number>> {
    return Object.fromEntries((await rowsIn(panel)).map(({ name: who, count }) => [who, count]));
  }

  test('copies a link that leads to the very words', async () => {
    await visit(FERRY);
    await openRow(panel, 'Hanne Brask');
    await press('[data-act=link]');
    await until('the announcement', async () => (await statusOf(panel)) === 'Link copied.');
    const [words = ''] = await texts(panel, '.st .words .para-own');
    const link = await pasted(fixture.quoth, page);
    expect(link.startsWith(`${fixture.origin}${FERRY}#:~:text=`)).toBe(true);
    const fragment = decodeURIComponent(link.split('text=')[1] ?? '');
    for (const part of fragment.split(',')) expect(words).toContain(part);
  });

  test('says who said it: panel, page and export change at once, and back', async () => {
    await visit(LIBRARY);
    const before = await speakers();
    expect(before).toEqual({ 'Oona Trask': 2, 'Dorian Pell': 1 });
    const fill = await fillOf(MANNERS);
    await openRow(panel, 'Oona Trask');
    await press('[data-act=edit]');
    await panel.waitForSelector('.correction input:checked');
    expect(await texts(panel, '.correction label:has(:checked) bdi')).toEqual(['Oona Trask']);
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.pick label')]
        .find(({ textContent }) => textContent?.includes('Dorian Pell'))
        ?.click(),
    );
    await press('.correction [type=submit]');
    await until('the announcement', async () => (await statusOf(panel)) === 'Now under Dorian Pell.');
    await until('the list', async () => (await speakers())['Dorian Pell'] === 2);
    await until('the paint', async () => (await fillOf(MANNERS)) !== fill);
    // The reader goes on where the words are now.
    await until('the focus', () =>
      panel.evaluate(
        (words) =>
          document.activeElement?.className === 'words' &&
          (document.activeElement.textContent ?? '').includes(words),
        MANNERS.slice(0, 20),
      ),
    );
    expect(await texts(panel, '.st:focus-within .doubt')).toEqual(['Yours']);
    const answer = await waitForAnalysis(fixture.messenger, page.url());
    if (typeof answer === 'string') throw new Error(answer);
    expect(answer.analysis.statements.filter(({ rule }) => rule === 'corrected').length).toBe(1);

    await press('.note button');
    await until('the announcement', async () => (await statusOf(panel)).startsWith('Your correction was'));
    await until('the list as it was', async () => (await speakers())['Dorian Pell'] === 1);
    expect(await speakers()).toEqual(before);
    await until('the paint as it was', async () => (await fillOf(MANNERS)) === fill);
    expect(await fixture.messenger.page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  });

  test('takes words for no quotation, and takes that back by the note', async () => {
    await visit(LIBRARY);
    await openRow(panel, 'Oona Trask');
    await press('[data-act=edit]');
    await panel.waitForSelector('.correction input:checked');
    await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.pick label')].at(-1)?.click());
    await press('.correction [type=submit]');
    await until('one less', async () => (await speakers())['Oona Trask'] === 1);
    expect(await statusOf(panel)).toBe('No longer shown as a quotation.');
    expect(await fillOf(MANNERS)).toBeUndefined();
    await press('.note button');
    await until('all of them', async () => (await speakers())['Oona Trask'] === 2);
    await until('the paint', async () => (await fillOf(MANNERS)) !== undefined);
  });

  test('reads a site always from now on, beginning with this page', async () => {
    await visit(FRONT, false);
    expect(await texts(panel, '.blank .link')).toEqual(['Always read 127.0.0.1']);
    await press('.blank .link');
    await until('another state', async () => (await texts(panel, '.blank .link')).length === 0);
    const stored = await fixture.messenger.page.evaluate(() => chrome.storage.local.get('settings'));
    expect(stored).toMatchObject({ settings: { sites: { '127.0.0.1': 'always' } } });
    await until('the announcement', async () =>
      (await statusOf(panel)).startsWith('Quoth now reads articles on 127.0.0.1'),
    );
    expect(await namesIn(panel)).toEqual(['Oona Trask']);
    expect(Object.keys(await paintedWords(page)).length).toBeGreaterThan(0);
  });
});
