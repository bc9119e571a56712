import type { Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { ADDRESS_FORM, GIVEN_NAME, isA, ORGANIZATION_WORD } from '../../model/word-classes.ts';

/** Whether the run's own words make it an organization: "Karrow Harbour Board", "Vale Ltd", "Bank of Karrow". */
export function isOrganizationRun(words: readonly Token[], lexicon: Lexicon): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (lexicon.companySuffixes.has(last?.lower ?? '')) return true;
  if (words.length < 2) return false;
  const named = isA(first, GIVEN_NAME) && words.length < 3;
  if (isA(last, ORGANIZATION_WORD) && !named) return !isA(first, ADDRESS_FORM);
  const link = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  return link > 0 && isA(words[link - 1], ORGANIZATION_WORD);
}
