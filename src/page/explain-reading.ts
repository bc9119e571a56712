import { readArticle } from './read-article.ts';
import type { IsHidden } from './survey-prose.ts';

/** Why a page was read as it was, as plain data for people to look at. */
export interface ReadingExplained {
  /** The story's containers as paths of tags and first class names: "main > div.story". */
  readonly roots: readonly string[];
  /** Letters of the page's body, and of the story's text. */
  readonly pageLength: number;
  readonly storyLength: number;
  /** What was left out where words would have been: where, why ("links", "tag:aside", "name:related", "line" …), and how it begins. */
  readonly leftOut: readonly { readonly path: string; readonly reason: string; readonly words: string }[];
}

const WORDS = 80;

/** Reads the page once more and tells why it was read so; null where it has no story. */
export function explainReading(
  document: Document,
  options: { readonly isHidden?: IsHidden } = {},
): ReadingExplained | null {
  const reading = readArticle(document, options);
  if (!reading) return null;
  const leftOut = reading.leftOut.flatMap(({ element, reason }) => {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [{ path: pathOf(element), reason, words: words.slice(0, WORDS) }];
  });
  return {
    roots: reading.roots.map(pathOf),
    pageLength: (document.body.textContent ?? '').length,
    storyLength: reading.article.text.length,
    leftOut,
  };
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const name = at.getAttribute('class')?.trim().split(/\s+/)[0];
    steps.unshift(name ? `${at.localName}.${name}` : at.localName);
  }
  return steps.join(' > ');
}
