import type { StatementKind } from '../../model/analysis.ts';
import type { Quotation, Quoted, Token } from '../../model/document.ts';
import { FINITE_VERB, isA } from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';

const MIN_CLAUSE_WORDS = 3;

/**
 * `direct` where the marks hold whole clauses of their own (they begin with a capital, or the sentence holds little
 * else), `mixed` where the reporter's sentence goes on within them: called it “a slow eviction”.
 */
export function quotationKind(doc: Quoted, quotation: Quotation): StatementKind {
  const words: Token[] = doc.tokens
    .slice(quotation.firstToken, quotation.endToken)
    .filter((token) => token.kind !== 'punctuation');
  const first = words[0];
  if (!first || words.length < MIN_CLAUSE_WORDS) return opensOwnSentence(doc, quotation) ? 'direct' : 'mixed';
  if (first.shape === 'lower') return 'mixed';
  const finite = words.some(
    (word) => isA(word, FINITE_VERB) || isPossessive(word) || word.lower.endsWith('ed'),
  );
  return finite || opensOwnSentence(doc, quotation) ? 'direct' : 'mixed';
}

/** Nothing of the reporter's stands before the marks in their sentence, and the quoted words begin with a capital. */
function opensOwnSentence(doc: Quoted, quotation: Quotation): boolean {
  const sentence = doc.sentences[quotation.sentence];
  const first = doc.tokens[quotation.firstToken];
  return (
    sentence !== undefined && quotation.firstToken - sentence.firstToken <= 1 && first?.shape !== 'lower'
  );
}
