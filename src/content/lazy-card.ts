import type { CardPlace } from '../platform/messages.ts';
import type { CardHost, StoryCard } from './card/story-card.ts';
import { loadPart } from './load-part.ts';

declare global {
  interface HighlightRegistry {
    /** In both browsers, but not yet in the compiler's library. */
    highlightsFromPoint(
      x: number,
      y: number,
      options?: { readonly shadowRoots?: readonly ShadowRoot[] },
    ): readonly object[];
  }
}

/** A card that is loaded by the first click that may want it. */
export interface LazyCard {
  /** Answers a click on the page's paint; leaves all others alone. */
  click(event: MouseEvent): Promise<void>;
  /** Opens the card without a click; false where there is no statement there. See the message `openCard`. */
  openAt(at: CardPlace): Promise<boolean>;
  close(): void;
  renew(): void;
}

/** The card of a page. */
export function lazyCard(host: CardHost): LazyCard {
  let mounting: Promise<StoryCard | null> | null = null;
  let card: StoryCard | null = null;
  let latest = 0;

  async function load(): Promise<void> {
    mounting ??= loadPart('card', () => globalThis.quothStoryCard).then((mount) => mount?.(host) ?? null);
    card = await mounting;
    // What could not be loaded may be there at the next click.
    if (card === null) mounting = null;
  }

  return {
    async click(event) {
      const { clientX: x, clientY: y } = event;
      const [target] = event.composedPath();
      if (!isPlainClick(event) || !(target instanceof Element) || !isOnPaint(target, x, y)) return;
      const mine = ++latest;
      await load();
      // The reader has clicked on something else, or the page has changed, while it was loading.
      if (mine === latest) card?.click({ x, y, target });
    },
    async openAt(at) {
      latest++;
      await load();
      return card?.openAt(at) ?? false;
    },
    close() {
      latest++;
      card?.close();
    },
    renew: () => card?.renew(),
  };
}

function isPlainClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  return getSelection()?.isCollapsed ?? true;
}

/** A cheap question, which the page's own paint answers too: the card looks more closely. */
function isOnPaint(target: Element, x: number, y: number): boolean {
  const root = target.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  return CSS.highlights.highlightsFromPoint(x, y, { shadowRoots }).length > 0;
}
