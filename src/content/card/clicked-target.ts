import type { Span } from '../../model/span.ts';
import { rectsIn, type Story } from '../story.ts';
import { findTarget, type Target } from './find-target.ts';
import { type Click, pointToOffset } from './point-to-offset.ts';

/** What was clicked, and whether it was where the page prints the words once more. */
export type Clicked = Target & { readonly repeated: boolean };

/** What of the story's paint a click was meant for; null for clicks beside it, and for those that have another purpose. */
export function clickedTarget(click: Click, story: Story): Clicked | null {
  const { analysis, map } = story.reading;
  const offset = pointToOffset(click, map);
  if (offset === null) return null;
  for (const repeated of [false, true]) {
    const isHit = (span: Span): boolean =>
      rectsIn(story, [span], repeated).some((rect) => holds(rect, click));
    const target = findTarget(analysis, offset, isHit);
    if (target) return { ...target, repeated };
  }
  return null;
}

function holds({ left, right, top, bottom }: DOMRect, { x, y }: Click): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
