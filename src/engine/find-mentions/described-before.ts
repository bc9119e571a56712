import type { Quoted, Token } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import {
  DOCUMENT,
  FINITE_VERB,
  isA,
  ORGANIZATION_NOUN,
  PERSON_NOUN,
  ROLE,
} from '../../model/word-classes.ts';
import { sameStretch } from '../same-stretch.ts';
import { isSpaced, tokenSpan } from '../token-place.ts';
import { WordSet } from '../word-set.ts';

/** A description that a comma or a dash parts from the name behind it. */
export interface DescribedBefore {
  readonly head: string;
  /** Without the article or owner: "director" of "The port's director, Mary Vale,"; null where its start is not sure. */
  readonly span: Span | null;
}

const MAX_TOKENS = 12;
const OPENERS = new WordSet("the a an his her their its my our your another one 's".split(' '));
/** Behind these the description goes on to the left: "the minister for the boats". */
const LINKS = new WordSet('of for at in from to on'.split(' '));

/** "The minister for boats, Mary Vale,": the description before the name whose tokens are `first` to `end`, or null. */
export function describedBefore(doc: Quoted, first: number, end: number): DescribedBefore | null {
  const comma = doc.tokens[first - 1];
  if (!comma || !(comma.text === ',' || (isSpaced(doc, first - 1) && '-–—'.includes(comma.text))))
    return null;
  if (!sameStretch(doc, first - 2, first)) return null;
  const near = doc.tokens[first - 2];
  const direct = near?.kind === 'word' && near.shape !== 'upper' && isA(near, ROLE | PERSON_NOUN);
  // "the mayor of Karrow, Virginia," and "the editor of the paper, the Gazette,": the complement's name, not the mayor's.
  const alone = end - first === 1 || isA(near, ORGANIZATION_NOUN | DOCUMENT);
  const phrase = endsThere(doc, end) && (direct || !alone) ? phraseOf(doc, first - 1) : null;
  if (phrase) return phrase;
  return direct ? { head: near.lower, span: null } : null;
}

/** A comma or the sentence's end closes what stands beside the description: no list of people goes on. */
function endsThere(doc: Quoted, end: number): boolean {
  const next = doc.tokens[end];
  return (
    next === undefined || doc.paragraphOf[end] !== doc.paragraphOf[end - 1] || ',.;:)–—'.includes(next.text)
  );
}

function phraseOf(doc: Quoted, comma: number): DescribedBefore | null {
  let head = -1;
  for (let at = comma - 1; at > comma - MAX_TOKENS && sameStretch(doc, at, comma); at--) {
    const token = doc.tokens[at] as Token;
    const opens = OPENERS.has(token);
    if (opens && !LINKS.has(doc.tokens[at - 1])) {
      if (head <= at) return null;
      return { head: (doc.tokens[head] as Token).lower, span: tokenSpan(doc, at + 1, comma) };
    }
    if (token.kind !== 'word' && token.kind !== 'number') return null;
    if (isA(token, FINITE_VERB) || (token.verb && token.verb.form !== 'base' && !isA(token, ROLE)))
      return null;
    // The noun before the first preposition is what the phrase is about.
    if (LINKS.has(token)) head = -1;
    else if (head < 0 && isA(token, ROLE | PERSON_NOUN)) head = at;
  }
  return null;
}
