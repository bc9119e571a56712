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
import { isPossessive } from '../is-possessive.ts';
import * as name from './quotation-names.ts';

/** The class of a word or mark beside a quotation by its number in quotation-names.ts. */
export function wordClass(token: Token | undefined): number {
  if (!token) return name.NONE;
  if (token.kind === 'quote') return name.QUOTE;
  if (token.kind === 'punctuation') return name.MARK + markOf(token.text.charAt(0));
  const link = isA(token, LINK_WORD) ? name.LINKS.indexOf(token.lower) : -1;
  if (link >= 0) return name.LINK + link;
  if (isA(token, DETERMINER) || isPossessive(token)) return name.DETERMINER;
  if (isA(token, PREPOSITION)) return name.PREPOSITION;
  if (isA(token, AUXILIARY)) return name.BE;
  if (token.shape !== 'lower') return name.CAPITAL;
  const strength = token.verb?.strength ?? 0;
  if (strength >= 2) return name.SAYING;
  if (strength >= 1) return name.SPEECH;
  if (isA(token, TITLE_WORD)) return name.TITLE_WORD;
  if (isA(token, FINITE_VERB)) return name.VERB;
  if (isA(token, FUNCTION_WORD)) return name.FUNCTION;
  if (isA(token, SAYING_NOUN)) return name.SAYING_NOUN;
  return token.lower.endsWith('ing') ? name.ING : token.lower.endsWith('ed') ? name.ED : name.WORD;
}

function markOf(mark: string): number {
  const place = name.PUNCTUATION.indexOf(mark);
  return place < 0 ? name.PUNCTUATION.length : place;
}
