import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Between the words and the card, and between the card and the edge of the view, in CSS pixels. */
const GAP = 8;
/** A card lower than this cannot be read; it scrolls inside down to here. */
const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 512;

/**
 * Puts `card` (position: fixed) 8 px below the last line of the words or, where there is more room, above the
 * first; upon them only where they fill the view. `rects` are the words' boxes, relative to the view; those outside
 * it count only where all are. Without any the card stays where it is.
 */
export async function placeCard(card: HTMLElement, rects: readonly DOMRect[]): Promise<void> {
  if (rects.length === 0) return;
  const { innerWidth = 0, innerHeight = 0 } = card.ownerDocument.defaultView ?? {};
  const visible = rects.filter(
    ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
  const lines = visible.length > 0 ? visible : rects;
  const words = { getBoundingClientRect: () => union(lines), getClientRects: () => [...lines] };
  card.style.setProperty('max-block-size', `${MOST_HEIGHT}px`);
  const { x, y } = await computePosition(words, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      // Sideways the card can always be shifted, so only the room above and below decides.
      flip({ padding: GAP, crossAxis: false }),
      size({
        padding: GAP,
        apply({ availableHeight, elements }) {
          const height = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, availableHeight));
          elements.floating.style.setProperty('max-block-size', `${Math.floor(height)}px`);
        },
      }),
      // Words that fill the view leave no room beside them: then the card lies on their edge rather than out of sight.
      shift({ padding: GAP, crossAxis: visible.length > 0 }),
    ],
  });
  card.style.setProperty('left', `${Math.round(x)}px`);
  card.style.setProperty('top', `${Math.round(y)}px`);
}

function union(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
