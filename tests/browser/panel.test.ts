import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { boxOf, paintedWords, until } from './in-page.ts';
import { openPanel } from './open-panel.ts';
import { FERRY, panelFixture } from './panel-fixture.ts';
import { chip, clickAsMouse, namesIn, openRow, rowsIn, statusOf, texts } from './panel-parts.ts';

describe.each(['chromium', 'firefox'] as const)('the panel in %s', (name) => {
  const fixture = panelFixture(name);
  let page: Page;
  let panel: Page;

  afterEach(async () => {
    if (!panel.isClosed()) await panel.close();
    await page.close();
  });

  let visits = 0;
  async function visit(): Promise<Page> {
    // Each test has an address of its own, as the panel remembers how it was left on one.
    page = await fixture.openPage(`${FERRY}-${++visits}`);
    panel = await openPanel(fixture.quoth, page);
    await panel.waitForSelector('.who');
    return panel;
  }

  test('finds words and names, marks them, and says how much it found', async () => {
    await visit();
    const all = await namesIn(panel);
    await panel.type('.search input', 'BOAT');
    await until('fewer rows', async () => (await namesIn(panel)).length < all.length);
    const marks = await texts(panel, 'mark');
    expect(marks.length).toBeGreaterThan(2);
    expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['boat']));
    expect(await texts(panel, '.order > span')).toEqual([
      expect.stringMatching(/^\d+ statements from \d+ voices with/),
    ]);
    await until('the announcement', async () => (await statusOf(panel)).startsWith('4 statements from'));

    await panel.$eval('.search input', (field) => (field as HTMLInputElement).select());
    await panel.type('.search input', 'lindqvist');
    await until('one row', async () => (await namesIn(panel)).length === 1);
    expect(await texts(panel, '.name mark')).toEqual(['Lindqvist']);

    await panel.type('.search input', 'zzz');
    await panel.waitForSelector('.nothing');
    await until('the announcement', async () => (await statusOf(panel)) === 'Nothing matches.');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.nothing button')?.click());
    await panel.waitForSelector('.who');
    expect(await namesIn(panel)).toEqual(all);
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  test('shows one kind, or one speaker, and counts what is left', async () => {
    await visit();
    const [first] = await rowsIn(panel);
    await chip(panel, 'Paraphrased');
    const rows = await rowsIn(panel);
    const shown = rows.reduce((sum, { count }) => sum + count, 0);
    expect(await texts(panel, '.chip[aria-pressed=true]')).toEqual([`Paraphrased ${shown}`]);
    await openRow(panel, rows[0]?.name ?? '');
    expect(await panel.$$eval('.st', (items) => items.every((item) => item.matches('.st-para')))).toBe(true);

    await chip(panel, 'All');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.said-acts button:last-child')?.click());
    await until('one row', async () => (await rowsIn(panel)).length === 1);
    expect(await texts(panel, '.chip:last-child')).toEqual([`Only ${first?.name}`]);
    await chip(panel, 'Only');
    await until('all rows', async () => (await rowsIn(panel)).length > 3);
    await until('the focus on what shows all', () =>
      panel.evaluate(
        () =>
          document.activeElement?.matches('.chip') && /^All/.test(document.activeElement.textContent ?? ''),
      ),
    );
  });

  test('sorts, and sorts the same way the next time', async () => {
    await visit();
    const byWords = await namesIn(panel);
    await panel.select('.order select', 'name');
    const named = async () => (await namesIn(panel)).filter((row) => row !== 'Unnamed sources');
    const sorted = [...(await named())].sort((a, b) => a.localeCompare(b));
    expect(await named()).toEqual(sorted);
    expect(sorted).not.toEqual(byWords);
    await panel.close();
    await page.close();
    await visit();
    expect(await named()).toEqual(sorted);
    await panel.select('.order select', 'words');
    expect(await namesIn(panel)).toEqual(byWords);
  });

  test('jumps to a statement and back, and goes on where it was left', async () => {
    await visit();
    await openRow(panel, 'Hanne Brask');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.words')?.focus());
    await clickAsMouse(panel, '.words');
    await until('the jump', () => page.evaluate(() => scrollY > 100));
    await panel.waitForSelector('.note button');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.note button')?.click());
    await until('the way back', () => page.evaluate(() => scrollY === 0));
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('words');

    await panel.close();
    panel = await openPanel(fixture.quoth, page);
    await panel.waitForSelector('.st');
    expect(await texts(panel, '.who[aria-expanded=true] .name')).toEqual(['Hanne Brask']);
  });

  test('shows on the page what is looked at in the panel, and the other way round', async () => {
    await visit();
    await openRow(panel, 'Hanne Brask');
    const isMarked = async () => Object.keys(await paintedWords(page)).some((key) => key.includes('active'));
    // The connection is made a moment after the list is there: the focus comes and goes until it is.
    await until('the mark', async () => {
      await panel.evaluate(() => {
        const words = document.querySelector<HTMLElement>('.words');
        words?.blur();
        words?.focus();
        words?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      });
      return isMarked();
    });
    await panel.evaluate(() =>
      document
        .querySelector<HTMLElement>('.words')
        ?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
    );
    await until('its end', async () => !(await isMarked()));

    const { x, y, width, height } = await boxOf(page, 'We are not closing a route');
    await page.mouse.move(x + width / 2, y + height / 2);
    await panel.waitForSelector('.is-on');
    expect(await texts(panel, '.who.is-on .name')).toEqual(['Mara Lindqvist']);
    await page.mouse.move(2, 2);
    await panel.waitForSelector('.is-on', { hidden: true });
  });

  test('lists who is named and not quoted, and shows them', async () => {
    await visit();
    await panel.evaluate(() => document.querySelector<HTMLElement>('.more')?.click());
    await panel.waitForSelector('.figure');
    expect(await texts(panel, '.figure .name')).toContain('Sund College');
    await until('the place on the page', async () => {
      await panel.evaluate(() =>
        [...document.querySelectorAll('.figure')]
          .find((row) => row.textContent?.includes('Sund'))
          // As a mouse does: a key's click counts no presses.
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 })),
      );
      return page.evaluate(() => scrollY > 100);
    });
    await until(
      'its mark',
      async () => (await paintedWords(page))['quoth-light-active-u']?.join().includes('Sund') ?? false,
    );
    await until('the announcement', async () => (await statusOf(panel)) === 'Shown in the article.');
  });

  test('keeps up with a page that changes, and keeps open what was', async () => {
    await visit();
    await openRow(panel, 'Hanne Brask');
    const before = await rowsIn(panel);
    await page.evaluate(() => {
      const first = [...document.querySelectorAll('p')].find((p) =>
        p.textContent?.includes('not closing a route'),
      );
      const added = document.createElement('p');
      added.textContent =
        '“The gulls will miss us more than the council does,” said Pella Moke, who sells tickets on the quay.';
      first?.after(added);
    });
    await until('the new speaker', async () => (await namesIn(panel)).includes('Pella Moke'), 20_000);
    expect((await rowsIn(panel)).length).toBe(before.length + 1);
    expect(await texts(panel, '.who[aria-expanded=true] .name')).toEqual(['Hanne Brask']);
    await until('the announcement', async () => (await statusOf(panel)) === 'The article changed.');
  });
});
