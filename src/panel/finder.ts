import type { WordFinder, wordFinder } from '../ui/find-words.ts';

let make: typeof wordFinder | null = null;

/** Brings what searches are made with: it comes with the first letter that somebody types. */
export async function bringFinder(): Promise<void> {
  make ??= (await import('../ui/find-words.ts')).wordFinder;
}

/** Whether searches can be made. */
export function canFind(): boolean {
  return make !== null;
}

/** The finder for a query; null for one that holds nothing to look for, and until `bringFinder` is done. */
export function finderFor(query: string): WordFinder | null {
  return make?.(query) ?? null;
}
