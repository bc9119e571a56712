/** How far the page is scrolled, in CSS pixels. */
export function placeOfPage(): number {
  return scrollingWindow().scrollY;
}

/** Scrolls the page to a place, at once where the reader wants no motion. */
export function scrollPage(top: number): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollingWindow().scrollTo({ top, behavior: isStill ? 'instant' : 'smooth' });
}

/** A frame may be as high as what it shows: then it is the page around it that scrolls. */
function scrollingWindow(): Window {
  let view: Window = window;
  while (view.frameElement && view.document.documentElement.scrollHeight <= view.innerHeight + 1) {
    view = view.parent;
  }
  return view;
}
