import type { TextMap } from '../../page/text-map.ts';

/** What a reader clicks to make something else happen than opening a card. */
const CONTROLS =
  'a[href], area, button, input, select, textarea, label, summary, option, video, audio, embed, object, iframe, ' +
  '[contenteditable=""], [contenteditable="true"], [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** Where a plain click fell: viewport pixels, and the element that it was meant for. */
export interface Click {
  readonly x: number;
  readonly y: number;
  readonly target: Element;
}

/** The offset into the article's text that a click was meant for; null for links, controls, and where no word of the story is. */
export function pointToOffset({ x, y, target }: Click, map: TextMap): number | null {
  if (target.closest(CONTROLS) !== null) return null;
  const shadow = target.getRootNode();
  const caret = document.caretPositionFromPoint(
    x,
    y,
    shadow instanceof ShadowRoot ? { shadowRoots: [shadow] } : {},
  );
  // Something may lie over the words: then the click belongs to that, although the caret is found below.
  if (caret === null || !target.contains(caret.offsetNode)) return null;
  return map.offsetAt(caret.offsetNode, caret.offset);
}
