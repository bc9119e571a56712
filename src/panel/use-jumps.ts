import { useEffect, useRef } from 'preact/hooks';
import { say } from '../ui/words.ts';
import type { ListView } from './list-view.ts';
import type { PageClient, Shown } from './page-client.ts';
import type { Link } from './use-link.ts';
import type { Listing } from './use-listing.ts';
import type { Tell } from './use-note.ts';

interface JumpsHost {
  readonly client: PageClient;
  readonly link: Link;
  /** Null until the list is there. */
  readonly view: ListView | null;
  readonly listing: Listing;
  readonly change: (part: Partial<ListView>) => void;
  readonly tell: Tell;
  /** Closes the panel, so that the page has the focus; null where the panel stays beside it. */
  readonly leave: (() => void) | null;
  readonly focusOn: (selector: string) => boolean;
}

/** Ways from the panel to the page and back. */
export interface Jumps {
  /** Shows a statement or a figure. `byKey`: whoever uses no pointer is taken there with the focus, and the words' card is opened. */
  readonly show: (id: string, byKey: boolean) => Promise<void>;
  readonly goBack: () => void;
}

/** What leads to the page and back. A popup that was closed for it begins where the reader has left it. */
export function useJumps(host: JumpsHost): Jumps {
  const { client, link, view, listing, change, tell, leave, focusOn } = host;
  const leftFrom = useRef<HTMLElement | null>(null);

  const isThere = view !== null;
  const begun = useRef(false);
  useEffect(() => {
    const left = begun.current ? null : view?.left;
    begun.current ||= isThere;
    if (!left) return;
    change({ left: null });
    const from = rows().find(({ key }) => key === left);
    if (!from || !focusOn(`[data-shows="${from.id}"]`)) return;
    leftFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    tell({ way: 'back' });
  }, [isThere]);

  /** All that can be shown. */
  function rows(): readonly { readonly id: string; readonly key: string }[] {
    return [...listing.chosen.speakers.flatMap((row) => row.statements), ...listing.figures];
  }

  function keepPlace(): void {
    link.tell({ type: 'keepPlace' });
    const active = document.activeElement;
    leftFrom.current = active !== null && 'focus' in active ? (active as HTMLElement) : null;
  }

  function told(outcome: Shown, text: string): void {
    // Whoever sees the page needs no words for a jump; whoever hears it does.
    if (outcome === 'done') tell({ text, way: 'back' });
    else tell({ text: say(outcome === 'gone' ? 'gone' : 'noAnswer'), seen: true, stays: true });
  }

  return {
    async show(shown, byKey) {
      keepPlace();
      if (!byKey) {
        told(await client.jumpTo(shown), say('shown'));
        return;
      }
      // Long before the panel is closed, or it would not be kept.
      if (leave !== null) change({ left: rows().find(({ id }) => id === shown)?.key ?? null });
      const outcome = await client.goTo(shown);
      if (outcome === 'done' && leave !== null) {
        leave();
        return;
      }
      if (leave !== null) change({ left: null });
      told(outcome, say('shownKeys'));
    },
    goBack() {
      link.tell({ type: 'goBack' });
      // The button goes with the note; the reader goes on where the jump began.
      leftFrom.current?.focus();
      tell({ text: say('backAgain') });
    },
  };
}
