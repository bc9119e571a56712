import type { Paragraph } from '../model/article.ts';

/** Paragraphs of the running text, numbered as a reader would: standfirst, subheadings and captions do not count. */
export interface ParagraphCounter {
  readonly total: number;
  /** The number of the paragraph that holds an offset, from 1; null for what stands outside the running text. */
  numberAt(offset: number): number | null;
}

/** Counts the paragraphs of an article; `paragraphs` are in order and do not overlap. */
export function paragraphCounter(paragraphs: readonly Paragraph[]): ParagraphCounter {
  const running = paragraphs.filter(({ kind }) => !OUTSIDE.has(kind));
  return {
    total: running.length,
    numberAt(offset) {
      let low = 0;
      let high = running.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((running[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      const found = running[low];
      return found && found.start <= offset ? low + 1 : null;
    },
  };
}

const OUTSIDE: ReadonlySet<Paragraph['kind']> = new Set(['standfirst', 'heading', 'caption']);
