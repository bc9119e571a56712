import type { Snapshot } from './snapshot.ts';

/** What can differ between a page with and without Quoth. */
export type Aspect = 'document' | 'layout' | 'shifts' | 'links' | 'selection' | 'copy' | 'find';

/** A difference that should not be. */
export interface Difference {
  readonly aspect: Aspect;
  /** What differs, in a line. */
  readonly words: string;
}

/** Less than this is nothing that a reader could see, and differs from one loading to the next. */
const LEAST_SHIFT = 0.001;
const EXCERPT = 60;

/**
 * In what a page with Quoth is not what it is without; [] where it is the same. What moves by itself, as between
 * `without` and a `later` look at the same page, is left out.
 */
export function compareSnapshots(
  without: Snapshot,
  withQuoth: Snapshot,
  later: Snapshot = without,
): Difference[] {
  const differences: Difference[] = [];
  const differ = (aspect: Aspect, words: string): void => {
    differences.push({ aspect, words });
  };
  if (without.html !== withQuoth.html) differ('document', firstDifference(without.html, withQuoth.html));
  else if (without.sheets !== withQuoth.sheets) differ('document', 'another number of style sheets');
  const atRest = (box: string, i: number): string => (without.boxes[i] === later.boxes[i] ? box : 'restless');
  const moved = countDifferent(without.boxes.map(atRest), withQuoth.boxes.map(atRest));
  if (moved > 0) {
    const first = without.boxes.findIndex(
      (box, i) => atRest(box, i) !== atRest(withQuoth.boxes[i] ?? 'gone', i),
    );
    const example = `${withQuoth.boxes[first]} instead of ${without.boxes[first]}`;
    differ('layout', `${moved} of ${without.boxes.length} elements have moved: ${example}`);
  }
  if (withQuoth.shifts > Math.max(without.shifts, later.shifts) + LEAST_SHIFT)
    differ('shifts', `${withQuoth.shifts} instead of ${without.shifts}`);
  const covered = countDifferent(without.links, withQuoth.links);
  if (covered > 0) differ('links', `${covered} links are hit otherwise`);
  if (without.selected !== withQuoth.selected)
    differ('selection', firstDifference(without.selected, withQuoth.selected));
  if (without.copied !== withQuoth.copied) differ('copy', `${withQuoth.copied} instead of ${without.copied}`);
  if (without.found !== withQuoth.found) differ('find', `${withQuoth.found} instead of ${without.found}`);
  return differences;
}

/** Where two texts part, as an excerpt of both. */
export function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const start = Math.max(0, at - EXCERPT / 3);
  const excerpt = (text: string): string => JSON.stringify(text.slice(start, start + EXCERPT));
  return `${excerpt(other)} instead of ${excerpt(one)}`;
}

function countDifferent(some: readonly string[], others: readonly string[]): number {
  let count = Math.abs(some.length - others.length);
  for (let i = 0; i < Math.min(some.length, others.length); i++) if (some[i] !== others[i]) count++;
  return count;
}
