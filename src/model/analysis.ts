import type { ArticleMeta } from './article.ts';
import type { Span } from './span.ts';

export type EntityKind = 'person' | 'organization' | 'group' | 'unnamed';

/** Someone or something the article names or quotes. `e1`, `e2` … in order of first mention. */
export interface Entity {
  readonly id: string;
  /** The fullest form in the article without honorific: "Tom Brask". */
  readonly name: string;
  readonly kind: EntityKind;
  /** What the article calls them ("US Defence Secretary"), null where it does not say. */
  readonly role: string | null;
  readonly mentions: readonly Span[];
}

/**
 * `direct`: whole clauses in quotation marks. `mixed`: the reporter's sentence with a quoted piece.
 * `indirect`: reported speech without marks.
 */
export type StatementKind = 'direct' | 'mixed' | 'indirect';

/**
 * What decided who the source is.
 *
 * `after`: “…”, X said. `inverted`: “…”, said X. `before`: X said “…”. `around`: “…”, X said, “…”.
 * `according-to`: “…”, according to X. `colon`: X: “…” or X said: on a line of its own before.
 * `own-line`: “…” — X. `turn`: X: … without marks, as in a transcript. `interview`: the answer to a question.
 * `continuation`: no cue; the same speaker goes on. `same-sentence`: X stands in the sentence, without a cue.
 * `nearby`: X stands in a sentence near by. `post`: the author of an embedded post. `none`: nobody was found.
 * `corrected`: the reader said so.
 */
export type Rule =
  | 'after'
  | 'inverted'
  | 'before'
  | 'around'
  | 'according-to'
  | 'colon'
  | 'own-line'
  | 'turn'
  | 'interview'
  | 'continuation'
  | 'same-sentence'
  | 'nearby'
  | 'post'
  | 'none'
  | 'corrected';

/** One thing said. `s1`, `s2` … in order of the text. */
export interface Statement {
  readonly id: string;
  readonly kind: StatementKind;
  /** What was said, in order; more than one where the reporting clause interrupts it or it runs over paragraphs. */
  readonly spans: readonly Span[];
  /** The stretches inside quotation marks, marks excluded; empty for indirect statements. */
  readonly quotations: readonly Span[];
  /** The entity that said it, null where the engine is not sure enough to name one. */
  readonly speaker: string | null;
  /** The mention that the text itself gives as the source: "he", "Mr Brask". */
  readonly source: Span | null;
  /** The reporting expression: "said", "according to". */
  readonly cue: Span | null;
  readonly rule: Rule;
  /** 0 to 1: how likely the speaker named is the right one. */
  readonly confidence: number;
}

/** The answer, plain JSON: the same in the page, the panel, the exports and the command line. */
export interface Analysis extends ArticleMeta {
  readonly language: string | null;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}
