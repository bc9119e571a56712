import type { Analysis } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { isFigure, isPainted, paintedSpans } from '../plan-paint.ts';

/** What a reader has clicked on, and the stretch of text that was hit. */
export type Target =
  | { readonly kind: 'statement'; readonly id: string; readonly span: Span }
  | { readonly kind: 'entity'; readonly id: string; readonly span: Span };

/**
 * What is painted at an offset of the article's text, or null. `hits` tells whether the click really fell on a
 * stretch: a caret is found also for clicks beside the words and stands between two letters. Quoted words come first, as their fill lies on top;
 * a figure named within reported words comes before these, being the smaller aim.
 */
export function findTarget(analysis: Analysis, offset: number, hits: (span: Span) => boolean): Target | null {
  let reported: Target | null = null;
  const speakers = new Set<string>();
  for (const statement of analysis.statements) {
    if (statement.speaker !== null) speakers.add(statement.speaker);
    if (!isPainted(statement)) continue;
    const span = paintedSpans(statement).find((painted) => covers(painted, offset) && hits(painted));
    if (span === undefined) continue;
    const target = { kind: 'statement', id: statement.id, span } as const;
    if (statement.quotations.length > 0) return target;
    reported ??= target;
  }
  for (const entity of analysis.entities) {
    if (!isFigure(entity, speakers)) continue;
    const span = entity.mentions.find((mention) => covers(mention, offset) && hits(mention));
    if (span !== undefined) return { kind: 'entity', id: entity.id, span };
  }
  return reported;
}

/** A click on the second half of a span's last letter gives the span's end. */
function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
