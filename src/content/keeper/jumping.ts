import type { PagePainter } from '../page-painter.ts';
import { rangesOf, type Story, statementOf } from '../story.ts';
import { scrollToWords } from './scroll-to-words.ts';

const JUMP_MARK_MS = 1600;

/** Brings a statement into the middle of the view; false where its words are not shown (any more). */
export function scrollTo(story: Story | undefined, id: string): boolean {
  return story !== undefined && scrollToWords(rangesOf(story, statementOf(story, id)?.spans));
}

/** Scrolls to a statement as `scroll` does, and marks it for a moment. */
export function jumping(painter: PagePainter, scroll: typeof scrollTo): typeof scrollTo {
  return (story, id) => {
    const statement = story && statementOf(story, id);
    if (!story || !statement || !scroll(story, id)) return false;
    setTimeout(painter.mark(story.reading, statement), JUMP_MARK_MS);
    return true;
  };
}
