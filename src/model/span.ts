/** A stretch of `Article.text`: UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies wholly within `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `a` ends at or before the start of `b`. */
export function before(a: Span, b: Span): boolean {
  return a.end <= b.start;
}

/** Orders spans by start, the longer first where two start together. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
