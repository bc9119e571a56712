import type { Statement } from '../model/analysis.ts';
import type { CardTarget } from './card/mount-card.tsx';
import type { Target } from './find-target.ts';
import { lazyCard } from './lazy-card.ts';
import { type PagePainter, themeOf } from './page-painter.ts';
import { rectsIn, type Story, statementOf } from './story.ts';

/** The card of a page, and the mark of the statement that it shows. */
export interface StoryCard {
  open(story: Story, target: Target): void;
  close(): void;
  /** Marks the shown statement again, after the page has been painted anew. */
  mark(): void;
}

/** The card that speaks of `painter`'s page; `show` scrolls to a statement. */
export function storyCard(
  painter: PagePainter,
  show: (story: Story, statement: string) => void,
  signal: AbortSignal,
): StoryCard {
  let open: Story | null = null;
  let shown: CardTarget | null = null;

  const card = lazyCard({
    document,
    signal,
    read: () => known().reading,
    theme: () => themeOf(known().reading),
    rectsOf: (id) => rectsIn(known(), statementOf(known(), id)?.spans),
    onStep: (id) => show(known(), id),
    onShow(target) {
      painter.unmark();
      shown = target;
      mark();
    },
  });

  /** For the card, which is only open on a story. */
  function known(): Story {
    if (open === null) throw new Error('The card is about no story');
    return open;
  }

  function mark(): void {
    const statement: Statement | undefined = open && shown ? statementOf(open, shown.id) : undefined;
    if (open && statement) painter.mark(open.reading, statement);
  }

  return {
    open(story, target) {
      open = story;
      const spans =
        target.kind === 'entity' ? () => [target.span] : () => statementOf(story, target.id)?.spans;
      card.open(target, () => rectsIn(story, spans()));
    },
    close: card.close,
    mark,
  };
}
