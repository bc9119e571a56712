import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alone } from '../../vite.config.ts';
import { FIXTURES } from './fixtures.ts';
import type { Box } from './in-page.ts';
import { launch, type QuothBrowser } from './launch.ts';
import { type LocalServer, serve } from './serve.ts';
import { shareOfColour } from './share-of-colour.ts';

interface Tools {
  quothLinkTo(stretches: readonly (readonly [words: string, nth: number])[]): string;
  quothBoxesOf(words: string, nth: number): Box[];
}

const SAMPLE = fileURLToPath(new URL('../articles/night-ferry/source.html', import.meta.url));
const LIBRARY = '/skerrow/2026/11/16/library-stays';

/** What a link leads to is painted in a colour that no page has, and everything stands far from everything. */
const MARKED = `<style>
::target-text { background: rgb(0, 200, 0); color: rgb(0, 200, 0); }
p, h1, h2, li, blockquote { margin-block: 700px !important; }
</style>`;

const SAY = '“We cannot crew it,” said';
const REPEATED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Repeated</title><link rel="icon" href="data:,">
<p>Teaser: We cannot crew it, says port</p>
<p hidden>${SAY} a hidden <b>paragraph</b>.</p>
<p>${SAY} <em>Mara</em> Lindqvist on Monday.</p>
<p>${SAY} <a href="#x">Tobias</a> Arrowood on Monday.</p>
<p>${SAY} <em>Mara</em> Lindqvist, and left.</p>
<p>“WE CANNOT CREW IT,” read a sheet.</p>
<div>The <b>low</b>-wa&shy;ter berth, 50&nbsp;% full<br>of silt, &amp; “cafés” – it’s
   closed.</div>
<blockquote><p>“A first paragraph of what was said, long enough to be named by its ends alone, as it goes on and on about berths.</p>
<p>And a second one, which goes on about the same berths, until it is over and done with.”</p></blockquote>
<p>“One half,” she said, “and the other half.”</p></html>`;

/** What the pages paint `::target-text` in. */
const GREEN = [0, 200, 0] as const;

const CASES: readonly [path: string, stretches: readonly (readonly [words: string, nth: number])[]][] = [
  ['/repeated', [['We cannot crew it,', 0]]],
  // The second is hidden, and no browser looks there.
  ['/repeated', [['We cannot crew it,', 2]]],
  ['/repeated', [['We cannot crew it,', 3]]],
  ['/repeated', [['We cannot crew it,', 4]]],
  ['/repeated', [['WE CANNOT CREW IT,', 0]]],
  ['/repeated', [['Mara Lindqvist', 1]]],
  ['/repeated', [['low-wa\u00adter berth, 50\u00a0% full', 0]]],
  ['/repeated', [['& “cafés” – it’s\n   closed', 0]]],
  [
    '/repeated',
    [
      [
        'A first paragraph of what was said, long enough to be named by its ends alone, as it goes on and on about berths',
        0,
      ],
    ],
  ],
  [
    '/repeated',
    [
      ['One half,', 0],
      ['and the other half.', 0],
    ],
  ],
  [LIBRARY, [['A village that lends books does not forget its manners,', 0]]],
  [LIBRARY, [['The roof comes first, and the accounts come second,', 0]]],
  ['/night-ferry', [['We are not closing a route, we are admitting we cannot crew it,', 0]]],
  ['/night-ferry', [['a slow eviction by timetable', 0]]],
  ['/night-ferry', [['There is no timetable for a burst appendix', 0]]],
  ['/night-ferry', [['If the boat goes, the school goes.', 0]]],
];

describe.each(['chromium', 'firefox'] as const)('links in %s', (name) => {
  let quoth: QuothBrowser;
  let server: LocalServer;
  let tools: string;

  beforeAll(async () => {
    const [built] = [await build(alone('link.js', 'tests/browser/link-to-words.iife.ts'))].flat();
    if (!built || !('output' in built)) throw new Error('the bundler gave nothing');
    tools = built.output[0].code;
    const sample = await readFile(SAMPLE, 'utf8');
    const pages: Record<string, string> = { ...FIXTURES, '/night-ferry': sample, '/repeated': REPEATED };
    server = await serve(async (path) => pages[path]?.replace('</title>', `</title>${MARKED}`) ?? null);
    quoth = await launch(name);
  });

  afterAll(async () => {
    await quoth?.close();
    await server?.close();
  });

  async function open(url: string): Promise<Page> {
    const page = await quoth.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(tools);
    return page;
  }

  test.each(CASES)('%s leads to %j', async (path, stretches) => {
    const page = await open(server.origin + path);
    const link = await page.evaluate(
      (wanted) => (globalThis as unknown as Tools).quothLinkTo(wanted),
      stretches as [string, number][],
    );
    await page.close();
    expect(link).toContain('#:~:text=');
    const led = await open(link);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const [at, [words, nth]] of stretches.entries()) {
      const boxes: Box[] = await led.evaluate(
        (...place) => (globalThis as unknown as Tools).quothBoxesOf(...place),
        words,
        nth,
      );
      const [first] = boxes;
      if (!first) throw new Error(`${words} has no box`);
      // Scrolled to the first of them; the others stand near.
      if (at === 0) expect(await led.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(first.y).toBeGreaterThanOrEqual(0);
      expect(first.y).toBeLessThan(900);
      for (const box of boxes) expect(await shareOfColour(led, box, GREEN)).toBeGreaterThan(0.6);
    }
    await led.close();
  });
});
