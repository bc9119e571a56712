import type { Statement } from './analysis.ts';
import type { Span } from './span.ts';

/** From the first to the last of what was said, whatever interrupts it; an empty span at 0 for a statement of none. */
export function extentOf({ spans }: Statement): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
