import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../tests/browser/find-browser.ts';
import { boxOf } from '../tests/browser/in-page.ts';
import { launch, type QuothBrowser } from '../tests/browser/launch.ts';
import { openPanel } from '../tests/browser/open-panel.ts';
import { serve } from '../tests/browser/serve.ts';
import { readBrowserOptions } from './browser-options.ts';
import { ensureBuilt, ROOT } from './build-extension.ts';
import { openCardOn, openRow, openSample, settled } from './photo-steps.ts';
import { storePictures } from './store-pictures.ts';

/**
 * Photographs the built extension on the sample article for the documents: the page, the page with a card open, the
 * panel with a speaker open; each light and dark. In Chromium also what the stores show: five pictures of 1280x800 and a
 * tile of 440x280, composed of such photographs, in the folder `store` beside the others.
 *
 *     npm run screenshots -- [--browser chromium|firefox] [--out FOLDER]
 */
const USAGE = 'Usage: npm run screenshots -- [--browser chromium|firefox] [--out FOLDER]';
const SAMPLE = join(ROOT, 'tests/articles/night-ferry/source.html');
/** The documents show Chromium; Firefox is for comparing. */
const FOLDERS = { chromium: join(ROOT, 'docs/pictures'), firefox: join(ROOT, 'out/pictures-firefox') };
const SIZE = { width: 1280, height: 800 };
/** Room for the card below words in the middle, where it likes to be. */
const TALL = { width: 1280, height: 1100 };
/** Tables and text in the documents are narrow: what is shown small there is photographed twice as sharp. */
const SHARP = 2;
/** Firefox shows the panel in a tab, which is given the size of the popup. */
const POPUP = { width: 400, height: 600 };
/** What the page is scrolled to: there all kinds of statements stand close together. */
const IN_VIEW = 'She added that the port';
const CLICKED = 'You can train a deckhand';
/** The part of the page around the words and the card. */
const COLUMN = { x: 92, width: 760, height: 680 };
const OPENED = 'Tobias Arrowood';
/** The sample's house style by night, since the colours on a page follow the page and not the system. */
const BY_NIGHT = `<style>:root { --ink: #e4e1da; --soft: #a3a9af; --rule: #3a4047; --paper: #15181c; --tint: #20252a;
  --sea: #8fc1d8; } .newsletter input { background: #15181c; color: inherit; } figure svg { opacity: .85; }</style>`;

const options = readBrowserOptions(process.argv.slice(2), USAGE, ['out'], 0);
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 2;
} else {
  const { browser, out } = options;
  await run(browser, out === undefined ? FOLDERS[browser] : resolve(out));
}

async function run(browser: BrowserName, out: string): Promise<void> {
  findBrowser(browser);
  ensureBuilt();
  await mkdir(out, { recursive: true });
  const light = await readFile(SAMPLE, 'utf8');
  const pages: Record<string, string> = {
    '/light': light,
    '/dark': light.replace('</head>', `${BY_NIGHT}</head>`),
  };
  const server = await serve(async (path) => pages[path] ?? null);
  try {
    for (const theme of ['light', 'dark'] as const) {
      const quoth = await launch(browser, { ...SIZE, dark: theme === 'dark', scale: SHARP });
      try {
        await photograph(quoth, `${server.origin}/${theme}`, async (name, page, clip) => {
          const file = join(out, `${name}-${theme}.png`);
          await writeFile(
            file,
            await page.screenshot({ captureBeyondViewport: false, ...(clip ? { clip } : {}) }),
          );
          console.log(file);
        });
      } finally {
        await quoth.close();
      }
    }
    if (browser === 'chromium') {
      const store = join(out, 'store');
      await mkdir(store, { recursive: true });
      const made = await storePictures(`${server.origin}/light`, `${server.origin}/dark`, store);
      for (const file of made) console.log(file);
    }
  } finally {
    await server.close();
  }
}

type Keep = (name: 'page' | 'card' | 'panel', page: Page, clip?: ScreenshotClip) => Promise<void>;

async function photograph(quoth: QuothBrowser, url: string, keep: Keep): Promise<void> {
  const page = await openSample(quoth, url);
  await page.setViewport({ ...SIZE, deviceScaleFactor: 1 });
  await boxOf(page, IN_VIEW);
  await settled(page);
  await keep('page', page);

  const panel = await openPanel(quoth, page);
  if (quoth.name === 'firefox') await panel.setViewport({ ...POPUP, deviceScaleFactor: SHARP });
  await openRow(panel, OPENED);
  await keep('panel', panel);
  if (!panel.isClosed()) await panel.close();

  await page.bringToFront();
  await page.setViewport({ ...TALL, deviceScaleFactor: SHARP });
  const { top, box } = await openCardOn(page, CLICKED);
  await keep('card', page, { ...COLUMN, y: top + box.y - 115 });
}
