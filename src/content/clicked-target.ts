import type { Span } from '../model/span.ts';
import { findTarget, type Target } from './find-target.ts';
import { pointToOffset } from './point-to-offset.ts';
import { rectsIn, type Story } from './story.ts';

/** What of the story's paint a click was meant for; null for clicks beside it, and for those that have another purpose. */
export function clickedTarget(event: MouseEvent, story: Story): Target | null {
  const { analysis, map } = story.reading;
  const offset = pointToOffset(event, map);
  const isHit = (span: Span): boolean => rectsIn(story, [span]).some((rect) => holds(rect, event));
  return offset === null ? null : findTarget(analysis, offset, isHit);
}

function holds({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
}
