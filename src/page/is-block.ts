import { BLOCK_TAGS } from './page-hints.ts';

/**
 * Whether the element's text stands apart from what is beside it: a block of HTML, an element of the page's own making
 * that has no words beside it, or a `span` that a style sheet or its own style makes a block among others.
 */
export function isBlock(element: Element): boolean {
  const tag = element.localName;
  if (BLOCK_TAGS.has(tag)) return true;
  const isSpan = tag === 'span';
  if (!isSpan && !tag.includes('-')) return false;
  const parent = element.parentElement;
  if (parent && LINE_TAGS.has(parent.localName)) return false;
  if (isSpan) {
    const { length } = element.textContent ?? '';
    if (length < SHORTEST_SPAN || !isDisplayedAsBlock(element as HTMLElement)) return false;
  }
  return !hasWords(element, 'previousSibling') && !hasWords(element, 'nextSibling');
}

/** Whether words stand beside the element, on one side. Looked for nearby only, as there may be thousands of siblings. */
function hasWords(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = element[side];
  for (let i = 0; node && i < NEARBY; i++, node = node[side]) {
    if (node.nodeType === TEXT && (node as Text).data.trim() !== '') return true;
  }
  return false;
}

/** As the style sheets say or, without layout, the element's own style. */
function isDisplayedAsBlock(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  return /^(?:block|flex|grid)/.test((view?.getComputedStyle?.(element) ?? element.style).display);
}

const TEXT = 3;
const NEARBY = 16;
/** A shorter one is a word or two in a line, and asking for its style costs. */
const SHORTEST_SPAN = 40;
/** What stands in these is in a line whatever it is. */
const LINE_TAGS: ReadonlySet<string> = new Set('a b em h1 h2 h3 h4 h5 h6 i p span strong'.split(' '));
