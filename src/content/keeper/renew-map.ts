import type { Block } from '../../page/block-writer.ts';
import { mapRepeats } from '../../page/map-repeats.ts';
import { addSegments, createTextMap, emptySegments, type TextMap } from '../../page/text-map.ts';
import type { PageReading } from '../read-page.ts';
import { placeInTree } from './place-in-tree.ts';

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
  readBlocks: (element: Element) => readonly Block[],
): TextMap | null {
  const scopes = outermost(touched, roots);
  const { segments } = map;
  const { nodes, at } = segments;
  const isTouched = (node: Node | undefined): boolean =>
    node === undefined || !node.isConnected || scopes.some((scope) => placeInTree(node, scope) !== null);
  const blocks = scopes.flatMap((scope) => readBlocks(scope));
  const beside: Block[] = [];
  const renewed = emptySegments();
  let segment = 0;
  let next = 0;
  for (const { start, end } of paragraphs) {
    const first = segment;
    while (segment < nodes.length && (at[segment] ?? 0) < end) segment++;
    if (!nodes.slice(first, segment).some(isTouched)) {
      addSegments(renewed, segments, 0, start, end);
      continue;
    }
    const words = text.slice(start, end);
    while (next < blocks.length && blocks[next]?.text !== words) note(blocks[next++]);
    const block = blocks[next++];
    if (!block) return null;
    addSegments(renewed, block.segments, start);
  }
  while (next < blocks.length) note(blocks[next++]);
  if (unknown.size > 0) return null;
  const repeats = renewRepeats(map.repeats, text, beside, isTouched);
  return repeats && createTextMap(renewed, repeats);

  function note(block: Block | undefined): void {
    if (!block) return;
    beside.push(block);
    if (!unwanted.has(block.text)) unknown.add(block.text);
  }
}

/**
 * The maps of words that are printed once more, those that were written anew from the blocks that say the same now; null
 * where one of them is gone.
 */
function renewRepeats(
  repeats: readonly TextMap[],
  text: string,
  blocks: readonly Block[],
  isTouched: (node: Node) => boolean,
): TextMap[] | null {
  const fresh = repeats.some(({ segments }) => segments.nodes.some(isTouched))
    ? mapRepeats(text, blocks)
    : [];
  const renewed: TextMap[] = [];
  for (const repeat of repeats) {
    if (!repeat.segments.nodes.some(isTouched)) {
      renewed.push(repeat);
      continue;
    }
    const same = fresh.findIndex((one) => extent(one) === extent(repeat));
    const [found] = same < 0 ? [] : fresh.splice(same, 1);
    if (!found) return null;
    renewed.push(found);
  }
  return renewed;
}

/** From where to where in the text a map leads. */
function extent({ segments: { at, length } }: TextMap): string {
  return `${at[0]} ${(at.at(-1) ?? 0) + (length.at(-1) ?? 0)}`;
}

/** The blocks around the nodes that lie in the story's roots, without those within others, in order of the page. */
function outermost(touched: Iterable<Node>, roots: readonly Element[]): Element[] {
  const scopes = new Set<Element>();
  for (const node of touched) {
    for (const root of roots) {
      const place = placeInTree(node, root);
      if (place) scopes.add(blockAround(place, root));
    }
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
