import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardText } from './card.ts';
import { isSidebarOpen, sidebar } from './firefox-sidebar.ts';
import { FIXTURES } from './fixtures.ts';
import { paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { openPanel } from './open-panel.ts';
import { namesIn, openRow, statusOf, texts } from './panel-parts.ts';
import { type LocalServer, serve } from './serve.ts';
import { runOnAllSites, runOnClickOnly } from './site-access.ts';

const SAMPLE = fileURLToPath(new URL('../articles/night-ferry/source.html', import.meta.url));
const LIBRARY = '/skerrow/2026/11/16/library-stays';

describe('the real side panel in chromium', () => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;
  let page: Page;
  let side: Page;

  beforeAll(async () => {
    const sample = await readFile(SAMPLE, 'utf8');
    server = await serve(async (path) => (path === '/night-ferry' ? sample : (FIXTURES[path] ?? null)));
    quoth = await launch('chromium');
    messenger = await openMessenger(quoth);
    page = await quoth.browser.newPage();
    await page.goto(`${server.origin}/night-ferry`);
    await waitForAnalysis(messenger, page.url());
  });

  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  test('opens by the button of the popup, which closes', async () => {
    const popup = await openPanel(quoth, page);
    await popup.waitForSelector('[data-tool=beside]');
    const opened = quoth.browser.waitForTarget((target) => target.url().endsWith('/index.html?beside'));
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
    expect(await cardText(messenger.page, page.url())).toContain('Hanne Brask');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('quoth-card');
    await side.keyboard.press('Backspace');
    await until('the way back', () => page.evaluate(() => scrollY === 0));
    expect(await side.evaluate(() => document.activeElement?.className)).toBe('words');
  });

  test('marks in one what is looked at in the other, and follows the page', async () => {
    await side.hover('.words');
    await until('the mark', async () =>
      Object.keys(await paintedWords(page)).some((name) => name.includes('active')),
    );
    await page.goto(server.origin + LIBRARY);
    await until('the other article', async () => (await namesIn(side)).includes('Oona Trask'));
  });

  test('asks for the access that was taken back, and then reads the page', async () => {
    await runOnClickOnly(quoth);
    await page.goto(`${server.origin}/night-ferry`);
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
    await runOnAllSites(quoth);
    await page.bringToFront();
    await side.evaluate(() => Object.assign(globalThis, { answered: true }));
    await until('the list', async () => (await namesIn(side)).includes('Mara Lindqvist'));
  });
});

describe('the real sidebar in firefox', () => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;
  let page: Page;

  beforeAll(async () => {
    const sample = await readFile(SAMPLE, 'utf8');
    server = await serve(async (path) => (path === '/night-ferry' ? sample : (FIXTURES[path] ?? null)));
    quoth = await launch('firefox');
    messenger = await openMessenger(quoth);
    page = await quoth.browser.newPage();
    await page.goto(`${server.origin}/night-ferry`);
    await waitForAnalysis(messenger, page.url());
  });

  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  test('opens by the button of the panel, lists the page in front and follows it', async () => {
    const panel = await openPanel(quoth, page);
    await panel.waitForSelector('[data-tool=beside]');
    await panel.bringToFront();
    await panel.click('[data-tool=beside]');
    await until('the sidebar', () => isSidebarOpen(quoth));
    if (!panel.isClosed()) await panel.close();
    await page.bringToFront();
    const beside = sidebar(quoth);
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
    expect(await cardText(messenger.page, page.url())).toContain('Hanne Brask');
    await beside.run(`document.querySelector('.note button').click()`);
    await until('the way back', () => page.evaluate(() => scrollY === 0));

    await page.goto(server.origin + LIBRARY);
    await until('the other article', async () => (await names()).includes('Oona Trask'));
  });
});
