import type { Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import {
  ADDRESS_FORM,
  DEMONYM,
  GIVEN_NAME,
  GROUP,
  isA,
  ORGANIZATION_WORD,
  PERSON_NOUN,
  PLACE,
  ROLE,
} from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import { PARTICLES } from '../name-word.ts';
import { isOrganization, isPlace } from './known-phrase.ts';
import { NAME_SUFFIXES } from './name-candidate.ts';
import { isMarked, SMALL, SURNAME, type TextEvidence } from './text-evidence.ts';

/** Longer runs are lists of capitals, not names: bounds the time on them. */
const MAX_RUN_WORDS = 12;
const TITLE = ADDRESS_FORM | ROLE;

/** Number of words of the title at the run's start; all of them where the run is a title alone, 0 where none is. */
export function titleEnd(words: readonly Token[], lexicon: Lexicon, evidence: TextEvidence): number {
  let end = 0;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] as Token;
    // "Daughter Sandra Vale" at a sentence's start: a noun for a person is no name either.
    const title = isA(word, TITLE) || (k === 0 && words.length > 2 && isA(word, PERSON_NOUN));
    // "Del. Vale" has an office, "Casa del Vale" has none.
    const particle = PARTICLES.has(word) && !word.text.endsWith('.');
    if (!title || particle || isPossessive(words[k + 1])) continue;
    if (k === words.length - 1 && isMarked(evidence, word, SURNAME)) continue;
    // A title word behind a given name is a surname (Stephen King), unless it opens the run.
    if (isGivenName(words[k - 1]) && !(k < words.length - 1 && isPlace(words.slice(end, k), lexicon)))
      continue;
    // "Dean Orm" is a name, "Dean of Karrow" an office.
    if (k === 0 && isA(word, GIVEN_NAME) && !isA(word, ADDRESS_FORM) && words[1]?.lower !== 'of') continue;
    end = k + 1;
  }
  // "Mr King": behind a mere form of address a title word is a surname.
  if (end === words.length && end > 1 && isAddress(words[end - 2] as Token, lexicon)) return end - 1;
  if (end === 0) return 0;
  const behind = words[end]?.lower;
  if (behind === 'of' || behind === 'for') {
    const given = words.findIndex((word, k) => k > end && isA(word, GIVEN_NAME));
    if (given > 0) return given;
    return ofComplementEnd(words, end + 1, lexicon, evidence);
  }
  if (end < words.length && words.every((word, k) => k < end || NAME_SUFFIXES.has(word))) return 0;
  // "Wayne King": a given name and a title word; "Foreign Secretary": a title alone.
  return end === words.length && end > 1 && isGivenName(words[0]) ? 0 : end;
}

/** A given name that is no title: not "Dean", "Major". */
function isGivenName(word: Token | undefined): boolean {
  return isA(word, GIVEN_NAME) && !isA(word, TITLE);
}

/**
 * After "Secretary of", "President of the": the whole is a title where a place or an organization ends it
 * ("President of the United States"), else its last word is a name ("Secretary of State Vale").
 */
function ofComplementEnd(
  words: readonly Token[],
  from: number,
  lexicon: Lexicon,
  evidence: TextEvidence,
): number {
  const start = words[from]?.lower === 'the' ? from + 1 : from;
  const complement = words.slice(start);
  if (complement.length < 2 || isPlace(complement, lexicon) || isOrganization(complement, lexicon))
    return words.length;
  // "Minister of Inland Waters" has no name in it, as far as anybody knows.
  let end = start;
  while (end < words.length && isOfficeWord(words[end] as Token, evidence)) end++;
  if (end === start) return words.length;
  // "Minister for Public Waters" neither: one word alone needs an office that is known.
  const last = words.at(-1) as Token;
  const alone = end === words.length - 1 && !isMarked(evidence, last, SURNAME);
  const office = words.slice(start, end);
  const known =
    words[start]?.lower === 'state' || isPlace(office, lexicon) || isOrganization(office, lexicon);
  return alone && !known ? words.length : end;
}

function isOfficeWord(word: Token, evidence: TextEvidence): boolean {
  return (
    word.lower === 'state' ||
    word.lower === 'and' ||
    isA(word, ORGANIZATION_WORD | GROUP | PLACE) ||
    isMarked(evidence, word, SMALL)
  );
}

/** A form of address or a short title: "mr", "dame", "sen"; not "prime" of "prime minister". */
export function isAddress(word: Token, lexicon: Lexicon): boolean {
  return isMereAddress(word, lexicon) || (lexicon.shortTitles.has(word.lower) && !isA(word, ROLE));
}

/** A form of address that tells no office: "mr", "dame", "dr". */
export function isMereAddress(word: Token, lexicon: Lexicon): boolean {
  if (!isA(word, ADDRESS_FORM) || isA(word, ROLE)) return false;
  return lexicon.honorifics.get(word.lower) !== 'u' || lexicon.neutralAddresses.has(word.lower);
}

/** How many letters for honours and offices end the run: "Ruth Soames-Lyle KC", "Tom Orr MP". */
export function postNominals(words: readonly Token[], lexicon: Lexicon): number {
  let count = 0;
  while (count < words.length - 2 && lexicon.postNominals.has(words[words.length - 1 - count]?.lower ?? ''))
    count++;
  return count;
}

/** "Republican Tom Brask" begins with no part of the name; "British Airways" does. */
export function demonymPrefix(words: readonly Token[]): number {
  let skip = 0;
  while (skip < words.length - 1 && isOfNation(words[skip] as Token)) skip++;
  return skip > 0 && isA(words[skip], GIVEN_NAME) && words.length - skip >= 2 ? skip : 0;
}

function isOfNation(word: Token): boolean {
  return isA(word, DEMONYM) || word.lower === 'us' || word.lower === 'uk';
}

/**
 * Words before the given name that are no part of it: "State | Hillary Vale" (behind "then-Secretary of"),
 * "Daily Post | Lacerda". Returns how many there are.
 */
export function foreignPrefix(words: readonly Token[], lexicon: Lexicon, evidence: TextEvidence): number {
  if (words.length > MAX_RUN_WORDS || isA(words[0], GIVEN_NAME) || isOrganization(words, lexicon)) return 0;
  for (let k = 1; k < words.length; k++) {
    const word = words[k] as Token;
    const last = k === words.length - 1;
    if (last && isMarked(evidence, word, SURNAME) && isOrganization(words.slice(0, k), lexicon)) return k;
    if (!isA(word, GIVEN_NAME) || last) continue;
    const prefix = words.slice(0, k);
    const known = prefix.every(
      (part) => isA(part, ORGANIZATION_WORD | PLACE | DEMONYM) || isMarked(evidence, part, SMALL),
    );
    return known || isOrganization(prefix, lexicon) || isPlace(prefix, lexicon) ? k : 0;
  }
  return 0;
}
