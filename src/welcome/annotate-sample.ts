import type { Palette } from '../model/settings.ts';
import { fileAddress } from '../platform/about.ts';
import '../platform/own-world.ts';
import { readSettings } from '../platform/settings.ts';

/**
 * Lets the annotator loose on the sample article of this page: the same script that articles get, and its parts
 * beforehand, as nothing can be injected into the extension's own pages.
 */
export async function annotateSample(page: Document): Promise<void> {
  const { paint, theme, palette } = await readSettings();
  globalThis.quothSettings = { paint, theme };
  for (const file of ['/highlights.css', ...SHEETS[palette]]) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = fileAddress(file);
    page.head.append(link);
  }
  for (const file of ['/card.js', '/keeper.js', '/annotator.js']) {
    const script = page.createElement('script');
    // In this order, which scripts that are added do not keep by themselves.
    script.async = false;
    script.src = fileAddress(file);
    page.head.append(script);
  }
}

const SHEETS: Readonly<Record<Palette, readonly string[]>> = {
  speakers: [],
  contrast: ['/highlights-contrast.css'],
  single: ['/highlights-single.css'],
};
