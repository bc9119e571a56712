import { rectsOf } from '../rects-of.ts';

/**
 * Brings the words to the middle of the view, within whatever box of the page they scroll in, frames that they stand in
 * included. False where they are not on the page any more or not shown.
 */
export function scrollToWords(ranges: readonly StaticRangeInit[]): boolean {
  const [first] = ranges;
  const element = first?.startContainer.parentElement;
  if (element === null || element === undefined || rectsOf(ranges).length === 0) return false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const scrollers = [...documentsAround(element)].flatMap(scrollersOf);
  const outmost = scrollers.findLast(isScrolling);
  for (const scroller of scrollers) {
    const words = rectsOf(ranges)[0];
    if (words === undefined) return false;
    const { ownerDocument: document } = scroller;
    const isPage = scroller === document.scrollingElement;
    const box = isPage
      ? { top: 0, height: document.defaultView?.innerHeight ?? 0 }
      : scroller.getBoundingClientRect();
    const top = words.top + frameTop(element, document) + words.height / 2 - (box.top + box.height / 2);
    // Only one smooth scroll can be measured from where things stand: inner boxes jump, the page glides.
    scroller.scrollBy({ top, behavior: isPage && scroller === outmost && !still ? 'smooth' : 'instant' });
  }
  return true;
}

/** The element, and the frames around it that are of the same origin, inmost first. */
function* documentsAround(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at; at = at.ownerDocument.defaultView?.frameElement)
    yield at;
}

/** How far below the top of the view of `outer` the view of the element's own document begins. */
function frameTop(element: Element, outer: Document): number {
  let top = 0;
  for (const { ownerDocument } of documentsAround(element)) {
    if (ownerDocument === outer) break;
    const frame = ownerDocument.defaultView?.frameElement;
    top += (frame?.getBoundingClientRect().top ?? 0) + (frame?.clientTop ?? 0);
  }
  return top;
}

/** Boxes of the element's document that scroll, inmost first, the page last. */
function scrollersOf(element: Element): Element[] {
  const { body, scrollingElement: page } = element.ownerDocument;
  const scrollers: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== body; at = at.parentElement) {
    if (!isScrolling(at)) continue;
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') scrollers.push(at);
  }
  if (page !== null && !scrollers.includes(page)) scrollers.push(page);
  return scrollers;
}

function isScrolling({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + 1;
}
