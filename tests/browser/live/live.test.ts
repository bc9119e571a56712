import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cardText } from '../card.ts';
import { clickWords, paintedWords, until } from '../in-page.ts';
import { quothFixture } from '../quoth-fixture.ts';
import { LIVE_TITLE, livePages, type PageScript, POSTS, PULLED, postQuote, STORIES } from './live-pages.ts';
import type { ReactControls } from './react-app.ts';
import { liveStory } from './stories.ts';

const STORY = liveStory(0);
const OTHER = liveStory(1);

type Script = PageScript & { readonly controls: ReactControls };

describe.each(['chromium', 'firefox'] as const)('live pages in %s', (name) => {
  const shared = quothFixture(name, async () => {
    const pages = await livePages();
    return (path) => pages[path] ?? null;
  });
  let page: Page;

  afterEach(async () => {
    await page.close();
  });

  async function visit(path: string): Promise<void> {
    page = await shared.visit(path);
  }

  /** Calls a function that the page's own script has. */
  function call<Name extends keyof PageScript>(
    script: Name,
    ...args: Parameters<PageScript[Name]>
  ): Promise<void> {
    return page.evaluate(`${script}(...${JSON.stringify(args)})`) as Promise<void>;
  }

  /** The words that are painted as quotations, sorted. */
  async function paintedQuotes(): Promise<string[]> {
    const painted = Object.entries(await paintedWords(page));
    return painted
      .flatMap(([key, words]) => (key.includes('-direct-') ? words : []))
      .filter((words) => words !== '')
      .sort();
  }

  /** What the annotator says: the title and the words in quotation marks, in order. */
  async function told(): Promise<{ title: string | null; quotes: string[] }> {
    const answer = await shared.messenger.ask<'getAnalysis'>(shared.origin, { type: 'getAnalysis' });
    if (!answer.ok) return { title: answer.reason, quotes: [] };
    const { title, text, statements } = answer.value.analysis;
    const quotes = statements.flatMap(({ quotations }) =>
      quotations.map(({ start, end }) => text.slice(start, end)),
    );
    return { title, quotes };
  }

  /** Waits until exactly these words are painted as quotations. */
  async function paints(quotes: readonly string[]): Promise<void> {
    const wanted = [...quotes].sort().join('\n');
    let painted: string[] = [];
    await until('the paint', async () => {
      painted = await paintedQuotes();
      return painted.join('\n') === wanted;
    }).catch(() => expect(painted).toEqual([...quotes].sort()));
  }

  async function tells(title: string | null, quotes: readonly string[]): Promise<void> {
    const wanted = { title, quotes };
    await until('the answer', async () => JSON.stringify(await told()) === JSON.stringify(wanted)).catch(
      async () => expect(await told()).toEqual(wanted),
    );
  }

  /** How often the paint is set anew within a time. */
  async function repaintsIn(ms: number): Promise<number> {
    return page.evaluate(async (time) => {
      const end = performance.now() + time;
      const seen = new Set<Highlight | undefined>();
      while (performance.now() < end) {
        for (const [key, highlight] of CSS.highlights) if (key.includes('direct-1')) seen.add(highlight);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return seen.size - 1;
    }, ms);
  }

  /** A look that sets paint anew may be the last one; a loop of them would never end. */
  async function comesToRest(): Promise<void> {
    await until('a page that is left alone', async () => (await repaintsIn(1200)) === 0);
  }

  test('follows a React app that wakes up late and makes every paragraph anew', async () => {
    await visit('/react');
    await until('the app', () => page.evaluate(() => 'controls' in globalThis));
    await paints(STORY.quotes);
    await clickWords(page, 'for as long as anybody comes');
    const card = await until('the card', () => cardText(shared.messenger.page, shared.origin));
    await page.evaluate(() => (globalThis as unknown as Script).controls.again());
    await paints(STORY.quotes);
    await tells(STORY.title, STORY.quotes);
    expect(await cardText(shared.messenger.page, shared.origin)).toBe(card);
    await comesToRest();
  });

  test('keeps card and colours where a paragraph is written a little differently', async () => {
    await visit('/react');
    await until('the app', () => page.evaluate(() => 'controls' in globalThis));
    await paints(STORY.quotes);
    await clickWords(page, 'for as long as anybody comes');
    await until('the card', () => cardText(shared.messenger.page, shared.origin));
    const changed = STORY.quotes.map((words) =>
      words.replace('as long as anybody', 'just as long as anyone'),
    );
    await page.evaluate(
      (words) => (globalThis as unknown as Script).controls.edit(1, words),
      (STORY.paragraphs[1] ?? '').replace('as long as anybody', 'just as long as anyone'),
    );
    await paints(changed);
    await tells(STORY.title, changed);
    const card = await until('the new words in the card', async () => {
      const text = await cardText(shared.messenger.page, shared.origin);
      return text?.includes('just as long as anyone') ? text : null;
    });
    expect(card).toContain('Oona');
    const active = Object.entries(await paintedWords(page)).find(([key]) => key.includes('-active-'));
    expect(active?.[1]).toEqual([changed[0]]);
  });

  test('looks ever less often at a page that never rests', async () => {
    await visit('/restless');
    await paints(STORY.quotes);
    // Fifty times the page writes its words anew.
    expect(await repaintsIn(5000)).toBeLessThan(12);
    await call('rest');
    await paints(STORY.quotes);
    await tells(STORY.title, STORY.quotes);
    await comesToRest();
  });

  test('reads each story of a page that goes on without end, and speaks of the one in view', async () => {
    await visit('/endless');
    for (let n = 1; n < STORIES; n++) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await call('add', n);
      if (n % 10 === 9) await paints(Array.from({ length: n + 1 }, (_, i) => liveStory(i).quotes).flat());
    }
    for (const n of [STORIES - 1, 12, 0]) {
      const story = liveStory(n);
      await page.evaluate((title) => {
        const headline = [...document.querySelectorAll('h1')].find((one) => one.textContent === title);
        headline?.scrollIntoView({ behavior: 'instant' });
      }, story.title);
      await tells(story.title, story.quotes);
    }
    await clickWords(page, OTHER.quotes[1] ?? '');
    const card = await until('the card', () => cardText(shared.messenger.page, shared.origin));
    expect(card).toContain('mends the road');
    await comesToRest();
  });

  test('takes up posts that a live blog puts on top', async () => {
    await visit('/live');
    const posts = Array.from({ length: POSTS }, (_, n) => postQuote(POSTS - 1 - n));
    await paints(posts);
    await call('add', POSTS);
    await paints([postQuote(POSTS), ...posts]);
    await tells(LIVE_TITLE, [postQuote(POSTS), ...posts]);
    await comesToRest();
  });

  test('keeps the paint of words that the page prints once more', async () => {
    await visit('/pulled');
    const quotes = [...STORY.quotes, PULLED];
    for (const selector of ['article > p', 'aside p', 'aside', 'article > p, aside p', 'article']) {
      await paints(quotes);
      await call('renew', selector);
    }
    await paints(quotes);
    await page.evaluate(() => document.querySelector('aside')?.remove());
    await paints(STORY.quotes);
    await tells(STORY.title, STORY.quotes);
    await comesToRest();
  });

  test('follows what happens in shadow trees within the story', async () => {
    await visit('/tree');
    const [first = '', second = '', third = ''] = STORY.quotes;
    const last = STORY.paragraphs.at(-1) ?? '';
    await paints([first, second]);
    await call('say', 0, last);
    await paints(STORY.quotes);
    const changed = third.replace('stones', 'slates');
    await call('say', 0, last.replace(third, changed));
    await paints([first, second, changed]);
    await tells(STORY.title, [first, second, changed]);
    const added = 'We have waited for this vote since the winter before last,';
    await call('nest', `“${added}” said Mabel Orrell, the clerk, who had counted the hands twice.`);
    await paints([first, second, changed, added]);
    await tells(STORY.title, [first, second, changed, added]);
    await comesToRest();
  });

  test('sees a shadow tree that an element of the story gets later', async () => {
    await visit('/late-tree');
    await paints(STORY.quotes.slice(0, 2));
    await comesToRest();
    await call('attach', STORY.paragraphs.at(-1) ?? '');
    await paints(STORY.quotes);
    await tells(STORY.title, STORY.quotes);
    await comesToRest();
  });

  test('goes along with a site that goes on to other pages without loading', async () => {
    await visit(STORY.path);
    await paints(STORY.quotes);
    await call('go', OTHER.path);
    await paints(OTHER.quotes);
    await tells(OTHER.title, OTHER.quotes);
    await call('go', '/site/front');
    await paints([]);
    await tells('not-an-article', []);
    await call('go', STORY.path);
    await paints(STORY.quotes);
    await tells(STORY.title, STORY.quotes);
    await comesToRest();
  });

  test('is there again when the reader goes back', async () => {
    await visit(STORY.path);
    await page.goto(shared.origin + OTHER.path);
    await tells(OTHER.title, OTHER.quotes);
    await page.goBack();
    await paints(STORY.quotes);
    await tells(STORY.title, STORY.quotes);
    await until('the badge', async () => (await shared.messenger.badge(shared.origin)) !== '');
  });

  test.each([
    ['/paywall', `document.querySelector('article').classList.remove('locked')`],
    ['/folded', `document.querySelector('details').open = true`],
  ])('reads what is shown later on %s', async (path, opening) => {
    await visit(path);
    await paints(STORY.quotes.slice(0, 2));
    await page.evaluate(opening);
    await paints(STORY.quotes);
    await tells(STORY.title, STORY.quotes);
  });

  test('sets paint again that the page clears, but not for ever', async () => {
    await visit(STORY.path);
    for (let n = 0; n < 3; n++) {
      await paints(STORY.quotes);
      await page.evaluate(() => CSS.highlights.clear());
    }
    await paints(STORY.quotes);
    await page.evaluate(() => CSS.highlights.clear());
    await new Promise((resolve) => setTimeout(resolve, 4500));
    expect(await paintedQuotes()).toEqual([]);
  });
});
