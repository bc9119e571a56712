import type { Judged, Mention } from '../../model/document.ts';
import { isPossessive } from '../is-possessive.ts';
import { WordSet } from '../word-set.ts';

/** What stands by a mention, as bits: asked again for every pronoun that may mean the same. */
export const POSSESSIVE_PRONOUN = 1;
export const OPENS_SENTENCE = 2;
export const OWNER = 4;
export const BEHIND_PREPOSITION = 8;

const POSSESSIVE = new Set(['his', 'her', 'hers']);
/** What stands behind them is no subject. */
export const PREPOSITIONS = new WordSet('of for with to by from against about on at in'.split(' '));

/** For each mention the bits that hold of it. */
export function mentionFacts(doc: Judged): Uint8Array {
  const facts = new Uint8Array(doc.mentions.length);
  for (const mention of doc.mentions) facts[mention.index] = factsOf(doc, mention);
  return facts;
}

function factsOf(doc: Judged, mention: Mention): number {
  let facts = 0;
  if (mention.type === 'pronoun' && POSSESSIVE.has(mention.name.toLowerCase())) facts |= POSSESSIVE_PRONOUN;
  if (doc.sentences[mention.sentence]?.firstToken === mention.firstToken) facts |= OPENS_SENTENCE;
  const next = doc.tokens[mention.endToken];
  if (isPossessive(next)) facts |= OWNER;
  if (PREPOSITIONS.has(doc.tokens[mention.firstToken - 1])) facts |= BEHIND_PREPOSITION;
  return facts;
}
