import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIXTURES } from './fixtures.ts';
import { clickWords, paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { openPanel } from './open-panel.ts';
import { type LocalServer, serve } from './serve.ts';
import { runOnClickOnly } from './site-access.ts';

const LIBRARY = '/skerrow/2026/11/16/library-stays';
const DIRECT = 'quoth-light-direct-1';
const BARE = 'rgba(0, 0, 0, 0)';

let server: LocalServer;

beforeAll(async () => {
  server = await serve(async (path) => FIXTURES[path] ?? null);
});

afterAll(async () => {
  await server.close();
});

async function namesIn(panel: Page): Promise<(string | null)[]> {
  await panel.waitForSelector('.who .name');
  return panel.$$eval('.who .name', (elements) => elements.map(({ textContent }) => textContent));
}

/** One browser for all, from before the installation to its end: so the order counts. */
describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let quoth: QuothBrowser;
  let older: Page;

  beforeAll(async () => {
    quoth = await launch(name, {
      async beforeInstall(browser) {
        older = await browser.newPage();
        await older.goto(server.origin + LIBRARY);
      },
    });
  });

  afterAll(() => quoth?.close());

  test('a click on the button annotates a tab that is older than the installation', async () => {
    const panel = await openPanel(quoth, older);
    await panel.waitForSelector('.who');
    expect(await namesIn(panel)).toEqual(['Oona Trask', 'Dorian Pell']);
    expect(Object.keys(await paintedWords(older))).toContain(DIRECT);
    await panel.close();
    await older.close();
  });

  test('an update leaves nothing of the old version on a page, and the button annotates it again', async () => {
    const messenger = await openMessenger(quoth);
    const page = await quoth.browser.newPage();
    await page.goto(server.origin + LIBRARY);
    await waitForAnalysis(messenger, page.url());
    expect(Object.keys(await paintedWords(page))).toContain(DIRECT);

    await clickWords(page, 'lends books');
    await until('the card', () => page.evaluate(() => document.querySelector('quoth-card') !== null));
    await rememberPaint(page);
    await quoth.reinstall();
    await until('a page without the old paint and card', () => isRidOfOld(page));

    // Firefox brings the new version to open pages by itself, Chromium waits for the reader.
    const again = await reopened(quoth);
    if (name === 'chromium') await again.annotateAnyway(page.url());
    await waitForAnalysis(again, page.url());
    const painted = await paintedWords(page);
    expect(Object.keys(painted)).toContain(DIRECT);
    expect(Object.keys(painted).filter((key) => key.includes('active'))).toEqual([]);
    expect(await fillOf(page)).not.toBe(BARE);
    await page.close();
  });

  test('nothing of the extension is to be seen any more when it is taken off under a page', async () => {
    const messenger = await openMessenger(quoth);
    const page = await quoth.browser.newPage();
    await page.goto(server.origin + LIBRARY);
    await waitForAnalysis(messenger, page.url());
    await clickWords(page, 'lends books');
    await until('the card', async () => (await cardDisplay(page)) === 'contents');
    expect(await fillOf(page)).not.toBe(BARE);
    await quoth.uninstall();
    await until('no card', async () => ['none', 'gone'].includes(await cardDisplay(page)));
    await until(
      'no paint',
      async () => (await fillOf(page)) === BARE || !(DIRECT in (await paintedWords(page))),
    );
  });
});

describe('chromium', () => {
  let quoth: QuothBrowser;

  beforeAll(async () => {
    quoth = await launch('chromium');
  });

  afterAll(() => quoth?.close());

  test('with forced colours names are not painted, as there they could not be told from quotations', async () => {
    const messenger = await openMessenger(quoth);
    const page = await quoth.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await page.goto(server.origin + LIBRARY);
    await waitForAnalysis(messenger, page.url());
    const names = Object.keys(await paintedWords(page));
    expect(names).toContain(DIRECT);
    expect(names.filter((name) => name.includes('name'))).toEqual([]);
    await page.close();
    // The panel that the next test waits for is not this one.
    await messenger.page.close();
  });

  test('a click on the button annotates a page of a site that access was withheld from', async () => {
    await runOnClickOnly(quoth);
    const page = await quoth.browser.newPage();
    await page.goto(server.origin + LIBRARY);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await paintedWords(page)).toEqual({});

    const { browser, extensionOrigin } = quoth;
    const extension = (await browser.extensions()).get(new URL(extensionOrigin).host);
    if (extension === undefined) throw new Error('Chromium does not list the extension');
    // The first click lets the gate run that was held back, and Chromium leaves it at that.
    await page.triggerExtensionAction(extension);
    await until('the paint', async () => DIRECT in (await paintedWords(page)));
    await page.triggerExtensionAction(extension);
    const popup = await browser.waitForTarget((target) =>
      target.url().startsWith(`${extensionOrigin}/src/panel/`),
    );
    const panel = await popup.asPage();
    await panel.waitForSelector('.who');
    expect(await namesIn(panel)).toEqual(['Oona Trask', 'Dorian Pell']);
  });
});

async function fillOf(page: Page): Promise<string> {
  return page.evaluate(
    (painted) => getComputedStyle(document.body, `::highlight(${painted})`).backgroundColor,
    DIRECT,
  );
}

/** How the card's element is displayed: it has no box of its own; Firefox leaves the element, which shows nothing then. */
function cardDisplay(page: Page): Promise<string> {
  return page.evaluate(() => {
    const card = document.querySelector('quoth-card');
    return card ? getComputedStyle(card).display : 'gone';
  });
}

/** Keeps the paint of now in a variable of the page, so that it can be told from later paint of the same names. */
async function rememberPaint(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { oldPaint: [...CSS.highlights.values()] }));
}

async function isRidOfOld(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { oldPaint } = globalThis as unknown as { oldPaint: Highlight[] };
    const left = [...CSS.highlights.values()].filter((highlight) => oldPaint.includes(highlight));
    return oldPaint.length > 0 && left.length === 0 && document.querySelector('quoth-card') === null;
  });
}

/** The extension needs a moment to come back. */
function reopened(browser: QuothBrowser): Promise<Messenger> {
  return until('the extension', () => openMessenger(browser).catch(() => null));
}
