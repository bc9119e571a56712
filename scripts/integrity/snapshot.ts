import type { Page } from 'puppeteer-core';

/** What a page is like, as its own scripts and its readers see it. */
export interface Snapshot {
  /** The whole document, serialized. */
  readonly html: string;
  /** Style sheets that the page can see, its own and adopted ones. */
  readonly sheets: number;
  /** Each element's name and where it stands: x, y, width, height in CSS pixels, in order of the document. */
  readonly boxes: readonly string[];
  /** The sum of layout shifts; 0 in browsers that do not tell. */
  readonly shifts: number;
  /** What a click would hit in the middle of each link in the first view, as places in the document. */
  readonly links: readonly string[];
  /** The words of the page as a reader would select and copy them. */
  readonly selected: string;
  readonly copied: string;
  /** The words that find-in-page was asked for, and whether it went to them. */
  readonly sought: string;
  readonly found: string;
}

/** Takes a snapshot of a page whose own scripts do not run; what it selects meanwhile it gives up again. */
export async function takeSnapshot(page: Page): Promise<Snapshot> {
  return JSON.parse((await page.evaluate(TAKE)) as string) as Snapshot;
}

/**
 * As text and not as a function: a compiler that keeps the names of functions (tsx does) puts a helper around the inner
 * ones, and the page does not know that helper. The answer is text too, as large objects take long on their way.
 */
const TAKE = `(async () => {
  scrollTo({ top: 0, behavior: 'instant' });
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  // What moves is looked at where it began, in each loading alike.
  const moving = document.getAnimations();
  const drawings = [...document.querySelectorAll('svg')];
  for (const animation of moving) {
    animation.pause();
    animation.currentTime = 0;
  }
  for (const drawing of drawings) {
    drawing.pauseAnimations();
    drawing.setCurrentTime(0);
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const elements = [...document.querySelectorAll('*')].filter((element) => element.localName !== 'quoth-card');
  const places = new Map(elements.map((element, place) => [element, place]));
  const placeOf = (element) => String(places.get(element) ?? 'none');
  const boxes = elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, y + scrollY, width, height].map((value) => Math.round(value * 100) / 100);
    return element.localName + ' ' + box.join();
  });
  for (const animation of moving) animation.play();
  for (const drawing of drawings) drawing.unpauseAnimations();
  const shifts = await new Promise((resolve) => {
    let sum = 0;
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
  const links = [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const isInView = width > 0 && height > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    return isInView ? [placeOf(link) + ' > ' + placeOf(document.elementFromPoint(x, y))] : [];
  });
  const selection = getSelection();
  selection.selectAllChildren(document.body);
  const selected = selection.toString();
  let copied = 'nothing';
  const onCopy = (event) => {
    copied = event.defaultPrevented ? 'prevented' : 'left to the browser';
  };
  addEventListener('copy', onCopy);
  document.execCommand('copy');
  removeEventListener('copy', onCopy);
  selection.removeAllRanges();
  const paragraphs = [...document.querySelectorAll('p')].map((paragraph) => paragraph.innerText.trim());
  const sought = (paragraphs.find((words) => words.length > 80) ?? '').slice(0, 40);
  let found = '';
  if (sought !== '') {
    found = find(sought) + ' ' + selection.toString() + ' ' + placeOf(selection.anchorNode?.parentElement);
    selection.removeAllRanges();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return JSON.stringify({
    html: new XMLSerializer().serializeToString(document),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    boxes, shifts, links, selected, copied, sought, found,
  });
})()`;
