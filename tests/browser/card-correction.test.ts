import { describe, expect, test } from 'vitest';
import { cardText } from './card.ts';
import { cardFixture } from './card-fixture.ts';
import { paintedWords, until } from './in-page.ts';

const LIBRARY = '/skerrow/2026/11/16/library-stays';
const STRICT = '/strict/2026/11/16/library-stays';
const MANNERS = 'A village that lends books does not forget its manners,';
const MANNERS_20 = MANNERS.slice(0, 20);
const CANDLE_20 = 'We shall read by can';
const ROOF_20 = 'The roof comes first';

describe.each(['chromium', 'firefox'] as const)('correcting in %s', (name) => {
  const card = cardFixture(name);

  async function fillOf(words: string): Promise<string | undefined> {
    const painted = Object.entries(await paintedWords(card.article.page));
    return painted.find(([key, all]) => key.includes('direct') && all.includes(words))?.[0];
  }

  test('another figure: page, card and analysis change at once, and again after a reload', async () => {
    await card.visit(LIBRARY);
    expect(await fillOf(MANNERS)).toBe('quoth-light-direct-1');
    await card.article.openCard('lends books', 'Oona Trask');
    await card.article.click('button', 'Wrong speaker?');
    expect((await card.article.find('input:checked')).focused).toBe(true);
    await card.article.click('.pick label', 'Dorian Pell');
    await card.article.click('button', 'Save');
    const text = await card.article.says('Now under Dorian Pell.');
    expect(text).toContain('Yours. You chose this speaker.');
    expect((await card.article.find('h2')).text).toBe('Dorian Pell');
    expect(await fillOf(MANNERS)).toBe('quoth-light-direct-2');
    expect(await card.article.speakers()).toEqual({
      [MANNERS_20]: 'Dorian Pell',
      [ROOF_20]: 'Dorian Pell',
      [CANDLE_20]: 'Oona Trask',
    });

    await card.article.page.close();
    await card.visit(LIBRARY);
    expect((await card.article.speakers())[MANNERS_20]).toBe('Dorian Pell');
    expect(await fillOf(MANNERS)).toContain('direct');
    await card.article.openCard('lends books', 'Dorian Pell');
    await card.article.click('button', 'Undo');
    await card.article.says('Your correction was taken back.');
    expect((await card.article.find('h2')).text).toBe('Oona Trask');
    await until(
      'the engine’s own speaker',
      async () => (await card.article.speakers())[MANNERS_20] === 'Oona Trask',
    );
    expect(await card.messenger.page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  });

  test('a name of the reader’s own, under the strictest policy, by keyboard alone', async () => {
    await card.visit(STRICT);
    const { page } = card.article;
    await card.article.openCard('The roof comes first', 'Dorian Pell');
    await tabTo('Wrong speaker?');
    await page.keyboard.press('Enter');
    await card.article.says('Who said this?');
    // From one choice to the next with the arrows, as in any group of radios.
    for (let at = 0; at < 9; at++) {
      const [chosen] = (await inputs()).filter(({ focused }) => focused);
      if (chosen?.label === 'Someone else') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('Elin Maddern');
    await page.keyboard.press('Enter');
    await card.article.says('Now under Elin Maddern.');
    expect((await card.article.speakers())[ROOF_20]).toBe('Elin Maddern');
    expect((await card.article.find('.card-id')).focused).toBe(true);
    await page.keyboard.press('Escape');
    await card.article.gone();
  });

  test('who points at someone else can type the name', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('The roof comes first', 'Dorian Pell');
    await card.article.click('button', 'Wrong speaker?');
    await card.article.click('.pick label', 'Someone else');
    expect((await card.article.find('.pick-name input')).focused).toBe(true);
    await card.article.page.keyboard.type('Elin Maddern');
    await card.article.click('button', 'Save');
    await card.article.says('Now under Elin Maddern.');
  });

  test('no quotation: it leaves list and paint, and comes back with one click', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', 'Oona Trask');
    await card.article.click('button', 'Wrong speaker?');
    await card.article.click('.pick label', 'Nobody, this is not a quotation');
    await card.article.click('button', 'Save');
    await card.article.says('No longer shown as a quotation.');
    expect(await fillOf(MANNERS)).toBeUndefined();
    expect(Object.keys(await card.article.speakers())).toEqual([ROOF_20, CANDLE_20]);
    await card.article.click('button', 'Undo');
    await card.article.says('Your correction was taken back.');
    await until('the paint', async () => (await fillOf(MANNERS)) === 'quoth-light-direct-1');
    expect((await card.article.find('h2')).text).toBe('Oona Trask');
  });

  test('Escape leaves the form first, then the card', async () => {
    await card.visit(LIBRARY);
    await card.article.openCard('lends books', 'Oona Trask');
    await card.article.click('button', 'Wrong speaker?');
    await card.article.says('Who said this?');
    await card.article.page.keyboard.press('Escape');
    await until(
      'the form to go',
      async () => !(await cardText(card.messenger.page, card.article.url))?.includes('Save'),
    );
    expect((await card.article.find('.card-id')).focused).toBe(true);
    await card.article.page.keyboard.press('Escape');
    await card.article.gone();
  });

  test('what is brought in and erased elsewhere changes the page that is open', async () => {
    await card.visit(LIBRARY);
    const address = card.article.analysis.url ?? card.article.url;
    const correction = {
      ...{ words: MANNERS, length: MANNERS.length, before: '', after: '', start: 0, made: 1 },
      verdict: { is: 'speaker', name: 'Hanne Brask' },
    };
    const stored = { [`corrections ${address}`]: { version: 1, title: null, corrections: [correction] } };
    await card.messenger.page.evaluate((items) => chrome.storage.local.set(items), stored);
    await until('the correction', async () => (await card.article.speakers())[MANNERS_20] === 'Hanne Brask');
    expect(await fillOf(MANNERS)).not.toBe('quoth-light-direct-1');
    await card.messenger.page.evaluate(() => chrome.storage.local.clear());
    await until('the engine’s own', async () => (await card.article.speakers())[MANNERS_20] === 'Oona Trask');
    expect(await fillOf(MANNERS)).toBe('quoth-light-direct-1');
  });

  async function inputs(): Promise<{ label: string; focused: boolean }[]> {
    const { inCard } = await import('./card.ts');
    const labels = await inCard(card.messenger.page, card.article.url, '.pick label:not(.pick-name)');
    const radios = await inCard(card.messenger.page, card.article.url, 'input[type=radio]');
    return radios.map(({ focused }, index) => ({ label: labels[index]?.text ?? '', focused }));
  }

  async function tabTo(text: string): Promise<void> {
    for (let at = 0; at < 12; at++) {
      if ((await card.article.find('button', text)).focused) return;
      await card.article.page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${text}`);
  }
});
