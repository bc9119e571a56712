import type { Palette, Settings } from '../model/settings.ts';
import { browserKind } from './about.ts';
import { browser } from './browser.ts';
import type { PageSettings } from './own-world.ts';
import type { TabFrame } from './story-frame.ts';

/** Hands what concerns a page to the scripts there, before they start or while they run; see own-world.ts. */
export async function handSettings(target: TabFrame, { paint, theme }: Settings): Promise<void> {
  await browser.scripting.executeScript({
    target,
    func: (settings: PageSettings) => {
      globalThis.quothSettings = settings;
      globalThis.quothOnSettings?.();
    },
    args: [{ paint, theme }],
  });
}

/** Puts the style sheets of the marks into a page; a palette of the reader's choice lies on top of the usual one. */
export async function insertPalette(target: TabFrame, palette: Palette): Promise<void> {
  await browser.scripting.insertCSS({
    target,
    files: ['/highlights.css', ...SHEETS[palette]],
    origin: originHere(),
  });
}

/** Takes a palette off a page; the usual one stays. */
export async function removePalette(target: TabFrame, palette: Palette): Promise<void> {
  const files = [...SHEETS[palette]];
  if (files.length > 0) await browser.scripting.removeCSS({ target, files, origin: originHere() });
}

/** Absolute, as Firefox takes relative paths from the caller; see `vite.config.ts`. */
const SHEETS: Readonly<Record<Palette, readonly string[]>> = {
  speakers: [],
  contrast: ['/highlights-contrast.css'],
  single: ['/highlights-single.css'],
};

/**
 * An author's style sheet ends at shadow trees in Firefox, a user's reaches into them. Chromium paints no background of
 * highlights from a user's style sheet (seen in 156), and lets an author's reach into shadow trees.
 */
function originHere(): 'AUTHOR' | 'USER' {
  return browserKind() === 'firefox' ? 'USER' : 'AUTHOR';
}

/** Notes in a page that the reader has asked for it. */
export async function noteAsked(target: TabFrame): Promise<void> {
  await browser.scripting.executeScript({
    target,
    func: () => {
      globalThis.quothAsked = true;
    },
  });
}

/** Whether the reader has asked for the page since it was asked last; false where the page cannot be entered. */
export async function takeAsked(target: TabFrame): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target,
      func: () => {
        const asked = globalThis.quothAsked === true;
        globalThis.quothAsked = false;
        return asked;
      },
    });
    return frame?.result === true;
  } catch {
    return false;
  }
}
