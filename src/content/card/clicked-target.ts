import type { Span } from '../../model/span.ts';
import { rectsIn, type Story } from '../story.ts';
import { findTarget, type Target } from './find-target.ts';
import { type Click, pointToOffset } from './point-to-offset.ts';

/** What of the story's paint a click was meant for; null for clicks beside it, and for those that have another purpose. */
export function clickedTarget(click: Click, story: Story): Target | null {
  const { analysis, map } = story.reading;
  const offset = pointToOffset(click, map);
  const isHit = (span: Span): boolean => rectsIn(story, [span]).some((rect) => holds(rect, click));
  return offset === null ? null : findTarget(analysis, offset, isHit);
}

function holds({ left, right, top, bottom }: DOMRect, { x, y }: Click): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
