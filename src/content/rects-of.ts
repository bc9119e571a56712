/** The boxes of ranges on the screen, in viewport pixels; none for words that are hidden or no longer there. */
export function rectsOf(ranges: readonly StaticRangeInit[]): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    if (!startContainer.isConnected || !endContainer.isConnected) continue;
    const range = document.createRange();
    try {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
    } catch {
      // The page has shortened the text since it was read: nothing of it is where it was.
      continue;
    }
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) rects.push(rect);
  }
  return rects;
}
