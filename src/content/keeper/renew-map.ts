import type { Block } from '../../page/block-writer.ts';
import type { Segments, TextMap } from '../../page/text-map.ts';
import type { PageReading } from '../read-page.ts';

/** What the annotator shares for reading parts of a page. */
export interface MapTools {
  readBlocks(element: Element): readonly Block[];
  emptySegments(): Segments;
  addSegment(segments: Segments, node: Node, from: number, at: number, length: number): void;
  createTextMap(segments: Segments): TextMap;
}

/**
 * The map of a reading whose page was written anew at `touched` (nodes that are still on the page), reading only the
 * blocks around these. Null where they do not say the same as before: then the story has to be read as a whole.
 * Blocks that were read but are not of the story are looked up in `unwanted`, and noted in `unknown` if they are not there.
 */
export function renewMap(
  { analysis: { text }, paragraphs, map, roots }: PageReading,
  touched: Iterable<Node>,
  unwanted: ReadonlySet<string>,
  unknown: Set<string>,
  tools: MapTools,
): TextMap | null {
  const scopes = outermost(touched, roots);
  const { nodes, from, at, length } = map.segments;
  const isTouched = (node: Node | undefined): boolean =>
    node === undefined || !node.isConnected || scopes.some((scope) => scope.contains(node));
  const blocks = scopes.flatMap((scope) => tools.readBlocks(scope));
  const renewed = tools.emptySegments();
  let segment = 0;
  let next = 0;
  for (const { start, end } of paragraphs) {
    const first = segment;
    while (segment < nodes.length && (at[segment] ?? 0) < end) segment++;
    if (!nodes.slice(first, segment).some(isTouched)) {
      for (let i = first; i < segment; i++) {
        const node = nodes[i];
        if (node) tools.addSegment(renewed, node, from[i] ?? 0, at[i] ?? 0, length[i] ?? 0);
      }
      continue;
    }
    const words = text.slice(start, end);
    while (next < blocks.length && blocks[next]?.text !== words) note(blocks[next++]);
    const block = blocks[next++];
    if (!block) return null;
    const { segments } = block;
    segments.nodes.forEach((node, i) => {
      tools.addSegment(
        renewed,
        node,
        segments.from[i] ?? 0,
        start + (segments.at[i] ?? 0),
        segments.length[i] ?? 0,
      );
    });
  }
  while (next < blocks.length) note(blocks[next++]);
  return unknown.size > 0 ? null : tools.createTextMap(renewed);

  function note(block: Block | undefined): void {
    if (block && !unwanted.has(block.text)) unknown.add(block.text);
  }
}

/** The blocks around the nodes that lie in the story's roots, without those within others, in order of the page. */
function outermost(touched: Iterable<Node>, roots: readonly Element[]): Element[] {
  const scopes = new Set<Element>();
  for (const node of touched) {
    const root = roots.find((one) => one.contains(node));
    if (root) scopes.add(blockAround(node, root));
  }
  return [...scopes]
    .filter((scope) => ![...scopes].some((other) => other !== scope && other.contains(scope)))
    .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

function blockAround(node: Node, root: Element): Element {
  let at = node.nodeType === 1 ? (node as Element) : node.parentElement;
  while (at && at !== root && /^(?:inline|contents)/.test(getComputedStyle(at).display))
    at = at.parentElement;
  return at ?? root;
}
