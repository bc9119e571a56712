import type { Named, Token } from '../../model/document.ts';
import type { ReportingVerb } from '../../model/lexicon.ts';
import {
  DEMONYM,
  GROUP,
  isA,
  PLURAL_DOCUMENT,
  PLURAL_PERSON,
  SAYING_NOUN,
} from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import { WordSet } from '../word-set.ts';

const NOUN_BEFORE = new WordSet(
  'the a an this that these those his her its their our my your no any some every each of in by for with'.split(
    ' ',
  ),
);

/** Whether the form of a verb of saying is none here: "the state", "his claim", "alleged shooter", "United States". */
export function actsAsNoun(doc: Named, at: number, verb: ReportingVerb): boolean {
  const previous = doc.tokens[at - 1] as Token;
  const token = doc.tokens[at] as Token;
  if (doc.paragraphOf[at - 1] !== doc.paragraphOf[at]) return false;
  if (verb.form === 'base' && previous.lower === 'to') return false;
  const next = doc.tokens[at + 1];
  const possessive = isPossessive(previous);
  if (verb.form === 'past' || verb.form === 'ing') {
    // "the alleged shooter", "a growing": a participle between determiner and noun.
    return (
      NOUN_BEFORE.has(previous) &&
      previous.lower !== 'that' &&
      next?.kind === 'word' &&
      next.shape === 'lower' &&
      next.lower !== 'that'
    );
  }
  if (possessive || NOUN_BEFORE.has(previous)) return previous.lower !== 'that' || verb.strength < 2;
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
    ![
      'also',
      'often',
      'will',
      'would',
      'can',
      'could',
      'should',
      'might',
      'may',
      'not',
      'did',
      'does',
      'do',
    ].includes(previous.lower) &&
    !isA(previous, GROUP | PLURAL_PERSON | PLURAL_DOCUMENT)
  );
}
