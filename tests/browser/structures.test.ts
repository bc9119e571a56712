import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardText } from './card.ts';
import { type Box, paintedWords, until } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type Messenger, openMessenger, waitForAnalysis } from './messenger.ts';
import { type LocalServer, serve } from './serve.ts';

const SAID = 'A village that lends books does not forget its manners,';
const PATH = '/skerrow/2026/11/16/library-stays';
const WORDS =
  'Some sixty residents filled the hall, and another dozen listened at the open windows until long past supper on Monday.';
const PROSE = Array.from(
  { length: 6 },
  () => `<p>The parish of Skerrow will keep its library. ${WORDS}</p>`,
).join('');
const DIRECT = `<p id="direct">“${SAID}” said Oona Trask, the librarian.</p>`;

const SIX = Array.from({ length: 6 }, (_, n) => `There are ${n + 2} shelves in it that nobody has dusted,`);

const page = (
  body: string,
  style = '',
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Skerrow keeps its library</title><meta property="og:type" content="article"><link rel="icon" href="data:,">
<meta property="article:published_time" content="2026-11-16T21:00:00+00:00"><style>${style}</style></head><body>${body}</body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  [`/declared${PATH}`]: page(
    `<main><h1>Skerrow keeps its library</h1><x-story><template shadowrootmode="open"><article>${PROSE}${DIRECT}<slot></slot></article></template><p>“The roof comes first,” said Dorian Pell.</p></x-story></main>`,
  ),
  [`/attached${PATH}`]: page(
    `<main><h1>Skerrow keeps its library</h1><div id="host"></div><template id="story">${PROSE}${DIRECT}</template></main>
<script>document.querySelector('#host').attachShadow({ mode: 'open' }).append(document.querySelector('#story').content)</script>`,
  ),
  [`/pulled${PATH}`]: page(
    `<main><h1>Skerrow keeps its library</h1><article><aside><p id="pulled">“${SAID.slice(0, -1)}”</p><cite>Oona Trask</cite></aside>${PROSE}${DIRECT}</article></main>`,
    '#pulled { font-size: 2rem }',
  ),
  [`/six${PATH}`]: page(
    `<main>${SIX.map(
      (said, n) =>
        `<article class="story"><h${n === 0 ? 1 : 2}>Skerrow keeps its library, part ${n}</h${n === 0 ? 1 : 2}><div class="body">${PROSE}<p>“${said}” said Oona Trask, the librarian.</p></div></article>`,
    ).join('')}</main>`,
  ),
  [`/spans${PATH}`]: page(
    `<main><h1>Skerrow keeps its library</h1><div class="story"><span>${WORDS}</span><span>${WORDS.replace('sixty', 'seventy')}</span><span id="direct">“${SAID}” said Oona Trask, the librarian.</span></div>${PROSE}</main>`,
    '.story > span { display: block }',
  ),
};

describe.each(['chromium', 'firefox'] as const)('structures in %s', (name) => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let messenger: Messenger;
  let tab: Page;

  beforeAll(async () => {
    server = await serve(async (path) => PAGES[path] ?? null);
    quoth = await launch(name);
    messenger = await openMessenger(quoth);
  });
  afterEach(() => tab.close());
  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  async function visit(path: string) {
    const url = server.origin + path + PATH;
    tab = await quoth.browser.newPage();
    await tab.goto(url, { waitUntil: 'load' });
    const found = await waitForAnalysis(messenger, url);
    if (typeof found === 'string') throw new Error(`${path} was not annotated: ${found}`);
    const { text, statements } = found.analysis;
    return {
      url,
      text,
      quoted: statements.flatMap(({ quotations }) =>
        quotations.map(({ start, end }) => text.slice(start, end)),
      ),
    };
  }

  /** The box of the first line of an element's words, wherever it stands. */
  function boxOf(host: string | null, selector: string): Promise<Box> {
    return tab.evaluate(
      (hostSelector, wanted) => {
        const root = hostSelector ? document.querySelector(hostSelector)?.shadowRoot : document;
        const element = root?.querySelector(wanted);
        if (!element) throw new Error(`The page has no ${wanted}`);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.selectNodeContents(element);
        const [{ x, y, width, height } = new DOMRect()] = range.getClientRects();
        return { x, y, width, height };
      },
      host,
      selector,
    );
  }

  async function cardAt({ x, y, height }: Box, url: string): Promise<string> {
    await tab.mouse.click(x + 60, y + height / 2);
    return until('the card opens', () => cardText(messenger.page, url));
  }

  test.each([
    ['declared', 'x-story'],
    ['attached', '#host'],
  ])('a story in a shadow tree that is %s is read, painted and answers', async (path, host) => {
    const { url, quoted } = await visit(`/${path}`);
    expect(quoted[0]).toBe(SAID);
    const painted = await until('the words are painted', async () => {
      const names = Object.entries(await paintedWords(tab));
      return names.find(([, words]) => words.includes(SAID))?.[0] ?? null;
    });
    const background = await tab.evaluate(
      (selector, highlight) => {
        const element = document.querySelector(selector)?.shadowRoot?.querySelector('#direct');
        return element ? getComputedStyle(element, `::highlight(${highlight})`).backgroundColor : null;
      },
      host,
      painted,
    );
    expect(background).toMatch(/^rgb/);
    expect(background).not.toMatch(/, 0\)$/);
    expect(await cardAt(await boxOf(host, '#direct'), url)).toContain('Oona Trask');
  });

  test('words in a slot are read in their place', async () => {
    const { text, quoted } = await visit('/declared');
    expect(quoted).toEqual([SAID, 'The roof comes first,']);
    expect(text.endsWith('Dorian Pell.')).toBe(true);
  });

  test('a pull quote is painted, counts once, and answers where it stands', async () => {
    const { url, quoted } = await visit('/pulled');
    expect(quoted).toEqual([SAID]);
    await until('both are painted', async () => {
      const words = Object.values(await paintedWords(tab)).flat();
      return words.includes(SAID) && words.includes(SAID.slice(0, -1));
    });
    const box = await boxOf(null, '#pulled');
    expect(await cardAt(box, url)).toContain('Oona Trask');
  });

  test('each of six stories that the page is served with is read by itself', async () => {
    const { quoted } = await visit('/six');
    expect(quoted).toEqual([SIX[0]]);
    await until('all are painted', async () => {
      const words = Object.values(await paintedWords(tab)).flat();
      return SIX.every((said) => words.includes(said));
    });
  });

  test('spans that a style sheet makes blocks are paragraphs', async () => {
    const { text, quoted } = await visit('/spans');
    expect(text).toContain(`Monday.\n\n“${SAID}`);
    expect(quoted).toEqual([SAID]);
  });
});
