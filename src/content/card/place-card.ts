/** Between the words and the card, and between the card and the edge of the view, in CSS pixels. */
const GAP = 8;
/** A card lower than this cannot be read; it scrolls inside down to here. */
const LEAST_HEIGHT = 200;
const MOST_HEIGHT = 512;
/** A card that has so much room stays on its side of the words when it grows or the page is scrolled. */
const ENOUGH = 260;

/** On which side of the words a card is. */
export type Side = 'above' | 'below';

/** Where a card goes: its upper left corner in the view, and how high it may become, in CSS pixels. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly most: number;
  readonly side: Side;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Puts `card` (position: fixed) 8 px below the last line of the words or, where there is more room, above the
 * first; upon them only where they fill the view. `rects` are the words' boxes, relative to the view; those outside
 * it count only where all are. Without any the card stays where it is. Where there is less room than it would take, it
 * has the class `tight`; what was scrolled in it stays where it was. `before` is the side it is on, null where it is
 * about other words from now on; gives the side it is on then.
 */
export function placeCard(card: HTMLElement, rects: readonly DOMRect[], before: Side | null): Side | null {
  const view = card.ownerDocument.defaultView;
  if (rects.length === 0 || !view) return before;
  // As high as it would like to be; the measure is taken before it is cut to what there is.
  const scrolled = [...card.querySelectorAll('*')].map((element) => [element, element.scrollTop] as const);
  card.classList.remove('tight');
  card.style.setProperty('max-block-size', `${MOST_HEIGHT}px`);
  const shown = shownPart(view);
  const room = {
    width: card.ownerDocument.documentElement.clientWidth || view.innerWidth,
    height: shown.bottom - shown.top,
  };
  const lines = rects.map(({ left, right, top, bottom }) => ({
    left,
    right,
    top: top - shown.top,
    bottom: bottom - shown.top,
  }));
  const place = (): Placement =>
    placement(lines, card.getBoundingClientRect(), room, card.dir === 'rtl', before);
  let placed = place();
  if (card.getBoundingClientRect().height > placed.most) {
    card.classList.add('tight');
    placed = place();
  }
  card.style.setProperty('max-block-size', `${placed.most}px`);
  card.style.setProperty('left', `${placed.x}px`);
  card.style.setProperty('top', `${placed.y + shown.top}px`);
  for (const [element, top] of scrolled) if (top > 0) element.scrollTop = top;
  return placed.side;
}

/** What of a view is to be seen: of a frame that is higher than the window, or scrolled out of it, only a part. */
function shownPart({ frameElement, innerHeight, parent }: Window): Pick<Box, 'top' | 'bottom'> {
  if (frameElement === null) return { top: 0, bottom: innerHeight };
  const around = shownPart(parent);
  const top = frameElement.getBoundingClientRect().top + frameElement.clientTop;
  return { top: Math.max(0, around.top - top), bottom: Math.min(innerHeight, around.bottom - top) };
}

/**
 * Where a card of this size goes in a view, for words in these boxes, at least one. It begins where the line begins
 * that it is next to, or ends where that ends where the card is written from right to left. It stays on the side
 * `before` where there is enough room.
 */
export function placement(
  rects: readonly Box[],
  size: Size,
  view: Size,
  rtl: boolean,
  before: Side | null,
): Placement {
  const seen = rects.filter(
    ({ top, bottom, left, right }) => bottom > 0 && top < view.height && right > 0 && left < view.width,
  );
  const lines = seen.length > 0 ? seen : rects;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const room = { above: top - 2 * GAP, below: view.height - bottom - 2 * GAP };
  const better = size.height <= room.below || room.below >= room.above ? 'below' : 'above';
  const side = before !== null && room[before] >= Math.min(size.height, ENOUGH) ? before : better;
  const isBelow = side === 'below';
  const most = Math.floor(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, room[side])));
  const height = Math.min(size.height, most);
  const line = lineAt(lines, isBelow ? bottom : top);
  const y = isBelow ? bottom + GAP : top - GAP - height;
  return {
    x: Math.round(within(rtl ? line.right - size.width : line.left, view.width - size.width)),
    // Words that fill the view leave no room beside them: then the card lies on their edge rather than out of sight.
    y: Math.round(seen.length > 0 ? within(y, view.height - height) : y),
    most,
    side,
  };
}

/** From where to where the words on one line go, which may be in several boxes. */
function lineAt(lines: readonly Box[], y: number): Pick<Box, 'left' | 'right'> {
  const line = lines.filter(({ top, bottom }) => {
    const middle = (bottom - top) / 2;
    return Math.abs(top - y) < middle || Math.abs(bottom - y) < middle;
  });
  return {
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
  };
}

/** Not nearer to the edges than the gap; where there is no room for both, it is the beginning that shows. */
function within(at: number, last: number): number {
  return Math.max(GAP, Math.min(at, last - GAP));
}
