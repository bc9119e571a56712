import { type Refusal, whyNoArticle } from './is-article.ts';

/**
 * The frame that holds the story of a page which is no article itself for the reason `refusal`: one of the page's own
 * origin, with or without an address of its own, that takes up most of the view. Its document passes as an article, or
 * has the prose where the page says that it is one; or it holds such a frame itself, at any depth. Null where there is
 * none. Frames of other origins, as advertisements are, cannot be seen and are not asked; pages that are refused for
 * anything else cost nothing. `changed` is called when a frame on the way loads another document.
 */
export function findStoryFrame(
  document: Document,
  refusal: Refusal,
  changed: () => void,
): HTMLIFrameElement | null {
  if (refusal !== 'prose' && refusal !== 'claim') return null;
  for (const frame of document.querySelectorAll('iframe')) {
    const { contentDocument: inner } = frame;
    if (!inner || !isLarge(frame)) continue;
    frame.addEventListener('load', changed);
    const why = whyNoArticle(inner, refusal === 'prose');
    const found = why ? findStoryFrame(inner, why, changed) : frame;
    if (found) return found;
  }
  return null;
}

/** The least part of the view that a frame with a story takes up. */
const LEAST_SHARE = 0.4;

function isLarge({ clientWidth, clientHeight, ownerDocument: { defaultView } }: HTMLIFrameElement): boolean {
  return (
    defaultView !== null &&
    clientWidth * clientHeight > LEAST_SHARE * defaultView.innerWidth * defaultView.innerHeight
  );
}
