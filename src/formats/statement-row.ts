import type { Analysis, Entity, Statement } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';

/** What every export says about one statement, taken out of the text as it stands there. */
export interface StatementRow {
  /** 1, 2 … in order of the text. */
  readonly number: number;
  readonly statement: Statement;
  readonly speaker: Entity | null;
  /** The words of each span, in order. */
  readonly words: readonly string[];
  /** The words of each stretch in quotation marks, marks excluded; empty for indirect statements. */
  readonly quoted: readonly string[];
  readonly source: string | null;
  readonly cue: string | null;
}

/** One row a statement, in the order of `analysis.statements`. A speaker id without an entity counts as nobody. */
export function statementRows(analysis: Analysis): StatementRow[] {
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const words = (span: Span): string => analysis.text.slice(span.start, span.end);
  return analysis.statements.map((statement, index) => ({
    number: index + 1,
    statement,
    speaker: (statement.speaker === null ? undefined : byId.get(statement.speaker)) ?? null,
    words: statement.spans.map(words),
    quoted: statement.quotations.map(words),
    source: statement.source && words(statement.source),
    cue: statement.cue && words(statement.cue),
  }));
}
