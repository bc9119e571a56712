import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copyOfCard, inCard } from './card.ts';
import { pasted } from './clipboard.ts';
import { FIXTURES } from './fixtures.ts';
import { until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger } from './messenger.ts';
import { type OpenArticle, openArticle } from './open-card.ts';
import { type LocalServer, serve } from './serve.ts';
import { wordingOf } from './wording-of.ts';

const LIBRARY = '/skerrow/2026/11/16/library-stays';
const DARK = '/dark/2026/11/16/library-stays';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.each(['chromium', 'firefox'] as const)('the card in %s', (name) => {
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

  async function visit(path: string, view?: { width: number; height: number }): Promise<void> {
    article = await openArticle(quoth, messenger, server.origin + path, view);
  }

  test('steps with the arrows and with its buttons, and keeps the focus', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', '1 of 2 by Oona Trask');
    expect((await article.find('.card-id')).focused).toBe(true);
    await article.page.keyboard.press('ArrowRight');
    await article.says('2 of 2 by Oona Trask');
    await article.page.keyboard.press('ArrowRight');
    await article.page.keyboard.press('ArrowLeft');
    await article.says('1 of 2 by Oona Trask');
    await article.click('.step .icon-btn:last-child');
    await article.says('2 of 2 by Oona Trask');
    expect((await article.find('.step .icon-btn:last-child')).attributes['aria-disabled']).toBe('true');
  });

  test('lists all of the speaker’s statements, the one shown marked, each a way there', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', '1 of 2 by Oona Trask');
    await article.click('.step-all');
    await article.find('.heard [aria-current]', 'A village that lends books');
    await article.click('.heard button', 'We shall read by candle');
    await article.says('2 of 2 by Oona Trask');
    expect((await article.find('.step-all')).attributes['aria-expanded']).toBe('false');
    expect((await article.find('.card-id')).focused).toBe(true);
  });

  test('C copies the statement with its source, to the letter', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', 'Oona Trask');
    await article.page.keyboard.press('c');
    await article.says('Copied with its source.');
    const { sayDay } = await wordingOf(messenger.page);
    expect(await pasted(quoth, article.page)).toBe(
      '“A village that lends books does not forget its manners,” said Oona Trask, librarian ' +
        `(in “Skerrow keeps its library”, ${sayDay('2026-11-16')}).\n${article.url}`,
    );
  });

  test('L copies a link that leads to the words', async () => {
    await visit(LIBRARY);
    await article.openCard('The roof comes first', 'Dorian Pell');
    await article.page.keyboard.press('l');
    await article.says('Link copied.');
    const link = await pasted(quoth, article.page);
    expect(link).toBe(
      `${article.url}#:~:text=The%20roof%20comes%20first%2C%20and%20the%20accounts%20come%20second%2C`,
    );
  });

  test('looks the words up with the browser’s own search, and only then', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', 'Oona Trask');
    const tabs = async (): Promise<number> =>
      messenger.page.evaluate(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    await article.click('[aria-label="Look up"]');
    await article.says('Your browser’s search engine gets what you choose');
    expect(await tabs()).toBe(before);
    await article.click('.look-up button', 'Oona Trask, on the web');
    await until('a tab that searches', async () => (await tabs()) > before);
    await messenger.page.evaluate(async () => {
      const all = await chrome.tabs.query({});
      const searching = all.filter(({ url, pendingUrl }) =>
        /Oona(\+|%20)Trask/.test(pendingUrl ?? url ?? ''),
      );
      const newest = searching.length > 0 ? searching : all.slice(-1);
      await chrome.tabs.remove(newest.flatMap(({ id }) => (id === undefined ? [] : [id])));
    });
    await article.page.bringToFront();
  });

  test('closes with Escape, and the keyboard goes on where the reader has clicked', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', 'Oona Trask');
    expect(await article.page.evaluate(() => document.activeElement?.localName)).toBe('quoth-card');
    await article.page.keyboard.press('Escape');
    await article.gone();
    await article.page.keyboard.press('Tab');
    expect(await article.page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  test('lets no script of the page press its keys', async () => {
    await visit(LIBRARY);
    await article.openCard('lends books', '1 of 2 by Oona Trask');
    await article.page.evaluate(() => {
      const host = document.querySelector('quoth-card');
      for (const key of ['c', 'l', 'ArrowRight', 'Escape']) {
        host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const text = await article.says('1 of 2 by Oona Trask');
    expect(text).not.toContain('opied');
  });

  test.each([
    [320, 640],
    [1000, 420],
  ])('stays in a view of %d × %d and beside the words', async (width, height) => {
    await visit(LIBRARY, { width, height });
    await article.openCard('lends books', 'Oona Trask');
    await article.click('[data-act=correct]');
    const { box } = await article.find('.card');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const { box: save } = await article.find('button[type=submit]');
    expect(save.y + save.height).toBeLessThanOrEqual(height);
  });

  test.each([
    ['light', LIBRARY],
    ['dark', DARK],
  ])('has no fault that an accessibility check finds, in the %s', async (theme, path) => {
    await visit(path);
    const faults: Record<string, unknown> = {};
    await article.openCard('lends books', 'Oona Trask');
    expect((await article.find('.frame')).attributes['data-theme']).toBe(theme);
    faults.statement = await check();
    await article.click('.step-all');
    faults.list = await check();
    await article.click('[aria-label="Look up"]');
    faults.lookUp = await check();
    await article.click('[data-act=correct]');
    await article.click('.pick label', 'Someone else');
    faults.form = await check();
    await article.click('.pick label', 'Dorian Pell');
    await article.click('button', 'Save');
    await article.says('Now under Dorian Pell.');
    faults.corrected = await check();
    await article.click('[data-act=correct]');
    await article.click('.pick label', 'Nobody, this is not a quotation');
    await article.click('button', 'Save');
    await article.says('No longer shown as a quotation.');
    faults.leftOut = await check();
    await article.page.keyboard.press('Escape');
    await article.openCard('The roof comes first', 'Dorian Pell');
    const [first] = await inCard(messenger.page, article.url, '[role=dialog]');
    expect(first).toBeDefined();
    expect(faults).toEqual({ statement: [], list: [], lookUp: [], form: [], corrected: [], leftOut: [] });
  });

  /** Checks a copy of the card in a page of its own, as no script can look into the closed root from outside. */
  async function check(): Promise<string[]> {
    const copy = await copyOfCard(messenger.page, article.url);
    if (copy === null) throw new Error('No card is open');
    const page = await quoth.browser.newPage();
    const css = copy.css.replaceAll(':host', '.host').replace(/opacity: 0;/g, '');
    const body = copy.html.replace(/ popover="manual"/, '');
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>Card</title><style>${css}</style></head>` +
        `<body><main class="host">${body}</main></body></html>`,
    );
    await page.evaluate(await readFile(AXE, 'utf8'));
    const found: string = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Report> } };
      interface Report {
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
      }
      // These are about whole pages, not about a dialog on one.
      const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };
      const { violations } = await axe.run({ rules });
      return JSON.stringify(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      );
    });
    await page.close();
    await article.page.bringToFront();
    return JSON.parse(found) as string[];
  }
});
