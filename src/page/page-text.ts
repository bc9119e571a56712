import { walkNodes } from './walk-nodes.ts';

/** The visible text of a page as a browser searches it. */
export interface PageText {
  /** Blanks collapsed, soft hyphens left out, blocks divided by a line feed. */
  readonly text: string;
  /** Where each of the points asked for stands in the text, -1 for one outside of it. */
  readonly offsets: readonly number[];
}

/** What is never searched, whatever the style sheets say. */
const SKIPPED =
  /^(?:script|style|noscript|template|iframe|object|audio|video|canvas|svg|math|select|textarea|input)$/;
const IN_LINE = /^(?:inline|ruby|contents)/;

/**
 * Reads everything that a browser's search would see, from `body` on. `points` are text nodes with UTF-16 offsets,
 * whose places in the text come back in the same order. For documents with layout.
 */
export function pageText(
  body: HTMLElement,
  points: readonly { readonly node: Node; readonly offset: number }[],
): PageText {
  const offsets = points.map(() => -1);
  const view = body.ownerDocument.defaultView;
  let text = '';

  const isBlock = (element: Element): boolean =>
    element.localName === 'br' || !IN_LINE.test(view?.getComputedStyle(element).display ?? '');
  const divide = (element: Element): void => {
    if (isBlock(element)) text = text.endsWith('\n') || text === '' ? text : `${text.trimEnd()}\n`;
  };

  walkNodes(body, {
    enter(element) {
      if (SKIPPED.test(element.localName) || !element.checkVisibility()) {
        // An element without a box of its own may hold some that have one.
        return view?.getComputedStyle(element).display === 'contents';
      }
      divide(element);
      return true;
    },
    leave: divide,
    text(node) {
      if (node.parentElement && view?.getComputedStyle(node.parentElement).visibility !== 'visible') return;
      const { data } = node;
      const asked = points.flatMap((point, index) => (point.node === node ? [{ ...point, index }] : []));
      for (let at = 0; at <= data.length; at++) {
        for (const { offset, index } of asked) if (offset === at) offsets[index] = text.length;
        const sign = data.charAt(at);
        if (sign === '\u00ad') continue;
        const isBlank = /\s/.test(sign);
        if (!isBlank) text += sign;
        else if (text !== '' && !/\s$/.test(text)) text += ' ';
      }
    },
  });
  return { text, offsets };
}
