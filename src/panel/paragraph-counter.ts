import type { Paragraph } from '../model/article.ts';
import type { Place } from '../ui/view.ts';

/** Paragraphs of the running text, numbered as a reader would: standfirst, subheadings and captions do not count. */
export interface ParagraphCounter {
  readonly total: number;
  /** The number of the paragraph that holds an offset, or what kind of text outside the running one does. */
  placeOf(offset: number): Place;
}

/** Counts the paragraphs of an article; `paragraphs` are in order and do not overlap. */
export function paragraphCounter(paragraphs: readonly Paragraph[]): ParagraphCounter {
  const places: Place[] = [];
  let total = 0;
  for (const { kind } of paragraphs) places.push(isOutside(kind) ? kind : ++total);
  return {
    total,
    placeOf(offset) {
      let low = 0;
      let high = paragraphs.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      const found = paragraphs[low];
      return found && found.start <= offset ? (places[low] ?? null) : null;
    },
  };
}

function isOutside(kind: Paragraph['kind']): kind is 'standfirst' | 'heading' | 'caption' {
  return kind === 'standfirst' || kind === 'heading' || kind === 'caption';
}
