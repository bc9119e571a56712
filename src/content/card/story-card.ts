import type { Span } from '../../model/span.ts';
import type { CardPlace } from '../../platform/messages.ts';
import { loadPart } from '../load-part.ts';
import { type PagePainter, themeOf } from '../page-painter.ts';
import type { seekStatement } from '../seek/seek-statement.ts';
import { rectsIn, type Story, statementOf } from '../story.ts';
import { wordsToShow } from '../words-to-show.ts';
import { clickedTarget } from './clicked-target.ts';
import { type CardTarget, mountCard } from './mount-card.tsx';
import type { Click } from './point-to-offset.ts';

declare global {
  /** In the content scripts' own world: there once a menu or a key has asked for a statement. */
  var quothSeek: typeof seekStatement | undefined;
}

/** What the card asks of the page it stands over. */
export interface CardHost {
  /** Takes the card down for good. */
  readonly signal: AbortSignal;
  readonly painter: PagePainter;
  stories(): readonly Story[];
  /** Brings a statement into view. */
  showStatement(story: Story, statement: string): void;
}

/** The card that answers clicks on the paint of a page, and the mark of the statement that it shows. */
export interface StoryCard {
  /** Opens on what was clicked; does nothing where the click was meant for something else. */
  click(click: Click): void;
  /** Opens without a click; false where there is no statement there. See the message `openCard`. */
  openAt(at: CardPlace): Promise<boolean>;
  close(): void;
  /** Shows what is known from now on, or closes where that is nothing. */
  renew(): void;
}

/** Makes ready the card of a page. Nothing is added to the page until it first opens. */
export function storyCard({ signal, painter, stories, showStatement }: CardHost): StoryCard {
  let open: Story | null = null;
  let shown: CardTarget | null = null;
  /** What was shown last, also after the card was closed. */
  let latest: string | null = null;

  const card = mountCard({
    document,
    signal,
    read: () => known().reading,
    theme: () => themeOf(known().reading),
    rectsOf: (id) => rectsIn(known(), statementOf(known(), id)?.spans),
    rangesOf: (id) => statementOf(known(), id)?.spans.map((span) => known().reading.map.rangesOf(span)) ?? [],
    onStep: (id) => showStatement(known(), id),
    onShow(target) {
      painter.unmark();
      shown = target;
      latest = target?.id ?? latest;
      mark();
    },
  });

  /** For the card, which is only open on a story. */
  function known(): Story {
    if (open === null) throw new Error('The card is about no story');
    return open;
  }

  function mark(): void {
    const statement = open && shown ? statementOf(open, shown.id) : undefined;
    if (open && statement) painter.mark(open.reading, statement);
  }

  function openOn(story: Story, id: string): void {
    open = story;
    showStatement(story, id);
    const kind = statementOf(story, id) ? 'statement' : 'entity';
    card.open({ kind, id }, () => rectsIn(story, wordsToShow(story, id)?.spans));
  }

  function renew(): void {
    if (!open || !shown) return;
    if (stories().includes(open) && card.refresh()) {
      painter.unmark();
      mark();
    } else card.close();
  }

  globalThis.quothOnSettings = renew;
  return {
    click(click) {
      for (const story of stories()) {
        const target = clickedTarget(click, story);
        if (!target) continue;
        const { id, kind, span, repeated } = target;
        // By its number, as the mention's place in the text changes when the page does.
        const nth = mentionsOf(story, id).findIndex(({ start }) => start === span.start);
        open = story;
        card.open(target, () =>
          rectsIn(
            story,
            kind === 'entity' ? mentionsOf(story, id).slice(nth, nth + 1) : statementOf(story, id)?.spans,
            repeated,
          ),
        );
      }
    },
    async openAt(at) {
      const seek = await loadPart('seek', () => globalThis.quothSeek);
      return seek?.(at, stories(), latest, openOn) ?? false;
    },
    close: card.close,
    renew,
  };
}

function mentionsOf({ reading }: Story, id: string): readonly Span[] {
  return reading.analysis.entities.find((entity) => entity.id === id)?.mentions ?? [];
}
