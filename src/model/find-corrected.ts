import type { Analysis, Statement } from './analysis.ts';
import type { Correction } from './correction.ts';
import type { Span } from './span.ts';
import { extentOf } from './statement-extent.ts';

/**
 * The statement that a correction speaks of, or null where its words are no statement of this text (any more). Where
 * they occur more than once, what stands around them decides, and then the nearness to where they stood. A statement
 * counts that covers most of the words and little else, so that a comma more or less does not matter.
 */
export function findCorrected({ text, statements }: Analysis, correction: Correction): Statement | null {
  const { words, length, start } = correction;
  let best: Statement | null = null;
  let bestScore = -1;
  let bestDistance = 0;
  if (words === '') return null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const statement = statementAt(statements, { start: at, end: at + length });
    const score = likeness(text, at, correction);
    const distance = Math.abs(at - start);
    if (statement === null || score < bestScore || (score === bestScore && distance >= bestDistance))
      continue;
    best = statement;
    bestScore = score;
    bestDistance = distance;
  }
  return best;
}

function statementAt(statements: readonly Statement[], place: Span): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    const extent = extentOf(statement);
    const shared = Math.min(extent.end, place.end) - Math.max(extent.start, place.start);
    const longer = Math.max(extent.end - extent.start, place.end - place.start);
    // Ranked by how much of both is shared: two statements may overlap, as one within the reporter's sentence.
    if (shared * 2 <= longer || shared / longer <= most) continue;
    best = statement;
    most = shared / longer;
  }
  return best;
}

/** How much of what stood around the words still does, in UTF-16 units. */
function likeness(text: string, at: number, { before, after, length }: Correction): number {
  let same = 0;
  while (same < before.length && before.at(-1 - same) === text[at - 1 - same]) same++;
  let next = 0;
  while (next < after.length && after[next] === text[at + length + next]) next++;
  return same + next;
}
