import type { CardDeeds } from './card-view.ts';

/** What the keys act on. */
interface KeyedCard {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly deeds: CardDeeds;
  /** Whether the form is open: then keys belong to its fields. */
  readonly isCorrecting: () => boolean;
}

/**
 * The card's keys, for one key press anywhere on the page: Escape closes the form, or else the card; with the focus in the card
 * the arrows step, C copies and L copies the link. True where the key was the card's; the page has keys of its own.
 */
export function answerKey(event: KeyboardEvent, card: KeyedCard): boolean {
  if (!event.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
  const { host, root, frame, deeds, isCorrecting } = card;
  if (event.key === 'Escape') {
    if (isCorrecting()) deeds.toggle('correction');
    else deeds.close();
    return true;
  }
  if (!event.composedPath().includes(host) || isCorrecting() || isField(root.activeElement)) return false;
  const forward = frame.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      deeds.step(event.key === forward ? 1 : -1);
      return true;
    case 'c':
      deeds.copy();
      return true;
    case 'l':
      deeds.copyLink();
      return true;
    default:
      return false;
  }
}

function isField(element: Element | null): boolean {
  return element?.localName === 'input';
}
