import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { boxOf } from '../tests/browser/in-page.ts';
import { launch, type QuothBrowser } from '../tests/browser/launch.ts';
import { openMessenger } from '../tests/browser/messenger.ts';
import { openArticle } from '../tests/browser/open-card.ts';
import { openPanel } from '../tests/browser/open-panel.ts';
import { ROOT } from './build-extension.ts';
import { openRow, settled } from './photo-steps.ts';

/** What the stores ask for: five pictures and a tile, without transparency. */
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/**
 * Device pixels in a CSS pixel, of screen and page alike, or Chromium would not find what is clicked: each part is
 * photographed as large as it is shown, so that nothing is blurred.
 */
const SCALE = 1.2;
/** Where the photographs begin, below the words. */
const TOP = 164;

const CLICKED = 'You can train a deckhand';

/** One picture: what it says, and the photographs under it, `x`, `y` and sizes in pixels of the picture. */
interface Picture {
  readonly name: string;
  readonly dark?: boolean;
  readonly heading: string;
  readonly text: string;
  readonly photos: readonly Photo[];
}

interface Photo {
  readonly png: Uint8Array;
  readonly x: number;
  readonly y: number;
}

/**
 * Makes the stores' pictures into the folder `out` and gives their paths: photographs of the built extension in
 * Chromium on the pages `light` and `dark` (addresses), composed under a line of words each.
 */
export async function storePictures(light: string, dark: string, out: string): Promise<string[]> {
  const bright = await photograph(light, false);
  const night = await photograph(dark, true);
  const pictures: Picture[] = [
    {
      name: '1-page-and-panel',
      heading: 'Who said what, in any news article',
      text: 'Every quotation in its speaker’s colour, every voice in one list.',
      photos: [
        { png: bright.page, x: 56, y: TOP },
        { png: bright.list, x: 706, y: TOP },
      ],
    },
    {
      name: '2-card',
      heading: 'Click a quotation: who said it, and why',
      text: 'The card names the speaker, says what that rests on and how sure it is. If it is wrong, correct it.',
      photos: [
        { png: bright.card, x: 56, y: TOP },
        { png: bright.form, x: 804, y: TOP },
      ],
    },
    {
      name: '3-voices',
      heading: 'Whose voice fills the story',
      text: 'Each speaker’s share of the words: filled for their own, open for the reporter’s.',
      photos: [
        { png: bright.list, x: 104, y: TOP },
        { png: bright.opened, x: 656, y: TOP },
      ],
    },
    {
      name: '4-dark',
      dark: true,
      heading: 'Filled: their words. Dashed: the reporter’s',
      text: 'On dark pages too. The article itself is never changed.',
      photos: [
        { png: night.page, x: 56, y: TOP },
        { png: night.opened, x: 706, y: TOP },
      ],
    },
    {
      name: '5-settings',
      heading: 'Read on your device. Nothing is sent',
      text: 'No account, no network, no tracking. You decide what is marked, where, and in which colours.',
      photos: [
        { png: bright.settings, x: 56, y: TOP },
        { png: bright.permissions, x: 656, y: TOP },
      ],
    },
  ];
  const quoth = await launch('chromium', SIZE);
  try {
    const page = await quoth.browser.newPage();
    const files: string[] = [];
    for (const picture of pictures) files.push(await compose(page, SIZE, sheet(picture), out, picture.name));
    const mark = await readFile(join(ROOT, 'icons/quoth.svg'), 'utf8');
    files.push(await compose(page, TILE, tile(mark, bright.lines), out, 'tile'));
    return files;
  } finally {
    await quoth.close();
  }
}

interface Photographs {
  readonly page: Uint8Array;
  readonly list: Uint8Array;
  readonly opened: Uint8Array;
  readonly card: Uint8Array;
  readonly form: Uint8Array;
  readonly lines: Uint8Array;
  readonly settings: Uint8Array;
  readonly permissions: Uint8Array;
}

async function photograph(url: string, dark: boolean): Promise<Photographs> {
  const quoth = await launch('chromium', { ...SIZE, dark, scale: SCALE, language: 'en' });
  try {
    const messenger = await openMessenger(quoth);
    const article = await openArticle(quoth, messenger, url);
    const { page } = article;
    await page.bringToFront();
    const resize = async (width: number, height: number): Promise<void> => {
      await page.setViewport({ width, height, deviceScaleFactor: SCALE });
      await settled(page);
    };
    await resize(530, 1100);
    const first = await boxOf(page, 'The night ferry that');
    const story = await shot(page, {
      x: 0,
      y: (await scrolled(page)) + first.y - 18,
      width: 526,
      height: 540,
    });

    await resize(590, 1100);
    await boxOf(page, CLICKED);
    await article.openCard(CLICKED, 'Mara Lindqvist');
    await settled(page);
    const words = await boxOf(page, CLICKED);
    const top = (await scrolled(page)) + words.y;
    const card = await shot(page, { x: 0, y: top - 42, width: 590, height: 540 });
    await article.click('[data-act=correct]');
    await page.mouse.move(0, 0);
    await settled(page);
    const { box } = await article.find('.card');
    // Without its border, as every photograph gets one.
    const form = await shot(page, {
      ...{ x: box.x + 1, y: box.y + 1 + (await scrolled(page)) },
      ...{ width: box.width - 2, height: box.height - 2 },
    });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await resize(367, 600);
    const { y } = await boxOf(page, 'We are not closing a route');
    const lines = await shot(page, { x: 0, y: (await scrolled(page)) + y - 6, width: 367, height: 110 });

    await page.setViewport({ ...SIZE, deviceScaleFactor: SCALE });
    const list = await panel(quoth, page, null);
    const opened = await panel(quoth, page, 'Mara Lindqvist');
    return { page: story, card, form, lines, list, opened, ...(await settings(quoth)) };
  } finally {
    await quoth.close();
  }
}

async function panel(quoth: QuothBrowser, article: Page, name: string | null): Promise<Uint8Array> {
  const popup = await openPanel(quoth, article);
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

async function settings(quoth: QuothBrowser): Promise<Pick<Photographs, 'settings' | 'permissions'>> {
  const page = await quoth.openExtensionPage('/src/options/index.html');
  await page.setViewport({ width: 568, height: 660, deviceScaleFactor: 1 });
  await page.waitForSelector('#data');
  await settled(page);
  const first = await shot(page);
  await page.$eval('#permissions', (heading) => {
    heading.scrollIntoView({ block: 'start' });
    scrollBy(0, -28);
  });
  await settled(page);
  return { settings: first, permissions: await shot(page) };
}

function shot(page: Page, clip?: ScreenshotClip): Promise<Uint8Array> {
  return page.screenshot({ captureBeyondViewport: false, ...(clip ? { clip } : {}) });
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

async function compose(
  page: Page,
  size: { readonly width: number; readonly height: number },
  html: string,
  out: string,
  name: string,
): Promise<string> {
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.setContent(html, { waitUntil: 'load' });
  const file = join(out, `${name}.png`);
  await writeFile(file, await page.screenshot({ optimizeForSpeed: false }));
  return file;
}

function sheet({ dark = false, heading, text, photos }: Picture): string {
  const images = photos.map(
    ({ png, x, y }) => `<img src="${dataOf(png)}" alt="" style="left: ${x}px; top: ${y}px">`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style>
    <body class="${dark ? 'dark' : ''}"><header style="margin-inline: ${photos[0]?.x ?? 0}px">
    <h1>${heading}</h1><p>${text}</p></header>${images.join('')}</body></html>`;
}

function tile(mark: string, lines: Uint8Array): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style>
    <body class="tile"><div class="name">${mark}<span>Quoth</span></div>
    <p>Who said what, in any news article</p><img src="${dataOf(lines)}" alt=""></body></html>`;
}

function dataOf(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** The colours and fonts of src/ui/tokens.css. */
const STYLE = `
  body { margin: 0; background: #ebebe5; color: #14171a; overflow: hidden; padding-top: 1px; }
  body.dark { background: #0e1012; color: #ecebe4; }
  h1 { font: 700 46px/1.1 "Liberation Serif", Georgia, serif; margin: 39px 0 0; letter-spacing: -0.01em; }
  p { font: 20px/1.4 "Liberation Sans", sans-serif; margin: 12px 0 0; color: #454b4f; }
  .dark p { color: #b9bcb9; }
  img { position: absolute; display: block; border: 1px solid #14171a; border-radius: 6px;
    box-shadow: 0 2px 4px rgb(20 23 26 / 0.12), 0 24px 48px -16px rgb(20 23 26 / 0.35); }
  .dark img { border-color: #6e7476; box-shadow: 0 24px 48px -16px #000; }
  .tile { background: #f6f6f2; }
  .tile .name { display: flex; align-items: center; gap: 16px; margin: 27px 0 0 28px;
    font: 700 52px/1 "Liberation Serif", Georgia, serif; }
  .tile .name svg { width: 60px; height: 60px; }
  .tile p { margin: 14px 28px 0; font-size: 17px; }
  .tile img { left: 0; top: 150px; border: 0; border-top: 1px solid #d7d7cf; box-shadow: none; border-radius: 0; }
`;
