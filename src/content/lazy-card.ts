import { tellBackground } from '../platform/tell-background.ts';
import type { CardOptions, CardTarget, MountedCard } from './card/mount-card.tsx';

/** A card that is loaded when it is first opened. */
export interface LazyCard {
  /** Opens as soon as the card is there; does nothing where it cannot be loaded because the extension is gone. */
  open(target: CardTarget, rects: () => readonly DOMRect[]): Promise<void>;
  close(): void;
}

/** The card of a page; see `mountCard` for the options. */
export function lazyCard(options: CardOptions): LazyCard {
  let mounting: Promise<MountedCard | null> | null = null;
  let card: MountedCard | null = null;
  let latest = 0;

  return {
    async open(target, rects) {
      const mine = ++latest;
      mounting ??= load(options);
      card = await mounting;
      // What could not be loaded may be there at the next click.
      if (card === null) mounting = null;
      // The reader has clicked on something else, or the page has changed, while it was loading.
      if (mine === latest) card?.open(target, rects);
    },
    close() {
      latest++;
      card?.close();
    },
  };
}

async function load(options: CardOptions): Promise<MountedCard | null> {
  if (!globalThis.quothMountCard) await tellBackground<'loadCard'>({ type: 'loadCard' });
  return globalThis.quothMountCard?.(options) ?? null;
}
