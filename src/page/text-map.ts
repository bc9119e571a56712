import type { Span } from '../model/span.ts';

/**
 * The way back from `Article.text` to the page: stretches of text nodes that stand in the text letter for
 * letter (a blank may differ in kind). Parallel arrays, ordered by `at`; the stretches of one node follow each other.
 */
export interface Segments {
  readonly nodes: Node[];
  /** Where the stretch starts in its node's data. */
  readonly from: number[];
  /** Where it starts in the text. */
  readonly at: number[];
  /** UTF-16 code units, the same on both sides. */
  readonly length: number[];
}

/** Leads from spans of `Article.text` to the page's text nodes and back. It holds live nodes: never send it. */
export interface TextMap {
  /**
   * One range for each text node the span touches, in order of the text; pieces of the text that no node holds
   * (blank lines between paragraphs, line breaks) have none. Empty for an empty span or one outside the text.
   */
  rangesOf(span: Span): StaticRangeInit[];
  /**
   * The offset into the text of a point in the page (a text node and a UTF-16 offset, or an element and the index of a
   * child, as caret positions and selections give them). A point in left-out letters (soft hyphens, collapsed
   * blanks) gives the next letter of the same node; null for a point outside the story.
   */
  offsetAt(node: Node, offset: number): number | null;
  /** What the map was made from. */
  readonly segments: Segments;
  /** Ranges where the page prints the span's words once more, beside the story; most words have none. */
  repeatsOf(span: Span): StaticRangeInit[];
  /** Each block that does so; what it says stands letter for letter in the text, but for capitals and marks. */
  readonly repeats: readonly TextMap[];
}

/** No segments yet, to be filled with `addSegment`. */
export function emptySegments(): Segments {
  return { nodes: [], from: [], at: [], length: [] };
}

/** Appends a stretch; one that continues the last on both sides is merged into it. */
export function addSegment(segments: Segments, node: Node, from: number, at: number, length: number): void {
  const last = segments.nodes.length - 1;
  if (last >= 0 && segments.nodes[last] === node) {
    const lastLength = segments.length[last] as number;
    if (
      (segments.from[last] as number) + lastLength === from &&
      (segments.at[last] as number) + lastLength === at
    ) {
      segments.length[last] = lastLength + length;
      return;
    }
  }
  segments.nodes.push(node);
  segments.from.push(from);
  segments.at.push(at);
  segments.length.push(length);
}

/** Appends what of these stretches lies from `start` to `end` of their text, `shift` code units further on. */
export function addSegments(
  segments: Segments,
  own: Segments,
  shift: number,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): void {
  own.nodes.forEach((node, i) => {
    const at = own.at[i] as number;
    const first = Math.max(at, start);
    const length = Math.min(at + (own.length[i] as number), end) - first;
    if (length > 0) addSegment(segments, node, (own.from[i] as number) + first - at, first + shift, length);
  });
}

/** The map over finished segments, which must not change afterwards, and over words that the page repeats elsewhere. */
export function createTextMap(segments: Segments, repeats: readonly TextMap[] = []): TextMap {
  const { nodes, from, at, length } = segments;
  const count = nodes.length;
  let index: Map<Node, [first: number, end: number]> | null = null;

  /** The first of the segments from `low` to before `high` that ends after the point on one of the two sides. */
  function endingAfter(point: number, starts: readonly number[], low: number, high: number): number {
    let first = low;
    let end = high;
    while (first < end) {
      const middle = (first + end) >>> 1;
      if ((starts[middle] as number) + (length[middle] as number) > point) end = middle;
      else first = middle + 1;
    }
    return first;
  }

  function rangesOf(span: Span): StaticRangeInit[] {
    const ranges: StaticRangeInit[] = [];
    let open: StaticRangeInit | null = null;
    for (let i = endingAfter(span.start, at, 0, count); i < count; i++) {
      const start = at[i] as number;
      const node = nodes[i];
      if (start >= span.end || !node) break;
      const first = Math.max(span.start - start, 0);
      const end = Math.min(span.end - start, length[i] as number);
      if (first >= end) continue;
      const nodeStart = from[i] as number;
      if (open && open.endContainer === node) {
        open.endOffset = nodeStart + end;
        continue;
      }
      open = {
        startContainer: node,
        startOffset: nodeStart + first,
        endContainer: node,
        endOffset: nodeStart + end,
      };
      ranges.push(open);
    }
    return ranges;
  }

  function offsetAt(node: Node, offset: number): number | null {
    if (node.nodeType === ELEMENT) {
      const child = node.childNodes[offset];
      const text = child ? firstTextIn(child) : null;
      return text ? offsetAt(text, 0) : null;
    }
    index ??= indexNodes(nodes);
    const [first, end] = index.get(node) ?? [0, 0];
    if (first === end) {
      for (const repeat of repeats) {
        const found = repeat.offsetAt(node, offset);
        if (found !== null) return found;
      }
    }
    if (first === end || offset < 0) return null;
    const found = endingAfter(offset - 1, from, first, end);
    return found < end ? (at[found] as number) + Math.max(0, offset - (from[found] as number)) : null;
  }

  return {
    rangesOf,
    offsetAt,
    segments,
    repeats,
    repeatsOf: (span) => repeats.flatMap((repeat) => repeat.rangesOf(span)),
  };
}

const ELEMENT = 1;
const TEXT = 3;
/** `NodeFilter.SHOW_TEXT`, which Node does not have. */
const SHOW_TEXT = 4;

/** For each node its segments: the first, and the one after the last. */
function indexNodes(nodes: readonly Node[]): Map<Node, [first: number, end: number]> {
  const index = new Map<Node, [number, number]>();
  nodes.forEach((node, i) => {
    const own = index.get(node);
    if (own) own[1] = i + 1;
    else index.set(node, [i, i + 1]);
  });
  return index;
}

function firstTextIn(root: Node): Node | null {
  return root.nodeType === TEXT
    ? root
    : (root.ownerDocument?.createTreeWalker(root, SHOW_TEXT).nextNode() ?? null);
}
