import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardText } from './card.ts';
import { isSidebarOpen, sidebar } from './firefox-sidebar.ts';
import { paintedWords, until } from './in-page.ts';
import { openPanel } from './open-panel.ts';
import { FERRY, LIBRARY, panelFixture } from './panel-fixture.ts';
import { namesIn, openRow, statusOf, texts } from './panel-parts.ts';
import { runOnAllSites, runOnClickOnly, sayYes, sitesGiven, takeBackAllSites } from './site-access.ts';

describe('the real side panel in chromium', () => {
  const fixture = panelFixture('chromium');
  let page: Page;
  let side: Page;

  beforeAll(async () => {
    page = await fixture.openPage(FERRY);
  });

  test('opens by the button of the popup, which closes', async () => {
    const popup = await openPanel(fixture.quoth, page);
    await popup.waitForSelector('[data-tool=beside]');
    const opened = fixture.quoth.browser.waitForTarget((target) =>
      target.url().endsWith('/index.html?beside'),
    );
    await popup.click('[data-tool=beside]');
    side = await (await opened).asPage();
    await side.waitForSelector('.who');
    await until('no popup', async () => popup.isClosed());
    expect(await namesIn(side)).toContain('Mara Lindqvist');
    // It is there already.
    expect(await texts(side, '[data-tool=beside]')).toEqual([]);
  });

  test('shows a statement by mouse, and goes into the page by key', async () => {
    await openRow(side, 'Hanne Brask');
    await side.click('.words');
    await until('the jump', () => page.evaluate(() => scrollY > 100));
    await until('the announcement', async () => (await statusOf(side)) === 'Shown in the article.');
    await side.click('.note button');
    await until('the way back', () => page.evaluate(() => scrollY === 0));

    await side.focus('.words');
    await side.keyboard.press('Enter');
    await until('the announcement', async () => (await statusOf(side)).includes('F6'));
    expect(await cardText(fixture.messenger.page, page.url())).toContain('Hanne Brask');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('quoth-card');
    await side.keyboard.press('Backspace');
    await until('the way back', () => page.evaluate(() => scrollY === 0));
    expect(await side.evaluate(() => document.activeElement?.className)).toBe('words');
    await until('no card', () => page.evaluate(() => !document.querySelector('quoth-card')));
    expect(await isMarked(page)).toBe(false);
  });

  test('marks in one what is looked at in the other, and follows the page', async () => {
    await side.hover('h1');
    await side.hover('.words');
    await until('the mark', () => isMarked(page));
    // The words of a card stay marked when the pointer leaves the panel's.
    await side.focus('.words');
    await side.keyboard.press('Enter');
    await until('the card', () => page.evaluate(() => document.querySelector('quoth-card') !== null));
    await side.hover('h1');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await isMarked(page)).toBe(true);
    await page.goto(fixture.origin + LIBRARY);
    await until('the other article', async () => (await namesIn(side)).includes('Oona Trask'));
  });

  test('asks for the access that was taken back, and then reads the page', async () => {
    await runOnClickOnly(fixture.quoth);
    await page.goto(fixture.origin + FERRY);
    await page.bringToFront();
    await side.waitForSelector('.blank .btn-main');
    expect(await texts(side, '.blank h2')).toEqual(['Quoth may not read this site.']);
    // The browser's own question cannot be answered from here; what was asked, and what follows the answer, can be seen.
    await side.evaluate(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser]) {
        if (api?.permissions === undefined) continue;
        Object.assign(api.permissions, {
          async request(wanted: unknown) {
            asked.push(wanted);
            while (!Object.hasOwn(globalThis, 'answered')) await new Promise((go) => setTimeout(go, 50));
            return true;
          },
        });
      }
    });
    await side.click('.blank .btn-main');
    expect(await side.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
      { origins: ['http://*/*', 'https://*/*'] },
    ]);
    await runOnAllSites(fixture.quoth);
    await page.bringToFront();
    await side.evaluate(() => Object.assign(globalThis, { answered: true }));
    await until('the list', async () => (await namesIn(side)).includes('Mara Lindqvist'));
  });
});

async function isMarked(page: Page): Promise<boolean> {
  return Object.keys(await paintedWords(page)).some((name) => name.includes('active'));
}

describe('the real sidebar in firefox', () => {
  const fixture = panelFixture('firefox');
  let page: Page;

  beforeAll(async () => {
    page = await fixture.openPage(FERRY);
  });

  test('opens by the button of the panel, lists the page in front and follows it', async () => {
    const panel = await openPanel(fixture.quoth, page);
    await panel.waitForSelector('[data-tool=beside]');
    await panel.bringToFront();
    await panel.click('[data-tool=beside]');
    await until('the sidebar', () => isSidebarOpen(fixture.quoth));
    if (!panel.isClosed()) await panel.close();
    await page.bringToFront();
    const beside = sidebar(fixture.quoth);
    const names = (): Promise<string[]> =>
      beside.run(`return [...document.querySelectorAll('.who .name')].map((name) => name.textContent)`);
    await until('the list', async () => (await names()).includes('Hanne Brask'));

    await beside.run(
      `[...document.querySelectorAll('.who')].find((row) => row.textContent.includes('Hanne Brask')).click()`,
    );
    await until('the statements', () => beside.run(`return document.querySelector('.words') !== null`));
    // As a key does it: with the focus, into the page.
    await beside.run(`document.querySelector('.words').focus(); document.querySelector('.words').click()`);
    await until('the announcement', async () =>
      (await beside.run<string>(`return document.querySelector('[role=status]').textContent`)).includes('F6'),
    );
    expect(await cardText(fixture.messenger.page, page.url())).toContain('Hanne Brask');
    await beside.run(`document.querySelector('.note button').click()`);
    await until('the way back', () => page.evaluate(() => scrollY === 0));

    await page.goto(fixture.origin + LIBRARY);
    await until('the other article', async () => (await names()).includes('Oona Trask'));
  });

  test('asks for the access that was taken back, and reads the page once the reader has said yes', async () => {
    await takeBackAllSites(fixture.quoth);
    await page.goto(fixture.origin + FERRY);
    const panel = await openPanel(fixture.quoth, page);
    await panel.waitForSelector('.blank .btn-main');
    expect(await texts(panel, '.blank h2')).toEqual(['Quoth may not read this site.']);
    await panel.bringToFront();
    await panel.click('.blank .btn-main');
    await until('the question', () => sayYes(fixture.quoth));
    await page.bringToFront();
    await until('the list', async () => (await namesIn(panel)).includes('Mara Lindqvist'));
    expect(Object.keys(await paintedWords(page)).length).toBeGreaterThan(0);
    // Firefox does not tell whose page it is.
    expect(await sitesGiven(fixture.quoth)).toEqual(['http://*/*', 'https://*/*']);
  });
});
