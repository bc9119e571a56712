import { isBlock } from './is-block.ts';
import { namesAny, nameWords } from './name-words.ts';
import { SCREEN_READER_NAMES } from './page-hints.ts';

/**
 * Whether the mark-up alone says that nobody sees the element's words: the hidden attribute, an inline style, a class
 * name for screen readers only, or aria-hidden inside a line. A letter or two with aria-hidden is a drop cap (its full
 * word stands beside it for screen readers) and is seen. Whole blocks with aria-hidden are furniture at most: pages
 * set it on everything while a consent dialog is open.
 */
export function hiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isBlock(element)) {
    return !isDropCap(element.textContent);
  }
  return element.hasAttribute('class') && namesAny(nameWords(element), SCREEN_READER_NAMES);
}

/** display:none, visibility:hidden */
const HIDDEN_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
/** T, “T, ‘Tw */
const DROP_CAP = /^["'“‘«„]?\p{L}{1,2}$/u;

function isDropCap(text: string | null): boolean {
  return text !== null && text.length < 9 && DROP_CAP.test(text.trim());
}
