/**
 * The least that any finder of quotations must do: walk the text nodes below the roots, join them, and go once over
 * the character codes. Returns how many quotation marks there are, apostrophes included.
 */
export function countMarks(roots: readonly Element[]): number {
  const pieces: string[] = [];
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      pieces.push(node.nodeValue ?? '');
  }
  const text = pieces.join('');
  let marks = 0;
  for (let i = 0; i < text.length; i++) if (isMark(text.charCodeAt(i))) marks++;
  return marks;
}

/** `NodeFilter.SHOW_TEXT`, which not every DOM has as a global. */
const SHOW_TEXT = 4;

/** " ' « » and the curly, low and angled marks from U+2018 to U+201F, U+2039 and U+203A. */
function isMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27;
  return (
    code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a
  );
}
