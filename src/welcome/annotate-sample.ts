import type { Palette, Settings } from '../model/settings.ts';
import { fileAddress } from '../platform/about.ts';
import '../platform/own-world.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';

/**
 * Lets the annotator loose on the sample article of this page: the same script that articles get, and its parts
 * beforehand, as nothing can be injected into the extension's own pages. What the reader sets later, and the night that
 * falls on the page, change the sample at once.
 */
export async function annotateSample(page: Document): Promise<void> {
  const view = page.defaultView;
  let palette: HTMLLinkElement[] = [];

  function addSheet(file: string): HTMLLinkElement {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = fileAddress(file);
    page.head.append(link);
    return link;
  }

  function obey(settings: Settings): void {
    globalThis.quothSettings = { paint: settings.paint, theme: settings.theme };
    for (const sheet of palette) sheet.remove();
    palette = SHEETS[settings.palette].map(addSheet);
    paintAnew();
  }

  /** Nothing before the annotator is there. */
  function paintAnew(): void {
    const annotator = globalThis.quothAnnotator;
    annotator?.show(annotator.stories());
  }

  addSheet('/highlights.css');
  obey(await readSettings());
  onSettingsChanged(obey);
  view?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paintAnew);
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
