import type { StatementKind } from '../../src/model/analysis.ts';

/**
 * What a careful reader says of an article, in `expected.json`. Not what the engine gives: where that falls short, the
 * entry carries `known_miss` with the reason, and must then really be missed.
 */
export interface Expected {
  readonly title: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** Everyone whom the story names, by the fullest form in it. */
  readonly people: readonly (string | ExpectedPerson)[];
  /** Persons who may be found or not: those who made the page. */
  readonly people_optional?: readonly string[];
  /** Organizations that speak. */
  readonly organizations: readonly (string | ExpectedPerson)[];
  readonly statements: readonly ExpectedStatement[];
  /** What may be given or not, but only under this speaker: quotations within quotations, borderline cases. */
  readonly neutral?: readonly NeutralStatement[];
  /** Stretches in quotation marks that must not be statements: scare quotes, titles, teasers, comments. */
  readonly not: readonly (string | { readonly words: string; readonly known_miss: string })[];
  /** What the engine gives beyond all this, and should not. Must really be given. */
  readonly known_extra?: readonly {
    readonly words?: string;
    readonly person?: string;
    readonly reason: string;
  }[];
}

export interface ExpectedPerson {
  readonly name: string;
  readonly known_miss: string;
}

export interface NeutralStatement {
  readonly words: string;
  readonly speaker: string | null;
  readonly alt?: readonly string[];
}

export interface ExpectedStatement {
  readonly kind: StatementKind;
  /** Each quotation to the letter, marks excluded; for indirect statements each stretch of the reporter's words. */
  readonly words: readonly string[];
  readonly speaker: string | null;
  /** Other names that are as right. */
  readonly alt?: readonly (string | null)[];
  readonly known_miss?: string;
}
