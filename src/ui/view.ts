import type { StatementKind } from '../model/analysis.ts';
import type { QuotationMarks } from '../model/quotation-marks.ts';
import type { Piece } from '../model/statement-pieces.ts';
import type { Voice } from '../model/voices.ts';

/** Whom a badge stands for: its shape says it without colour. */
export type Form = 'person' | 'organization' | 'unnamed' | 'none';

/** A speaker's outside, the same in panel and card. */
export interface Face {
  readonly form: Form;
  readonly name: string;
  /** What the article calls them, or what stands there instead for sources without a name. */
  readonly role: string | null;
  /** One to three letters; empty where the badge shows a sign instead. */
  readonly initials: string;
  readonly voice: Voice;
}

/** How sure an attribution is (`yours`: the reader said so); the words for it are in words.ts. */
export type Doubt = 'sure' | 'likely' | 'unsure' | 'yours';

/** The number of a paragraph of the running text, counted from 1, or what stands outside it; null for neither. */
export type Place = number | 'heading' | 'standfirst' | 'caption' | null;

/** One statement ready to be shown. */
export interface StatementView {
  readonly id: string;
  /** Stays the same when the article is read again and the words are still there; ids may shift. */
  readonly key: string;
  readonly kind: StatementKind;
  /** The id of who said it, null where nobody was found. */
  readonly speaker: string | null;
  readonly pieces: readonly Piece[];
  readonly marks: QuotationMarks;
  /** What the article has for "said Mara": "said", "she added", null where it has nothing. */
  readonly attribution: string | null;
  readonly place: Place;
  readonly confidence: Doubt;
}

/** Where in the story a statement stands, both as shares of the text's length. */
export interface Tick {
  /** The statement's id. */
  readonly id: string;
  readonly from: number;
  readonly length: number;
  readonly own: boolean;
}

/** One row of the list, with all that opens under it. */
export interface SpeakerView {
  /** An entity's id, `unnamed` or `none`. */
  readonly id: string;
  /** Stays the same when the article is read again and this speaker is still there; ids may shift. */
  readonly key: string;
  readonly face: Face;
  readonly statements: readonly StatementView[];
  readonly ticks: readonly Tick[];
  /** Of all words said in the article, 0 to 1. */
  readonly share: number;
  /** Of this speaker's words, how much is in quotation marks, 0 to 1. */
  readonly ownShare: number;
}

/** A person or an organization that the article names and does not quote. */
export interface FigureView {
  readonly id: string;
  readonly key: string;
  readonly face: Face;
  /** How often the article mentions them. */
  readonly mentions: number;
}

/** Which statements are shown: all, those of one kind, or those of sources without a name. */
export type Shown = 'all' | StatementKind | 'unnamed';

/** In which order the speakers stand. */
export type Order = 'words' | 'statements' | 'appearance' | 'name';
