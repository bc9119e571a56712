import type { Statement } from '../../model/analysis.ts';
import { paintedSpans } from '../plan-paint.ts';
import { rectsIn, type Story } from '../story.ts';

/** The statement whose painted words are at a point of the view; undefined where there is none. */
export function statementAt(story: Story, x: number, y: number): Statement | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && story.reading.map.offsetAt(caret.offsetNode, caret.offset);
  if (offset === null) return undefined;
  return story.reading.analysis.statements.find((statement) =>
    paintedSpans(statement).some(
      (span) =>
        span.start <= offset &&
        offset <= span.end &&
        // The caret is found for points beside the words as well.
        rectsIn(story, [span]).some(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        ),
    ),
  );
}
