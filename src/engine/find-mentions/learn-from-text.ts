import type { Quoted, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { GIVEN_NAME, isA } from '../../model/word-classes.ts';
import { LikeWords } from '../likeness.ts';
import { WordSet } from '../word-set.ts';
import { kindOf, MAX_PERSON_WORDS, type NameCandidate, surnameOf } from './name-candidate.ts';
import type { TextEvidence } from './text-evidence.ts';
import { mayBePerson, weighUnknown } from './unknown-names.ts';

/** A verb of saying behind the name, and nothing else. */
const MAX_WEAK_PERSON = 2.5;
const FIRST_WORD_WEIGHT = 1.2;
/** Part the names of a list. */
const LINKS = new WordSet([',', 'and', 'or', '&']);
/** Behind these stands a place or a thing. */
const NO_PERSON_BEHIND = new WordSet('in at near across outside throughout a an the'.split(' '));
const MIN_ACTS = 2;
const ACTING_WEIGHT = 2;
const LISTED_WEIGHT = 2;
const KNOWN_SURNAME_WEIGHT = 3.5;
const KNOWN_FIRST_NAME_WEIGHT = 1;
const UNKNOWN_FIRST_NAME_WEIGHT = 2;
const LATER_SURNAME_WEIGHT = 1.2;
const MISSPELT_SURNAME_WEIGHT = 2;
const KNOWN_SURNAME_OF_FULL_WEIGHT = 2;
/** With as much evidence for another kind, a name is not taken for a person's on the word of others. */
const CLEARLY_ORGANIZATION = 2;
const CLEARLY_PLACE = 3;

/** A surname that is a person's elsewhere in the text is that person's here; a later surname vouches for a full name. */
export function learnFromText(
  doc: Quoted,
  candidates: readonly NameCandidate[],
  lexicon: Lexicon,
  evidence: TextEvidence,
): void {
  shareEvidence(doc, candidates, lexicon);
  const single = new Map<string, NameCandidate[]>();
  for (const c of candidates) {
    if (c.end - c.nameFirst !== 1 || c.heading) continue;
    const word = (doc.tokens[c.nameFirst] as Token).lower;
    const list = single.get(word);
    if (list) list.push(c);
    else single.set(word, [c]);
  }
  listNeighbours(doc, candidates);
  findCompanies(doc, candidates, single);
  weighUnknown(doc, candidates, evidence);
  const surnames = new Set<string>();
  for (const [word, list] of single)
    if (list.some((c) => c.honorific !== null && c.person >= 2)) surnames.add(word);
  const full = candidates.filter(
    (c) => c.end - c.nameFirst > 1 && c.end - c.nameFirst <= MAX_PERSON_WORDS && !c.heading && !c.roleOnly,
  );
  for (const c of full) {
    const surname = surnameOf(doc, c);
    if (!isClearlyNone(c) && single.get(surname)?.some((s) => !isClearlyNone(s) && s.group === 0))
      c.person += LATER_SURNAME_WEIGHT;
    // "Ngo Van Thach" comes back as "Ngo" where the family name stands first.
    else if (
      c.end - c.nameFirst === 3 &&
      single.has((doc.tokens[c.nameFirst] as Token).lower) &&
      mayBePerson(doc, c, evidence)
    )
      c.person += LATER_SURNAME_WEIGHT;
    if (kindOf(c) === 'person') surnames.add(surname);
  }
  for (const c of full)
    if (kindOf(c) !== 'person' && surnames.has(surnameOf(doc, c)) && mayBePerson(doc, c, evidence))
      c.person += KNOWN_SURNAME_OF_FULL_WEIGHT;
  const known = new LikeWords(surnames);
  for (const [word, list] of single) {
    if (surnames.has(word)) for (const c of list) c.person += KNOWN_SURNAME_WEIGHT;
    else if (known.find(word) !== undefined)
      for (const c of list) if (mayBePerson(doc, c, evidence)) c.person += MISSPELT_SURNAME_WEIGHT;
  }
  const firstNames = new Set<string>();
  for (const c of candidates)
    if (c.end - c.nameFirst > 1 && kindOf(c) === 'person')
      firstNames.add((doc.tokens[c.nameFirst] as Token).lower);
  for (const [word, list] of single)
    if (firstNames.has(word) && !surnames.has(word))
      for (const c of list)
        if (lexicon.givenNames.has(word)) c.person += KNOWN_FIRST_NAME_WEIGHT;
        else if (mayBePerson(doc, c, evidence)) c.person += UNKNOWN_FIRST_NAME_WEIGHT;
}

/**
 * A company goes by the first word of its name: "Orvane Minerals", a plural, that comes back as "Orvane" is no person,
 * unless more than a verb of saying makes it one.
 */
function findCompanies(
  doc: Quoted,
  candidates: readonly NameCandidate[],
  single: ReadonlyMap<string, readonly NameCandidate[]>,
): void {
  for (const c of candidates) {
    if (c.end - c.nameFirst !== 2 || c.heading || c.roleOnly || c.person >= MAX_WEAK_PERSON) continue;
    const first = doc.tokens[c.nameFirst] as Token;
    const last = doc.tokens[c.end - 1] as Token;
    if (
      isA(first, GIVEN_NAME) ||
      !last.lower.endsWith('s') ||
      !single.has(first.lower) ||
      single.has(last.lower)
    )
      continue;
    c.person -= FIRST_WORD_WEIGHT;
    c.organization += FIRST_WORD_WEIGHT;
  }
}

/** So much speaks for an organization or a place that other names do not make a person of it. */
function isClearlyNone(c: NameCandidate): boolean {
  return c.organization >= CLEARLY_ORGANIZATION || c.place >= CLEARLY_PLACE;
}

/**
 * The same words are the same name: what one place tells of its kind holds for all. A name that acts (says, told) and
 * never stands behind "in" or "at" is nobody's town.
 */
function shareEvidence(doc: Quoted, candidates: readonly NameCandidate[], lexicon: Lexicon): void {
  const byName = new Map<string, NameCandidate[]>();
  for (const c of candidates) {
    if (c.heading || c.roleOnly) continue;
    const list = byName.get(c.name);
    if (list) list.push(c);
    else byName.set(c.name, [c]);
  }
  for (const [name, list] of byName) {
    // One alone has nobody to share with, nor acts often enough.
    if (list.length < MIN_ACTS) continue;
    let acts = 0;
    for (const c of list) if (c.context.actsAfter) acts++;
    // Countries and companies act too ("Britain says"): only a word that is a given name may be a person for it.
    const actor =
      acts >= MIN_ACTS &&
      lexicon.givenNames.has(name) &&
      !list.some((c) => NO_PERSON_BEHIND.has(doc.tokens[c.first - 1]));
    const person = most(list, 'person') + (actor ? ACTING_WEIGHT : 0);
    const organization = most(list, 'organization');
    const place = actor ? 0 : most(list, 'place');
    for (const c of list) {
      c.person = person;
      c.organization = organization;
      c.place = place;
    }
  }
}

function most(list: readonly NameCandidate[], kind: 'person' | 'organization' | 'place'): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const c of list) best = Math.max(best, c[kind]);
  return best;
}

/** In a list of names ("Ida Vale, Heth Ledder and Al Pazos") one sure person vouches for the next. */
function listNeighbours(doc: Quoted, candidates: readonly NameCandidate[]): void {
  for (let k = 1; k < candidates.length; k++) {
    const a = candidates[k - 1] as NameCandidate;
    const b = candidates[k] as NameCandidate;
    if (!listed(doc, a, b) || !isFull(a) || !isFull(b)) continue;
    if (kindOf(a) === 'person' && b.organization < CLEARLY_ORGANIZATION && b.place < CLEARLY_PLACE)
      b.person += LISTED_WEIGHT;
    else if (kindOf(b) === 'person' && a.organization < CLEARLY_ORGANIZATION && a.place < CLEARLY_PLACE)
      a.person += LISTED_WEIGHT;
  }
}

function isFull(c: NameCandidate): boolean {
  const count = c.end - c.nameFirst;
  return !c.heading && !c.roleOnly && count >= 2 && count <= 3;
}

/** Only a comma, an "and", or both stand between the two names. */
function listed(doc: Quoted, a: NameCandidate, b: NameCandidate): boolean {
  const gap = b.first - a.end;
  if (gap < 1 || gap > 2 || doc.paragraphOf[a.end] !== doc.paragraphOf[b.first]) return false;
  for (let at = a.end; at < b.first; at++) if (!LINKS.has(doc.tokens[at])) return false;
  return true;
}
