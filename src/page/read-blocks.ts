import type { Block } from './block-writer.ts';
import { collectBlocks } from './collect-blocks.ts';
import { hiddenByMarkup } from './hidden-by-markup.ts';
import { type IsHidden, surveyProse } from './survey-prose.ts';

/**
 * The blocks of one element, in order: what `readArticle` would read there, before it chooses among them, and judged by
 * what the element alone holds. For telling whether a part of a story still says the same.
 */
export function readBlocks(element: Element, isHidden: IsHidden): Block[] {
  const survey = surveyProse(element, (part) => hiddenByMarkup(part) || isHidden(part));
  return collectBlocks(element, survey, []);
}
