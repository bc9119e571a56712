import type { Correction, Verdict } from '../../model/correction.ts';

/** What a card is about: a statement, or a named figure. */
export interface CardTarget {
  readonly kind: 'statement' | 'entity';
  readonly id: string;
}

/** What opens within the card. */
export type CardPart = 'list' | 'look-up' | 'correction';

/** What the card shows beside its target. */
export interface CardView {
  readonly part: CardPart | null;
  /** The last thing to tell; '' for nothing. */
  readonly message: string;
  /** The correction that was just made: taken back in one click. */
  readonly made: Correction | null;
}

/** What the reader can do with the card. */
export interface CardDeeds {
  readonly close: () => void;
  /** To the speaker's statement after or before. */
  readonly step: (by: 1 | -1) => void;
  readonly show: (statement: string) => void;
  readonly copy: () => void;
  readonly copyLink: () => void;
  /** Opens a part of the card, or closes it where it is open. */
  readonly toggle: (part: CardPart) => void;
  readonly lookUp: (what: 'name' | 'words') => void;
  readonly correct: (verdict: Verdict) => void;
  readonly undo: () => void;
}
