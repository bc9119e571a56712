import type { Story } from '../story.ts';

/** A story below the first, before it is read. */
export interface FurtherStory {
  /** All of it, and nothing of another story. */
  readonly element: Element;
  readonly title: string;
  readonly url: string | null;
}

/** Less prose than this below a headline is a teaser. */
const LEAST_PROSE = 500;
const PROSE_PARAGRAPH = 70;
const MOST_CANDIDATES = 200;

/**
 * The stories that `parts` of the page hold beside those that are known, in order: each headline (an `h1`, or the first
 * heading of an `<article>`) with as much around it as belongs to no other, where that holds paragraphs enough.
 */
export function findFurther(parts: readonly Element[], known: readonly Story[]): FurtherStory[] {
  const roots = known.flatMap(({ reading }) => reading.roots);
  const headlines = [...new Set(parts.flatMap(headlinesIn))].slice(0, MOST_CANDIDATES);
  const found = new Map<Element, FurtherStory>();
  for (const headline of headlines) {
    if (roots.some((root) => root.contains(headline))) continue;
    const element = widest(headline, (wider) =>
      [...roots, ...headlines].some((other) => other !== headline && wider.contains(other)),
    );
    const title = headline.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (title === '' || element === headline || !holdsStory(element)) continue;
    found.set(element, { element, title, url: urlOf(element, headline) });
  }
  return [...found.values()];
}

/** The largest part of the page around a story that holds nothing of the others; null where there are no others. */
export function containerOf(story: Story, others: readonly Story[]): Element | null {
  const [root] = story.reading.roots;
  const rest = others.flatMap(({ reading }) => reading.roots);
  return root && rest.length > 0
    ? widest(root, (wider) => rest.some((other) => wider.contains(other)))
    : null;
}

function headlinesIn(part: Element): Element[] {
  const headlines = [...part.querySelectorAll('h1')];
  const articles = [...part.querySelectorAll('article')];
  const around = part.closest('article');
  for (const article of around ? [around, ...articles] : articles) {
    const headline = article.querySelector('h1, h2, h3');
    if (headline && !article.parentElement?.closest('article'))
      headlines.push(headline as HTMLHeadingElement);
  }
  return part.localName === 'h1' ? [part, ...headlines] : headlines;
}

function widest(inner: Element, isTooWide: (wider: Element) => boolean): Element {
  let found = inner;
  while (found.parentElement && found.parentElement !== document.body && !isTooWide(found.parentElement)) {
    found = found.parentElement;
  }
  return found;
}

function holdsStory(element: Element): boolean {
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p, blockquote, li, div')) {
    if (paragraph.querySelector('p, div, ul, ol')) continue;
    const { length } = (paragraph.textContent ?? '').trim();
    if (length < PROSE_PARAGRAPH || paragraph.closest('nav, aside, footer, form, a[href]')) continue;
    prose += length;
    if (prose >= LEAST_PROSE) return element.checkVisibility();
  }
  return false;
}

/** Where the story lives by itself, if its container or its headline says so. */
function urlOf(element: Element, headline: Element): string | null {
  const said =
    element.getAttribute('data-url') ??
    element.getAttribute('data-href') ??
    headline.querySelector('a')?.getAttribute('href') ??
    headline.closest('a')?.getAttribute('href');
  try {
    return new URL(said ?? '', said ? document.baseURI : location.href).href;
  } catch {
    return null;
  }
}
