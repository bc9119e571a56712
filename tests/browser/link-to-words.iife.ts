import { linkToWords } from '../../src/page/link-to-words.ts';

/** The ranges of a stretch of the page's text, from node to node as a text map gives them. */
function rangesOf(words: string, nth: number): StaticRangeInit[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  const all = nodes.map(({ data }) => data).join('');
  let start = -1;
  for (let count = 0; count <= nth; count++) start = all.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The page does not say: ${words}`);
  const ranges: StaticRangeInit[] = [];
  let at = 0;
  for (const node of nodes) {
    const startOffset = Math.max(0, start - at);
    const endOffset = Math.min(node.data.length, start + words.length - at);
    if (startOffset < endOffset) {
      ranges.push({ startContainer: node, startOffset, endContainer: node, endOffset });
    }
    at += node.data.length;
  }
  return ranges;
}

// For the test beside this file, which runs it in real pages.
Object.assign(globalThis, {
  quothLinkTo: (stretches: readonly (readonly [words: string, nth: number])[]) =>
    linkToWords(
      document.URL,
      document.body,
      stretches.map(([words, nth]) => rangesOf(words, nth)),
    ),
  quothBoxesOf: (words: string, nth: number) =>
    rangesOf(words, nth).flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
    }),
});
