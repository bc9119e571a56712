import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../tests/browser/launch.ts';
import { ROOT } from './build-extension.ts';
import { type SceneName, storeScenes } from './store-scenes.ts';

/** What the stores ask for: five pictures and a tile, without transparency. */
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** Where the photographs begin, below the words. */
const TOP = 164;

/** One picture: what it says, and the scenes under it with the pixel that each begins at. */
interface Picture {
  readonly name: string;
  readonly dark?: boolean;
  readonly heading: string;
  readonly text: string;
  readonly photos: readonly (readonly [scene: SceneName, x: number])[];
}

const PICTURES: readonly Picture[] = [
  {
    name: '1-page-and-panel',
    heading: 'Who said what, in any news article',
    text: 'Every quotation in its speaker’s colour, every voice in one list.',
    photos: [
      ['story', 56],
      ['list', 706],
    ],
  },
  {
    name: '2-card',
    heading: 'Click a quotation: who said it, and why',
    text: 'The card names the speaker, says what that rests on and how sure it is. If it is wrong, correct it.',
    photos: [
      ['card', 56],
      ['form', 804],
    ],
  },
  {
    name: '3-voices',
    heading: 'Whose voice fills the story',
    text: 'Each speaker’s share of the words: filled for their own, open for the reporter’s.',
    photos: [
      ['list', 104],
      ['opened', 656],
    ],
  },
  {
    name: '4-dark',
    dark: true,
    heading: 'Filled: their words. Dashed: the reporter’s',
    text: 'On dark pages too. The article itself is never changed.',
    photos: [
      ['story', 56],
      ['opened', 706],
    ],
  },
  {
    name: '5-settings',
    heading: 'Read on your device. Nothing is sent',
    text: 'No account, no network, no tracking. You decide what is marked, where, and in which colours.',
    photos: [
      ['settings', 56],
      ['permissions', 656],
    ],
  },
];
/** What the tile shows under the name. */
const ON_TILE: SceneName = 'lines';

/**
 * Makes the stores' pictures into the folder `out` and gives their paths: photographs of the built extension in
 * Chromium on the pages `light` and `dark` (addresses), composed under a line of words each.
 */
export async function storePictures(light: string, dark: string, out: string): Promise<string[]> {
  const bright = await storeScenes(light, false, scenesOf(false).add(ON_TILE));
  const night = await storeScenes(dark, true, scenesOf(true));
  const quoth = await launch('chromium', SIZE);
  try {
    const page = await quoth.browser.newPage();
    const files: string[] = [];
    for (const picture of PICTURES) {
      const html = sheet(picture, picture.dark ? night : bright);
      files.push(await compose(page, SIZE, html, out, picture.name));
    }
    const mark = await readFile(join(ROOT, 'icons/quoth.svg'), 'utf8');
    files.push(await compose(page, TILE, tile(mark, taken(bright, ON_TILE)), out, 'tile'));
    return files;
  } finally {
    await quoth.close();
  }
}

/** What the dark pictures show, or all others. */
function scenesOf(night: boolean): Set<SceneName> {
  const pictures = PICTURES.filter(({ dark = false }) => dark === night);
  return new Set(pictures.flatMap(({ photos }) => photos.map(([scene]) => scene)));
}

function taken(photos: ReadonlyMap<SceneName, Uint8Array>, scene: SceneName): Uint8Array {
  const photo = photos.get(scene);
  if (photo === undefined) throw new Error(`Nobody has photographed ${scene}`);
  return photo;
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

function sheet(
  { dark = false, heading, text, photos }: Picture,
  scenes: ReadonlyMap<SceneName, Uint8Array>,
): string {
  const [[, left] = [ON_TILE, 0]] = photos;
  const images = photos.map(
    ([scene, x]) => `<img src="${dataOf(taken(scenes, scene))}" alt="" style="left: ${x}px; top: ${TOP}px">`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style>
    <body class="${dark ? 'dark' : ''}"><header style="margin-inline: ${left}px">
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
