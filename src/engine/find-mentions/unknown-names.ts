import type { Quoted, Token } from '../../model/document.ts';
import {
  CALENDAR,
  DEMONYM,
  DOCUMENT,
  FUNCTION_WORD,
  GIVEN_NAME,
  GROUP,
  isA,
  ORDINARY_ENDING,
  ORGANIZATION,
  ORGANIZATION_NOUN,
  ORGANIZATION_WORD,
  PLACE,
  ROLE,
  SAYING_NOUN,
  TITLE_WORD,
} from '../../model/word-classes.ts';
import { ARTICLES } from '../articles.ts';
import { kindOf, type NameCandidate, wordsOf } from './name-candidate.ts';
import { beginsSentence, CAPITALISED, isMarked, SMALL, type TextEvidence } from './text-evidence.ts';

/** What a pair of unknown words counts as a person's name where the text's people have given names nobody listed. */
const FOREIGN_WEIGHT = 3.2;
/** The same where all the people that the text introduces have listed names. */
const FAMILIAR_WEIGHT = 0.4;
/** Before the text has introduced anybody. */
const PRIOR_PEOPLE = 2;
const PRIOR_UNKNOWN = 0.5;
/** What a listed given name adds in `weighName`: evidence without it tells whom the text itself introduces. */
const LISTED_NAME = 2.5;
/** An English text keeps the accents of people's names. */
const ACCENT_WEIGHT = 0.7;
const ACCENTED = /[ß-öø-ſ]/;
const MIN_TOLD = 1.9;
const MAX_WORDS = 3;
/** Classes of words that are no part of a name nobody knows. */
const ORDINARY =
  CALENDAR |
  DEMONYM |
  DOCUMENT |
  FUNCTION_WORD |
  GROUP |
  ORDINARY_ENDING |
  ORGANIZATION |
  ORGANIZATION_NOUN |
  ORGANIZATION_WORD |
  PLACE |
  ROLE |
  SAYING_NOUN |
  TITLE_WORD;

/**
 * Weighs pairs of words that no list knows. A text whose people, told by title, age or role, bear unknown given names
 * has more of them; in one of familiar names an unknown pair is more often a product or a place.
 */
export function weighUnknown(
  doc: Quoted,
  candidates: readonly NameCandidate[],
  evidence: TextEvidence,
): void {
  const known = new Set<string>();
  const unknown = new Set<string>();
  const open = new Map<string, NameCandidate[]>();
  const closed = new Set<string>();
  for (const c of candidates) {
    const count = c.end - c.nameFirst;
    if (c.heading || c.roleOnly || count < 2 || count > MAX_WORDS) continue;
    const { name } = c;
    const listed = isA(doc.tokens[c.nameFirst], GIVEN_NAME);
    if (kindOf(c) === 'person' && c.person - (listed ? LISTED_NAME : 0) >= MIN_TOLD)
      (listed ? known : unknown).add(name);
    else if (listed) continue;
    else if (!mayBePerson(doc, c, evidence)) closed.add(name);
    else {
      const list = open.get(name);
      if (list) list.push(c);
      else open.set(name, [c]);
    }
  }
  const share = (unknown.size + PRIOR_UNKNOWN) / (unknown.size + known.size + PRIOR_PEOPLE);
  const weight = FAMILIAR_WEIGHT + share * (FOREIGN_WEIGHT - FAMILIAR_WEIGHT);
  for (const [name, list] of open)
    if (!closed.has(name))
      for (const c of list) c.person += weight + (ACCENTED.test(name) ? ACCENT_WEIGHT : 0);
}

/** Nothing tells that the words are no name: no article before them, no word that the text or a list knows otherwise. */
export function mayBePerson(doc: Quoted, c: NameCandidate, evidence: TextEvidence): boolean {
  if (c.organization >= 1 || c.place >= 1 || c.group > 0 || bracketsItsInitials(doc, c)) return false;
  if (isCalledThe(doc, c)) return false;
  const first = doc.tokens[c.nameFirst] as Token;
  if (beginsSentence(doc, c.first) && !isMarked(evidence, first, CAPITALISED) && !goesOnLikeName(doc, c))
    return false;
  for (let at = c.nameFirst; at < c.end; at++) {
    const token = doc.tokens[at] as Token;
    if (token.shape === 'upper' || token.verb || isA(token, ORDINARY) || isMarked(evidence, token, SMALL))
      return false;
  }
  return true;
}

/** "the Orm Barrage"; not "the Ayn Orm campaign", which says whose. */
function isCalledThe(doc: Quoted, c: NameCandidate): boolean {
  const before = doc.tokens[c.first - 1];
  const article = before?.kind === 'quote' ? doc.tokens[c.first - 2] : before;
  if (!ARTICLES.has(article)) return false;
  return doc.tokens[c.end]?.shape !== 'lower' || doc.tokens[c.end]?.kind !== 'word';
}

/** What follows goes with a name: the first word is hardly one of the sentence's. */
function goesOnLikeName(doc: Quoted, c: NameCandidate): boolean {
  if ((doc.tokens[c.nameFirst] as Token).lower.endsWith('ing')) return false;
  const next = doc.tokens[c.end];
  return (
    !next ||
    doc.paragraphOf[c.end] !== doc.paragraphOf[c.end - 1] ||
    next.shape === 'lower' ||
    [',', '(', ':', '/'].includes(next.text)
  );
}

/** "CSI (Corporate Shore Insurance)" spells out what is hardly a person. */
function bracketsItsInitials(doc: Quoted, c: NameCandidate): boolean {
  const acronym = doc.tokens[c.first - 2];
  if (doc.tokens[c.first - 1]?.text !== '(' || acronym?.shape !== 'upper') return false;
  return wordsOf(doc, c)[0]?.charAt(0) === acronym.lower.charAt(0);
}
