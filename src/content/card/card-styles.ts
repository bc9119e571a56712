import base from '../../ui/base.css?inline';
import card from '../../ui/card.css?inline';
import pick from '../../ui/pick.css?inline';
import design from '../../ui/tokens.css?inline';

/**
 * The host has no box and takes nothing from the page; `!important` within a shadow root outweighs the page's. It is there
 * only as long as the rule that the background brings with the card, see `background.ts`.
 */
const FRAME = `
:host { all: initial !important; display: var(--quoth-card, none) !important; }
.frame { position: fixed; inset: auto; left: 0; top: 0; margin: 0; padding: 0; border: 0; overflow: visible; background: none; inline-size: auto; block-size: auto; z-index: 2147483647; display: flex; opacity: 0; transition: opacity var(--fast) var(--ease); }
.frame.placed { opacity: 1; }
.frame > * { flex: 0 1 auto; }
@media print { .frame { display: none; } }
`;

/** The card's sheet for a shadow root; whoever mounts it sets `--rem` (see `inReadersRem`). */
export function cardStyles(): string {
  return inReadersRem(`${design}${base}${card}${pick}${FRAME}`);
}

/**
 * A rem is the page's, and many pages set their root to 10 px: so every rem becomes a multiple of `--rem`, the
 * reader's own text size.
 */
export function inReadersRem(css: string): string {
  return css.replace(/(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem, 16px))');
}
