import type { TextMap } from '../page/text-map.ts';

/** What a reader clicks to make something else happen than opening a card. */
const CONTROLS =
  'a[href], area, button, input, select, textarea, label, summary, option, video, audio, embed, object, iframe, ' +
  '[contenteditable=""], [contenteditable="true"], [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/**
 * The offset into the article's text that a plain click was meant for, or null: it fell on a link or a control,
 * was already handled by the page, was made with a modifier or to end a selection, or hit no word of the story.
 */
export function pointToOffset(event: MouseEvent, map: TextMap): number | null {
  if (!isPlainClick(event)) return null;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || target.closest(CONTROLS) !== null) return null;
  const shadow = target.getRootNode();
  const caret = document.caretPositionFromPoint(
    event.clientX,
    event.clientY,
    shadow instanceof ShadowRoot ? { shadowRoots: [shadow] } : {},
  );
  // Something may lie over the words: then the click belongs to that, although the caret is found below.
  if (caret === null || !target.contains(caret.offsetNode)) return null;
  return map.offsetAt(caret.offsetNode, caret.offset);
}

function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  return getSelection()?.isCollapsed ?? true;
}
