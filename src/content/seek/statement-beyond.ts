import type { Statement } from '../../model/analysis.ts';
import { rectsIn, type Story } from '../story.ts';

/**
 * The next statement of a story in the order of its text, or the one before (`by` -1): counted from `from` while
 * that is in view, else from the top of the view. undefined at either end.
 */
export function statementBeyond(story: Story, from: string | null, by: 1 | -1): Statement | undefined {
  const statements = [...story.reading.analysis.statements].sort((a, b) => startOf(a) - startOf(b));
  const at = statements.findIndex(({ id }) => id === from);
  const current = statements[at];
  if (current && isInView(story, current)) return statements[at + by];
  const below = statements.findIndex((one) => (rectsIn(story, one.spans)[0]?.top ?? -1) >= 0);
  if (by === 1) return statements[below];
  return below < 0 ? statements.at(-1) : statements[below - 1];
}

function startOf({ spans: [first] }: Statement): number {
  return first?.start ?? 0;
}

function isInView(story: Story, { spans }: Statement): boolean {
  return rectsIn(story, spans).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}
