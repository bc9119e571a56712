import { rectsOf } from '../rects-of.ts';

/**
 * Brings the words to the middle of the view, within whatever box of the page they scroll in. False where they are
 * not on the page any more or not shown.
 */
export function scrollToWords(ranges: readonly StaticRangeInit[]): boolean {
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  if (element === null || element === undefined || rectsOf(ranges).length === 0) return false;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (const scroller of scrollersOf(element)) {
    const words = rectsOf(ranges)[0];
    if (words === undefined) return false;
    const isPage = scroller === document.scrollingElement;
    const box = isPage ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
    const top = words.top + words.height / 2 - (box.top + box.height / 2);
    // Only one smooth scroll can be measured from where things stand: inner boxes jump, the page glides.
    scroller.scrollBy({ top, behavior: isPage ? behavior : 'instant' });
  }
  return true;
}

/** Boxes that scroll, inmost first, the page last. */
function scrollersOf(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') scrollers.push(at);
  }
  const page = document.scrollingElement;
  if (page !== null && !scrollers.includes(page)) scrollers.push(page);
  return scrollers;
}
