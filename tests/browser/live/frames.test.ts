import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardText, inCard } from '../card.ts';
import { type Box, boxOf, paintedWords, until } from '../in-page.ts';
import { launch, type QuothBrowser } from '../launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from '../messenger.ts';
import { openPanel } from '../open-panel.ts';
import { namesIn, openRow } from '../panel-parts.ts';
import { type LocalServer, serve } from '../serve.ts';
import { articleOf, livePage, liveStory, paragraphsOf } from './stories.ts';

const STORY = liveStory(0);
const OTHER = liveStory(1);
const LONG = { ...STORY, paragraphs: [...STORY.paragraphs, ...filling(), ...OTHER.paragraphs.slice(1, 3)] };
const LONG_QUOTES = [...STORY.quotes, ...OTHER.quotes.slice(0, 2)];

const FULL = 'width: 100%; height: 80vh; border: 4px solid';

describe.each(['chromium', 'firefox'] as const)('stories in frames in %s', (name) => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let elsewhere: LocalServer;
  let messenger: Messenger;
  let page: Page;

  beforeAll(async () => {
    const story = livePage(articleOf(LONG), '', STORY.title);
    elsewhere = await serve(async () => story);
    const pages: Record<string, string> = {
      '/story': story,
      '/other': livePage(articleOf(OTHER), '', OTHER.title),
      '/list': '<!doctype html><title>Skerrow</title><h1>Skerrow</h1><p>Pick a story.</p>',
      // The frame scrolls, and its document says what it is.
      '/reader': shell('src="/story"'),
      // The story is three documents further in, one of which has no address of its own.
      '/nested': shell('src="/section"'),
      '/section': shell(`srcdoc='${shell('src="/story"').replaceAll('"', '&quot;')}'`),
      // The page scrolls, and only it says what it is: a document without an address in a frame as high as the story.
      '/whole': livePage(
        `<p>Skerrow parish news</p><iframe id="story" style="width: 100%; height: 4000px; border: 0"></iframe>
<script>document.querySelector('#story').srcdoc = ${JSON.stringify(
          `<!doctype html><html lang="en"><h1>${STORY.title}</h1>${paragraphsOf(LONG.paragraphs)}</html>`,
        ).replaceAll('</', '<\\/')};</script>`,
      ),
      // What stands in small frames and in those of other sites is none of the page's.
      '/ads': `<!doctype html><title>Shop</title><link rel="icon" href="data:,"><h1>Nets and ropes</h1>
<iframe id="story" src="${elsewhere.origin}/story" style="${FULL}"></iframe>
<iframe id="small" src="/story" style="width: 300px; height: 250px"></iframe>`,
    };
    server = await serve(async (path) => pages[path] ?? null);
    quoth = await launch(name);
    messenger = await openMessenger(quoth);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await quoth?.close();
    await server?.close();
    await elsewhere?.close();
  });

  async function visit(path: string): Promise<Frame> {
    page = await quoth.browser.newPage();
    await page.goto(server.origin + path, { waitUntil: 'load' });
    return inmost();
  }

  /** By number: to go from an element to its frame sometimes fails in Firefox. */
  function frameAt(n: number): Promise<Frame> {
    return until(`frame ${n}`, async () => page.mainFrame().childFrames()[n] ?? null);
  }

  /** The frame that holds no other, behind the first of each. */
  async function inmost(): Promise<Frame> {
    let frame = await frameAt(0);
    for (let [inner] = frame.childFrames(); inner; [inner] = inner.childFrames()) frame = inner;
    return frame;
  }

  async function read(path: string): Promise<Frame> {
    const frame = await visit(path);
    const found = await waitForAnalysis(messenger, server.origin);
    if (typeof found === 'string') throw new Error(`${path} was not annotated: ${found}`);
    return frame;
  }

  async function paintedQuotes(): Promise<string[]> {
    // A frame that is about to show something else cannot be asked.
    const painted = Object.entries(await paintedWords(await inmost()).catch(() => ({})));
    return painted.flatMap(([key, words]) => (key.includes('-direct-') ? words : [])).sort();
  }

  async function paints(quotes: readonly string[]): Promise<void> {
    const wanted = [...quotes].sort().join('\n');
    await until('the paint', async () => (await paintedQuotes()).join('\n') === wanted);
  }

  function topOfFrame(): Promise<{ x: number; y: number }> {
    return page.evaluate(() => {
      const place = { x: 0, y: 0 };
      let frame = document.querySelector<HTMLIFrameElement>('#story');
      if (!frame) throw new Error('There is no frame');
      for (; frame; frame = frame.contentDocument?.querySelector<HTMLIFrameElement>('#story') ?? null) {
        const { x, y } = frame.getBoundingClientRect();
        place.x += x + frame.clientLeft;
        place.y += y + frame.clientTop;
      }
      return place;
    });
  }

  /** Where words of the frame stand in the window. */
  async function wordsAt(frame: Frame, words: string): Promise<Box> {
    const box = await boxOf(frame, words);
    const { x, y } = await topOfFrame();
    return { ...box, x: box.x + x, y: box.y + y };
  }

  function leadFrame(path: string, of: Page | Frame = page): Promise<void> {
    return of.evaluate((src) => document.querySelector('#story')?.setAttribute('src', src), path);
  }

  test.each(['/reader', '/whole', '/nested'])(
    '%s: read, painted, and answers where the words stand',
    async (path) => {
      const frame = await read(path);
      await paints(LONG_QUOTES);
      const fill = await frame.evaluate(
        () => getComputedStyle(document.body, '::highlight(quoth-light-direct-1)').backgroundColor,
      );
      expect(fill).toMatch(/^rgb\(/);
      expect(await paintedWords(page)).toEqual({});
      await until('the badge', async () => (await messenger.badge(server.origin)) === '4');

      for (const words of ['mends the road', OTHER.quotes[1] ?? '']) {
        const { x, y, width, height } = await wordsAt(frame, words);
        await page.mouse.click(x + width / 2, y + height / 2);
        await until('the card', () => cardText(messenger.page, server.origin));
        expect(await page.evaluate(() => document.querySelector('quoth-card'))).toBeNull();
        const [card] = await inCard(messenger.page, server.origin, '.frame');
        if (!card) throw new Error('The card has no frame');
        const view = await page.evaluate(() => innerHeight);
        const top = card.box.y + (await topOfFrame()).y;
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + card.box.height).toBeLessThanOrEqual(view);
        expect(top >= y + height || top + card.box.height <= y).toBe(true);
        await page.keyboard.press('Escape');
        await until('no card', async () => (await cardText(messenger.page, server.origin)) === null);
      }
    },
  );

  test.each(['/reader', '/whole', '/nested'])(
    '%s: the panel lists it, points into it and jumps there',
    async (path) => {
      const frame = await read(path);
      await paints(LONG_QUOTES);
      const panel = await openPanel(quoth, page);
      await panel.waitForSelector('.who');
      expect(await namesIn(panel)).toContain('Oona Trask');
      await openRow(panel, 'Oona Trask');
      // The connection is made a moment after the list is there: the focus comes again and again until it is.
      await until('the mark', async () => {
        await panel.evaluate(() =>
          document.querySelector('.words')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true })),
        );
        return Object.keys(await paintedWords(frame)).some((key) => key.includes('-active-'));
      });
      await panel.close();
      const answer = await messenger.ask<'getAnalysis'>(server.origin, { type: 'getAnalysis' });
      if (!answer.ok) throw new Error(answer.reason);
      const last = answer.value.analysis.statements.at(-1)?.id ?? '';
      for (const statement of [last, answer.value.analysis.statements[0]?.id ?? '']) {
        await messenger.ask<'jumpTo'>(server.origin, { type: 'jumpTo', statement });
        await until('the words in the middle', async () => {
          const active = await frame.evaluate(() => {
            for (const [key, ranges] of CSS.highlights) {
              const [range] = key.includes('-active-') ? ranges : [];
              const box = range?.startContainer.parentElement?.getBoundingClientRect();
              if (box) return box.y;
            }
            return null;
          });
          const y = active === null ? -1 : active + (await topOfFrame()).y;
          return y > 0 && y < (await page.evaluate(() => innerHeight));
        });
      }
    },
  );

  test('follows the frame to another story and to none', async () => {
    await read('/reader');
    await paints(LONG_QUOTES);
    await leadFrame('/other');
    await paints(OTHER.quotes);
    const found = await waitForAnalysis(messenger, server.origin);
    expect(found).toMatchObject({ analysis: { title: OTHER.title } });
    await leadFrame('/list');
    await until('no badge', async () => (await messenger.badge(server.origin)) === '');
    await page.goto(`${server.origin}/other`);
    const alone = await waitForAnalysis(messenger, server.origin);
    expect(alone).toMatchObject({ analysis: { title: OTHER.title } });
  });

  test('follows a frame within frames', async () => {
    const frame = await read('/nested');
    await paints(LONG_QUOTES);
    const around = frame.parentFrame();
    if (!around) throw new Error('The frame stands in none');
    await leadFrame('/other', around);
    await paints(OTHER.quotes);
    expect(await waitForAnalysis(messenger, server.origin)).toMatchObject({
      analysis: { title: OTHER.title },
    });
    await leadFrame('/list');
    await until('no badge', async () => (await messenger.badge(server.origin)) === '');
    expect(await waitForAnalysis(messenger, server.origin, 1000)).toBe('no-answer');
  });

  test('is taken off again', async () => {
    const frame = await read('/reader');
    await paints(LONG_QUOTES);
    await messenger.ask<'leave'>(server.origin, { type: 'leave' });
    expect(await paintedWords(frame)).toEqual({});
    await until('no badge', async () => (await messenger.badge(server.origin)) === '');
  });

  test('leaves small frames and those of other sites alone', async () => {
    await visit('/ads');
    expect(await waitForAnalysis(messenger, server.origin, 2500)).toBe('no-answer');
    for (const n of [0, 1]) expect(await paintedWords(await frameAt(n))).toEqual({});
  });
});

/** A page that is nothing but the frame around another, which scrolls. */
function shell(frame: string): string {
  return `<!doctype html><title>Reader</title><link rel="icon" href="data:,"><h1>Reader</h1><iframe id="story" ${frame} style="${FULL}"></iframe>`;
}

/** Enough to scroll. */
function filling(): string[] {
  return Array.from(
    { length: 20 },
    (_, n) =>
      `In row ${n} of the hall the benches were full, and whoever came late stood along the wall below the painted boards, where the names of the builders are kept.`,
  );
}
