import type { PagePainter } from '../page-painter.ts';
import { rangesOf, type Story } from '../story.ts';
import { wordsToShow } from '../words-to-show.ts';
import { scrollToWords } from './scroll-to-words.ts';

const JUMP_MARK_MS = 1600;

/** Brings a statement, or who is named, into the middle of the view; false where the words are not shown (any more). */
export function scrollTo(story: Story | undefined, id: string): boolean {
  return story !== undefined && scrollToWords(rangesOf(story, wordsToShow(story, id)?.spans));
}

/** Scrolls to the words as `scroll` does, and marks it for a moment. */
export function jumping(painter: PagePainter, scroll: typeof scrollTo): typeof scrollTo {
  return (story, id) => {
    const words = story && wordsToShow(story, id);
    if (!story || !words || !scroll(story, id)) return false;
    setTimeout(painter.mark(story.reading, words), JUMP_MARK_MS);
    return true;
  };
}
