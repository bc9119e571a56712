/**
 * Whether a reader cannot see the element: not rendered, invisible, or clipped to nothing, as texts for screen readers and
 * folded sections are. For documents with layout only; an element whose box is dissolved (`display: contents`) is
 * judged by what it holds. Reading causes at most one layout.
 */
export function isHiddenByLayout(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) {
    // Chromium gives what is folded away no box any more, once its style has been asked for: pages could notice.
    if (element.closest('details:not([open])')) return true;
    const { display, visibility } = view.getComputedStyle(element);
    if (display === 'contents') return false;
    // What is invisible may hold what is visible again.
    return display === 'none' || visibility === 'visible' || !holdsVisible(element);
  }
  const { width, height } = element.getBoundingClientRect();
  if (width > CLIPPED && height > CLIPPED) return false;
  const { display, overflowX, overflowY, clip, clipPath, position } = view.getComputedStyle(element);
  if (display === 'inline' || display === 'contents') return false;
  if (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')) return true;
  return (width <= CLIPPED && overflowX !== 'visible') || (height <= CLIPPED && overflowY !== 'visible');
}

/** Words for screen readers are usually put into one clipped pixel. */
const CLIPPED = 1;

function holdsVisible(element: Element): boolean {
  for (const child of element.getElementsByTagName('*')) {
    if (child.checkVisibility({ visibilityProperty: true })) return true;
  }
  return false;
}
