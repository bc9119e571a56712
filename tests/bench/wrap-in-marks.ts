/**
 * Highlights as it was done before browsers could paint ranges: each stretch of a text node is cut out and put into a
 * `<mark>`, the last first, so that the offsets of those before stay true. The ranges must be in document order, not
 * overlap, and each lie in one text node, as `TextMap.rangesOf` gives them. Returns what puts the page back,
 * with the same text nodes.
 */
export function wrapInMarks(ranges: readonly StaticRangeInit[]): () => void {
  const marks: Element[] = [];
  for (let i = ranges.length - 1; i >= 0; i--) {
    const range = ranges[i];
    if (!range || !isText(range.startContainer)) continue;
    const { startContainer: node, startOffset, endOffset } = range;
    if (endOffset < node.data.length) node.splitText(endOffset);
    const words = startOffset > 0 ? node.splitText(startOffset) : node;
    const mark = node.ownerDocument.createElement('mark');
    words.replaceWith(mark);
    mark.append(words);
    marks.push(mark);
  }
  return () => {
    const parents = new Set<Element>();
    for (const mark of marks) {
      if (mark.parentElement) parents.add(mark.parentElement);
      mark.replaceWith(...mark.childNodes);
    }
    // The first of several neighbors is the one that stays: the page's own.
    for (const parent of parents) parent.normalize();
  };
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
