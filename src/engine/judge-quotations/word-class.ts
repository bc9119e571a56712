import type { Token } from '../../model/document.ts';
import {
  AUXILIARY,
  DETERMINER,
  FINITE_VERB,
  FUNCTION_WORD,
  isA,
  LINK_WORD,
  PREPOSITION,
  SAYING_NOUN,
  TITLE_WORD,
} from '../../model/word-classes.ts';

/** The class of a word or mark beside a quotation, `none` where nothing stands there. */
export function wordClass(token: Token | undefined): string {
  if (!token) return 'none';
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'punctuation') return token.text.charAt(0);
  if (isA(token, LINK_WORD)) return token.lower;
  if (isA(token, DETERMINER) || /^['’]s$/.test(token.text)) return 'determiner';
  if (isA(token, PREPOSITION)) return 'preposition';
  if (isA(token, AUXILIARY)) return 'be';
  if (token.shape !== 'lower') return 'capital';
  const strength = token.verb?.strength ?? 0;
  if (strength >= 2) return 'saying';
  if (strength >= 1) return 'speech';
  if (isA(token, TITLE_WORD)) return 'title-word';
  if (isA(token, FINITE_VERB)) return 'verb';
  if (isA(token, FUNCTION_WORD)) return 'function';
  if (isA(token, SAYING_NOUN)) return 'saying-noun';
  return token.lower.endsWith('ing') ? 'ing' : token.lower.endsWith('ed') ? 'ed' : 'word';
}
