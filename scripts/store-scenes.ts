import type { Page, ScreenshotClip } from 'puppeteer-core';
import { boxOf } from '../tests/browser/in-page.ts';
import { launch, type QuothBrowser } from '../tests/browser/launch.ts';
import { openMessenger } from '../tests/browser/messenger.ts';
import { type OpenArticle, openArticle } from '../tests/browser/open-card.ts';
import { openPanel } from '../tests/browser/open-panel.ts';
import { openRow, settled } from './photo-steps.ts';

/** What can be photographed. */
export type SceneName = keyof typeof SCENES;

/**
 * Device pixels in a CSS pixel, of screen and page alike, or Chromium would not find what is clicked: each part is
 * photographed as large as it is shown, so that nothing is blurred.
 */
const SCALE = 1.2;
const SIZE = { width: 1280, height: 800 };
const OPENED = 'Mara Lindqvist';
const CLICKED = 'You can train a deckhand';

/** The browser with the sample article in front. */
interface Stage {
  readonly quoth: QuothBrowser;
  readonly article: OpenArticle;
}

/** A part of the article: the words it begins with, `above` pixels of what stands over them, and its size. */
interface Part {
  readonly words: string;
  readonly above: number;
  readonly width: number;
  readonly height: number;
}

/** Each by itself, whatever was photographed before. */
const SCENES = {
  story: (stage: Stage) =>
    partOfPage(stage, 530, { words: 'The night ferry that', above: 18, width: 526, height: 540 }),
  lines: (stage: Stage) =>
    partOfPage(stage, 367, { words: 'We are not closing a route', above: 6, width: 367, height: 110 }),
  card: (stage: Stage) =>
    withCard(stage, () => partOfPage(stage, 590, { words: CLICKED, above: 42, width: 590, height: 540 })),
  form: (stage: Stage) => withCard(stage, () => form(stage)),
  list: (stage: Stage) => panel(stage, null),
  opened: (stage: Stage) => panel(stage, OPENED),
  settings: (stage: Stage) => settings(stage, null),
  permissions: (stage: Stage) => settings(stage, '#permissions'),
} as const;

/** Photographs of the built extension in Chromium on the article at `url`, as PNG, by the names of their scenes. */
export async function storeScenes(
  url: string,
  dark: boolean,
  names: ReadonlySet<SceneName>,
): Promise<ReadonlyMap<SceneName, Uint8Array>> {
  const quoth = await launch('chromium', { ...SIZE, dark, scale: SCALE, language: 'en' });
  try {
    const messenger = await openMessenger(quoth);
    const stage = { quoth, article: await openArticle(quoth, messenger, url) };
    const photos = new Map<SceneName, Uint8Array>();
    for (const name of names) photos.set(name, await SCENES[name](stage));
    return photos;
  } finally {
    await quoth.close();
  }
}

async function partOfPage({ article: { page } }: Stage, view: number, part: Part): Promise<Uint8Array> {
  await resize(page, view);
  const { words, above, ...size } = part;
  const { y } = await boxOf(page, words);
  await settled(page);
  return shot(page, { x: 0, y: (await scrolled(page)) + y - above, ...size });
}

/** With the card open, which is closed afterwards. */
async function withCard({ article }: Stage, photograph: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const { page } = article;
  await resize(page, 590);
  await boxOf(page, CLICKED);
  await article.openCard(CLICKED, OPENED);
  await settled(page);
  const photo = await photograph();
  await page.keyboard.press('Escape');
  if (await page.evaluate(() => document.querySelector('quoth-card') !== null))
    await page.keyboard.press('Escape');
  await article.gone();
  return photo;
}

/** The card's form, without its border, as every photograph gets one. */
async function form({ article }: Stage): Promise<Uint8Array> {
  const { page } = article;
  await article.click('[data-act=correct]');
  await page.mouse.move(0, 0);
  await settled(page);
  const { x, y, width, height } = (await article.find('.card')).box;
  const top = y + (await scrolled(page));
  return shot(page, { x: x + 1, y: top + 1, width: width - 2, height: height - 2 });
}

/** The popup; with a name, that speaker's row is opened and stands at the top. */
async function panel({ quoth, article: { page } }: Stage, name: string | null): Promise<Uint8Array> {
  await page.setViewport({ ...SIZE, deviceScaleFactor: SCALE });
  const popup = await openPanel(quoth, page);
  await popup.waitForSelector('.who');
  if (name !== null) {
    await openRow(popup, name);
    await popup.$eval('.who[aria-expanded=true]', (row) => row.scrollIntoView({ block: 'start' }));
  }
  await settled(popup);
  const png = await shot(popup);
  if (!popup.isClosed()) await popup.close();
  return png;
}

/** The page of settings, from its beginning or from a heading on. */
async function settings({ quoth }: Stage, heading: string | null): Promise<Uint8Array> {
  const page = await quoth.openExtensionPage('/src/options/index.html');
  await page.setViewport({ width: 568, height: 660, deviceScaleFactor: 1 });
  await page.waitForSelector('#data');
  if (heading !== null) {
    await page.$eval(heading, (element) => {
      element.scrollIntoView({ block: 'start' });
      scrollBy(0, -28);
    });
  }
  await settled(page);
  const png = await shot(page);
  await page.close();
  return png;
}

async function resize(page: Page, width: number): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height: 1100, deviceScaleFactor: SCALE });
  await settled(page);
}

function shot(page: Page, clip?: ScreenshotClip): Promise<Uint8Array> {
  return page.screenshot({ captureBeyondViewport: false, ...(clip ? { clip } : {}) });
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
