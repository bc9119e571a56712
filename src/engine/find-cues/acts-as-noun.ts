import type { Named, Token } from '../../model/document.ts';
import type { ReportingVerb } from '../../model/lexicon.ts';
import {
  AUXILIARY,
  DEMONYM,
  DETERMINER,
  GROUP,
  isA,
  PLURAL_DOCUMENT,
  PLURAL_PERSON,
  SAYING_NOUN,
} from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';

const NOUN_BEFORE = /^(of|in|by|for|with)$/;

/** Whether the form of a verb of saying is none here: "the state", "his claim", "alleged shooter", "United States". */
export function actsAsNoun(doc: Named, at: number, verb: ReportingVerb): boolean {
  const previous = doc.tokens[at - 1] as Token;
  const token = doc.tokens[at] as Token;
  if (doc.paragraphOf[at - 1] !== doc.paragraphOf[at]) return false;
  if (verb.form === 'base' && previous.lower === 'to') return false;
  const next = doc.tokens[at + 1];
  // "One says so, another says not"
  const nominal =
    NOUN_BEFORE.test(previous.lower) || (isA(previous, DETERMINER) && previous.lower !== 'another');
  if (verb.form === 'past' || verb.form === 'ing') {
    // "the alleged shooter", "a growing": a participle between determiner and noun.
    return (
      nominal &&
      previous.lower !== 'that' &&
      next?.kind === 'word' &&
      next.shape === 'lower' &&
      next.lower !== 'that'
    );
  }
  if (nominal || isPossessive(previous)) return previous.lower !== 'that' || verb.strength < 2;
  // No noun is written so: "those asked say", "groups there argue".
  if (verb.strength >= 2 || token.lower === 'say') return false;
  // "most Republican claims", "the Dutch reports"
  if (isA(previous, DEMONYM) && isA(token, SAYING_NOUN)) return true;
  const finite =
    previous.kind === 'word' &&
    (previous.shape !== 'lower' ||
      ['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which'].includes(previous.lower));
  return (
    verb.form === 'base' &&
    !finite &&
    !isA(previous, AUXILIARY) &&
    !['also', 'often', 'not'].includes(previous.lower) &&
    !isA(previous, GROUP | PLURAL_PERSON | PLURAL_DOCUMENT)
  );
}
