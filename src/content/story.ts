import type { Statement } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { PageReading } from './read-page.ts';
import { rectsOf } from './rects-of.ts';

/**
 * A story of the page. The object stays the same when the story is read anew, so that card and panel can hold on
 * to it.
 */
export interface Story {
  reading: PageReading;
  /** The address at which it was read, without the fragment. */
  address: string;
}

/** The page's address, without the fragment. */
export function addressNow(): string {
  return location.origin + location.pathname + location.search;
}

/** The statement of that id as it was last read; undefined where there is none (any more). */
export function statementOf({ reading }: Story, id: string): Statement | undefined {
  return reading.analysis.statements.find((statement) => statement.id === id);
}

/**
 * Where spans of the story stand on the page, a range for each text node they touch; `repeated`: where the page prints
 * them once more, as in a pull quote.
 */
export function rangesOf(
  { reading: { map } }: Story,
  spans: readonly Span[] = [],
  repeated = false,
): StaticRangeInit[] {
  return spans.flatMap((span) => (repeated ? map.repeatsOf(span) : map.rangesOf(span)));
}

/** The boxes of these ranges on the screen, in viewport pixels. */
export function rectsIn(story: Story, spans?: readonly Span[], repeated?: boolean): DOMRect[] {
  return rectsOf(rangesOf(story, spans, repeated));
}

/** Whether any of the story's own elements still stands on the page where readers can see it. */
export function isStanding({ reading }: Story): boolean {
  return reading.roots.some((root) => root.isConnected && root.checkVisibility());
}

/** The story in the middle of the view or, between two, the one above; undefined where there is none. */
export function storyInView(stories: readonly Story[]): Story | undefined {
  return (
    stories.findLast(({ reading: { roots } }) => {
      const [root] = roots;
      return root !== undefined && root.getBoundingClientRect().top <= innerHeight / 2;
    }) ?? stories[0]
  );
}
