import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardText } from './card.ts';
import { FIXTURES } from './fixtures.ts';
import { paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger } from './messenger.ts';
import { type OpenArticle, openArticle } from './open-card.ts';
import { type LocalServer, serve } from './serve.ts';

const LIBRARY = '/skerrow/2026/11/16/library-stays';
const STRICT = '/strict/2026/11/16/library-stays';
const MANNERS = 'A village that lends books does not forget its manners,';
const MANNERS_20 = MANNERS.slice(0, 20);
const CANDLE_20 = 'We shall read by can';
const ROOF_20 = 'The roof comes first';

describe.each(['chromium', 'firefox'] as const)('correcting in %s', (name) => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;
  let article: OpenArticle;

  beforeAll(async () => {
    server = await serve(async (path) => FIXTURES[path] ?? null);
    quoth = await launch(name);
    messenger = await openMessenger(quoth);
  });

  afterEach(async () => {
    await article.page.close();
    await messenger.page.evaluate(() => chrome.storage.local.clear());
  });

  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  async function visit(path: string): Promise<void> {
    article = await openArticle(quoth, messenger, server.origin + path);
  }

  async function fillOf(words: string): Promise<string | undefined> {
    const painted = Object.entries(await paintedWords(article.page));
    return painted.find(([key, all]) => key.includes('direct') && all.includes(words))?.[0];
  }

  test('another figure: page, card and analysis change at once, and again after a reload', async () => {
    await visit(LIBRARY);
    expect(await fillOf(MANNERS)).toBe('quoth-light-direct-1');
    await article.openCard('lends books', 'Oona Trask');
    await article.click('button', 'Wrong speaker?');
    expect((await article.find('input:checked')).focused).toBe(true);
    await article.click('.pick label', 'Dorian Pell');
    await article.click('button', 'Save');
    const text = await article.says('Now under Dorian Pell.');
    expect(text).toContain('Yours. You chose this speaker.');
    expect((await article.find('h2')).text).toBe('Dorian Pell');
    expect(await fillOf(MANNERS)).toBe('quoth-light-direct-2');
    expect(await article.speakers()).toEqual({
      [MANNERS_20]: 'Dorian Pell',
      [ROOF_20]: 'Dorian Pell',
      [CANDLE_20]: 'Oona Trask',
    });

    await article.page.close();
    await visit(LIBRARY);
    expect((await article.speakers())[MANNERS_20]).toBe('Dorian Pell');
    expect(await fillOf(MANNERS)).toContain('direct');
    await article.openCard('lends books', 'Dorian Pell');
    await article.click('button', 'Undo');
    await article.says('Your correction was taken back.');
    expect((await article.find('h2')).text).toBe('Oona Trask');
    await until(
      'the engine’s own speaker',
      async () => (await article.speakers())[MANNERS_20] === 'Oona Trask',
    );
    expect(await messenger.page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  });

  test('a name of the reader’s own, under the strictest policy, by keyboard alone', async () => {
    await visit(STRICT);
    const { page } = article;
    await article.openCard('The roof comes first', 'Dorian Pell');
    await tabTo('Wrong speaker?');
    await page.keyboard.press('Enter');
    await article.says('Who said this?');
    // From one choice to the next with the arrows, as in any group of radios.
    for (let at = 0; at < 9; at++) {
      const [chosen] = (await inputs()).filter(({ focused }) => focused);
      if (chosen?.label === 'Someone else') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('Elin Maddern');
    await page.keyboard.press('Enter');
    await article.says('Now under Elin Maddern.');
    expect((await article.speakers())[ROOF_20]).toBe('Elin Maddern');
    expect((await article.find('.card-id')).focused).toBe(true);
    await page.keyboard.press('Escape');
    await article.gone();
  });

  test('no quotation: it leaves list and paint, and comes back with one click', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', 'Oona Trask');
    await article.click('button', 'Wrong speaker?');
    await article.click('.pick label', 'Nobody, this is not a quotation');
    await article.click('button', 'Save');
    await article.says('No longer shown as a quotation.');
    expect(await fillOf(MANNERS)).toBeUndefined();
    expect(Object.keys(await article.speakers())).toEqual([ROOF_20, CANDLE_20]);
    await article.click('button', 'Undo');
    await article.says('Your correction was taken back.');
    await until('the paint', async () => (await fillOf(MANNERS)) === 'quoth-light-direct-1');
    expect((await article.find('h2')).text).toBe('Oona Trask');
  });

  test('Escape leaves the form first, then the card', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', 'Oona Trask');
    await article.click('button', 'Wrong speaker?');
    await article.says('Who said this?');
    await article.page.keyboard.press('Escape');
    await until(
      'the form to go',
      async () => !(await cardText(messenger.page, article.url))?.includes('Save'),
    );
    expect((await article.find('.card-id')).focused).toBe(true);
    await article.page.keyboard.press('Escape');
    await article.gone();
  });

  test('what is brought in and erased elsewhere changes the page that is open', async () => {
    await visit(LIBRARY);
    const address = article.analysis.url ?? article.url;
    const correction = {
      ...{ words: MANNERS, length: MANNERS.length, before: '', after: '', start: 0, made: 1 },
      verdict: { is: 'speaker', name: 'Hanne Brask' },
    };
    const stored = { [`corrections ${address}`]: { version: 1, title: null, corrections: [correction] } };
    await messenger.page.evaluate((items) => chrome.storage.local.set(items), stored);
    await until('the correction', async () => (await article.speakers())[MANNERS_20] === 'Hanne Brask');
    expect(await fillOf(MANNERS)).not.toBe('quoth-light-direct-1');
    await messenger.page.evaluate(() => chrome.storage.local.clear());
    await until('the engine’s own', async () => (await article.speakers())[MANNERS_20] === 'Oona Trask');
    expect(await fillOf(MANNERS)).toBe('quoth-light-direct-1');
  });

  async function inputs(): Promise<{ label: string; focused: boolean }[]> {
    const { inCard } = await import('./card.ts');
    const labels = await inCard(messenger.page, article.url, '.pick label:not(.pick-name)');
    const radios = await inCard(messenger.page, article.url, 'input[type=radio]');
    return radios.map(({ focused }, index) => ({ label: labels[index]?.text ?? '', focused }));
  }

  async function tabTo(text: string): Promise<void> {
    for (let at = 0; at < 12; at++) {
      if ((await article.find('button', text)).focused) return;
      await article.page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${text}`);
  }
});
