import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardText } from './card.ts';
import { FIXTURES } from './fixtures.ts';
import { boxOf, clickWords, paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { openPanel } from './open-panel.ts';
import { type LocalServer, serve } from './serve.ts';
import { shareOfColour } from './share-of-colour.ts';

const SAMPLE = fileURLToPath(new URL('../articles/night-ferry/source.html', import.meta.url));
const LIBRARY = '/skerrow/2026/11/16/library-stays';
const DIRECT = 'A village that lends books does not forget its manners,';

describe.each(['chromium', 'firefox'] as const)('Quoth in %s', (name) => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const sample = await readFile(SAMPLE, 'utf8');
    server = await serve(async (path) => (path === '/night-ferry' ? sample : (FIXTURES[path] ?? null)));
    quoth = await launch(name);
    messenger = await openMessenger(quoth);
  });

  afterEach(async () => {
    await page.close();
  });

  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  /** Opens a page in a new tab, and listens for what goes wrong there. */
  async function visit(path: string): Promise<string> {
    const url = server.origin + path;
    complaints.length = 0;
    page = await quoth.browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
    await page.goto(url, { waitUntil: 'load' });
    return url;
  }

  async function visitArticle(path: string) {
    const url = await visit(path);
    const found = await waitForAnalysis(messenger, url);
    if (typeof found === 'string') throw new Error(`${path} was not annotated: ${found}`);
    return { url, ...found };
  }

  function cardSays(url: string, words: string): Promise<string> {
    return until(`a card that says ${words}`, async () => {
      const text = await cardText(messenger.page, url);
      return text?.includes(words) ? text : null;
    });
  }

  async function noCard(url: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await cardText(messenger.page, url)).toBeNull();
  }

  test('annotates an article by itself and shows on the button how many people it quotes', async () => {
    const { url, analysis } = await visitArticle('/night-ferry');
    const speakers = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    const statement = analysis.statements.find(({ spans: [span] }) =>
      analysis.text.slice(span?.start, span?.end).startsWith('We are not closing a route'),
    );
    expect(speakers.get(statement?.speaker ?? '')?.name).toBe('Mara Lindqvist');
    const people = new Set(
      analysis.statements.flatMap(({ speaker }) =>
        speaker !== null && speakers.get(speaker)?.kind === 'person' ? [speaker] : [],
      ),
    );
    expect(people.size).toBeGreaterThan(2);
    expect(await until('the badge', async () => (await messenger.badge(url)) || null)).toBe(
      String(people.size),
    );
  });

  test('paints quotations and names with the colours of its style sheet', async () => {
    await visitArticle(LIBRARY);
    const painted = await paintedWords(page);
    expect(painted['quoth-light-direct-1']).toContain(DIRECT);
    expect(painted['quoth-light-name-1']).toContain('Oona Trask');
    const style = await page.evaluate(() => {
      const element = document.querySelector('#direct') ?? document.body;
      const { backgroundColor, color } = getComputedStyle(element, '::highlight(quoth-light-direct-1)');
      const { textDecorationStyle } = getComputedStyle(element, '::highlight(quoth-light-name-1)');
      return { backgroundColor, color, textDecorationStyle };
    });
    expect(style).toEqual({
      backgroundColor: 'rgb(174, 203, 250)',
      color: 'rgb(20, 23, 26)',
      textDecorationStyle: 'dotted',
    });
    expect(await shareOfColour(page, await boxOf(page, DIRECT), [174, 203, 250])).toBeGreaterThan(0.3);
  });

  test('takes the dark colours on a dark page', async () => {
    await visitArticle('/dark/2026/11/16/library-stays');
    const names = Object.keys(await paintedWords(page));
    expect(names).toContain('quoth-dark-direct-1');
    expect(names.filter((highlight) => highlight.includes('light'))).toEqual([]);
    const background = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(quoth-dark-direct-1)').backgroundColor,
    );
    expect(background).toBe('rgb(67, 79, 134)');
  });

  test('changes nothing in the page and says nothing in its console', async () => {
    const { url } = await visitArticle('/night-ferry');
    await clickWords(page, 'We are not closing a route');
    await cardSays(url, 'Mara Lindqvist');
    await page.keyboard.press('Escape');
    const { before, after } = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const untouched = new DOMParser().parseFromString(source, 'text/html');
      return { before: untouched.documentElement.outerHTML, after: document.documentElement.outerHTML };
    });
    expect(after).toBe(before);
    expect(complaints).toEqual([]);
  });

  test('works under the strictest content security policy', async () => {
    const { url } = await visitArticle('/strict/2026/11/16/library-stays');
    expect((await paintedWords(page))['quoth-light-direct-1']).toContain(DIRECT);
    await clickWords(page, 'lends books');
    await cardSays(url, 'Oona Trask');
    expect(complaints).toEqual([]);
  });

  test('answers a click on a quotation with the card of its speaker', async () => {
    const { url } = await visitArticle(LIBRARY);
    await clickWords(page, 'lends books');
    const card = await cardSays(url, 'Oona Trask');
    expect(card).toContain('Quoted directly');
    expect((await paintedWords(page))['quoth-light-active-1']).toEqual([DIRECT]);
    await page.keyboard.press('Escape');
    await noCard(url);
    expect(await paintedWords(page)).not.toHaveProperty('quoth-light-active-1');
  });

  test('answers a click on a name with the card of that person, and closes it on a click elsewhere', async () => {
    const { url } = await visitArticle(LIBRARY);
    await clickWords(page, 'Dorian Pell');
    await cardSays(url, 'Dorian Pell');
    await clickWords(page, 'ran long past supper');
    await noCard(url);
  });

  test('leaves links and selections to the reader', async () => {
    const { url } = await visitArticle(LIBRARY);
    await clickWords(page, 'the accounts');
    await noCard(url);
    expect(page.url()).toBe(`${url}#accounts`);

    const { x, y, width, height } = await boxOf(page, 'lends books');
    await page.mouse.move(x, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await noCard(url);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('lends book');
  });

  test('opens no card beside the painted words', async () => {
    const { url } = await visitArticle(LIBRARY);
    await clickWords(page, 'The council will now look');
    await noCard(url);
    const { x, y, height } = await boxOf(page, 'A village');
    await page.mouse.click(x - 20, y + height / 2);
    await noCard(url);
  });

  test('lists the speakers in the panel and jumps to a statement', async () => {
    await visitArticle('/night-ferry');
    const panel = await openPanel(quoth, page);
    await panel.waitForSelector('.who');
    const names = await panel.$$eval('.who .name', (elements) =>
      elements.map(({ textContent }) => textContent),
    );
    expect(names).toEqual(expect.arrayContaining(['Mara Lindqvist', 'Tobias Arrowood', 'Hanne Brask']));

    await panel.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.who')];
      rows.find((row) => row.textContent?.includes('Hanne Brask'))?.click();
    });
    await panel.waitForSelector('.words');
    // As a pointer does: a key would open the card there, too, which holds its mark.
    await panel.evaluate(() =>
      document.querySelector('.words')?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 })),
    );
    const marked = await until('the mark of a jump', async () => {
      const painted = Object.entries(await paintedWords(page));
      return painted.find(([highlight]) => highlight.startsWith('quoth-light-active-'))?.[1] ?? null;
    });
    expect(marked.join(' ')).toContain('I have taken that boat');
    await until('the words in the middle of the view', () =>
      page.evaluate(() => {
        const [, highlight] = [...CSS.highlights].find(([key]) => key.includes('direct')) ?? [];
        return highlight !== undefined && scrollY > 100;
      }),
    );
    await until('the end of the mark', async () =>
      Object.keys(await paintedWords(page)).every((highlight) => !highlight.includes('active')),
    );
    if (!panel.isClosed()) await panel.close();
  });

  test('takes the paint off and puts it back on when asked to', async () => {
    const { url } = await visitArticle(LIBRARY);
    await messenger.ask<'setHighlighted'>(url, { type: 'setHighlighted', highlighted: false });
    expect(await paintedWords(page)).toEqual({});
    await clickWords(page, 'lends books');
    await noCard(url);
    await messenger.ask<'setHighlighted'>(url, { type: 'setHighlighted', highlighted: true });
    expect((await paintedWords(page))['quoth-light-direct-1']).toContain(DIRECT);
  });

  test('leaves other pages alone until it is asked to annotate them', async () => {
    const url = await visit('/');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const answer = await messenger.ask<'getAnalysis'>(url, { type: 'getAnalysis' });
    expect(answer).toEqual({ ok: false, reason: 'no-answer' });
    expect(await messenger.badge(url)).toBe('');

    const panel = await openPanel(quoth, page);
    const button = await panel.waitForSelector('.blank button');
    expect(await panel.evaluate(() => document.body.textContent)).toContain('does not look like an article');
    await button?.click();
    await panel.waitForSelector('.who .name');
    expect(await panel.$eval('.who .name', ({ textContent }) => textContent)).toBe('Oona Trask');
    if (!panel.isClosed()) await panel.close();
  });

  test('finds a story that a script brings later', async () => {
    await visitArticle('/late/2026/11/16/library-stays');
    expect((await paintedWords(page))['quoth-light-direct-1']).toContain(DIRECT);
  });

  test('keeps up with a page that writes its words anew', async () => {
    await visitArticle(LIBRARY);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceChildren(...[...article.childNodes].map((node) => node.cloneNode(true)));
    });
    await until('the paint on the new nodes', async () => {
      const painted = await page.evaluate(() => {
        const [range] = CSS.highlights.get('quoth-light-direct-1') ?? [];
        return range?.startContainer.isConnected ?? false;
      });
      return painted;
    });
    expect((await paintedWords(page))['quoth-light-direct-1']).toContain(DIRECT);
  });

  test('paints again what the page has cleared', async () => {
    await visitArticle(LIBRARY);
    await page.evaluate(() => CSS.highlights.clear());
    await until('the paint', async () => 'quoth-light-direct-1' in (await paintedWords(page)));
  });

  test('takes its paint off when the page becomes another without loading', async () => {
    const { url } = await visitArticle(LIBRARY);
    await page.evaluate(() => {
      history.pushState(null, '', '/parish');
      document.body.replaceChildren('Nothing here.');
    });
    await until('a bare page', async () => Object.keys(await paintedWords(page)).length === 0);
    const answer = await messenger.ask<'getAnalysis'>(new URL('/parish', url).href, { type: 'getAnalysis' });
    expect(answer).toEqual({ ok: false, reason: 'not-an-article' });
  });
});
