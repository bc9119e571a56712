import { BLOCK_TAGS } from './page-hints.ts';

/**
 * Whether the element's text stands apart from what is beside it, as far as the mark-up tells: a block of HTML, or an
 * element of the page's own making that has no words beside it.
 */
export function isBlock(element: Element): boolean {
  const tag = element.localName;
  if (!tag.includes('-')) return BLOCK_TAGS.has(tag);
  const parent = element.parentElement;
  if (!parent || LINE_TAGS.has(parent.localName)) return false;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT && (node as Text).data.trim() !== '') return false;
  }
  return true;
}

const TEXT = 3;
/** What stands in these is in a line whatever it is. */
const LINE_TAGS: ReadonlySet<string> = new Set('a b em h1 h2 h3 h4 h5 h6 i p span strong'.split(' '));
