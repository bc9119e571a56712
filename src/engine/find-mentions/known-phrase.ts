import type { Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { isA, NAME_OPENER, ORGANIZATION, PLACE } from '../../model/word-classes.ts';

/** Whether the words together are a well-known organization: "Fox News". */
export function isOrganization(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return isKnown(tokens, ORGANIZATION, lexicon.organizations);
}

/** Whether the words together are a well-known place: "New York". */
export function isPlace(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return isKnown(tokens, PLACE, lexicon.places);
}

function isKnown(tokens: readonly Token[], single: number, phrases: ReadonlySet<string>): boolean {
  if (tokens.length === 1) return isA(tokens[0], single);
  // Few words open a phrase: only theirs are put together and looked up.
  return isA(tokens[0], NAME_OPENER) && phrases.has(tokens.map((token) => token.lower).join(' '));
}
