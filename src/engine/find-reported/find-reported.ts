import type { Attributed, Reported } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';

/** Adds reported speech without marks. */
export function findReported(doc: Attributed, _lexicon: Lexicon): Reported {
  return { ...doc, reported: [] };
}
