import type { Lexicon } from '../../model/lexicon.ts';
import { NAME_SUFFIXES } from './name-candidate.ts';
import type { TextEvidence } from './text-evidence.ts';

/** Longer runs are lists of capitals, not names: bounds the time on them. */
const MAX_RUN_WORDS = 12;
const POST_NOMINALS = new Set(
  'kc qc mp msp mep td tds ms mla phd md esq obe mbe cbe kbe dbe cmg frs rn jp sc'.split(' '),
);

/** Forms of address for either sex; of the others in the lexicon without gender ("prime", "chief") none is one alone. */
const NEUTRAL_ADDRESSES = new Set(
  'dr prof rev mx hon sen rep gov gen col lt sgt capt maj cmdr adm cllr det insp supt pc dc ds di dci'.split(
    ' ',
  ),
);

/** Number of words of the title at the run's start; all of them where the run is a title alone, 0 where none is. */
export function titleEnd(lower: readonly string[], lexicon: Lexicon, evidence: TextEvidence): number {
  let end = 0;
  for (let k = 0; k < lower.length; k++) {
    const word = lower[k] as string;
    const previous = lower[k - 1] ?? '';
    // "Daughter Sandra Vale" at a sentence's start: a noun for a person is no name either.
    const title =
      lexicon.honorifics.has(word) ||
      lexicon.roles.has(word) ||
      (k === 0 && lower.length > 2 && lexicon.personNouns.has(word));
    if (!title) continue;
    if (k === lower.length - 1 && evidence.surnames.has(word)) continue;
    // A title word behind a given name is a surname (Stephen King), unless it opens the run.
    if (
      k > 0 &&
      lexicon.givenNames.has(previous) &&
      !lexicon.honorifics.has(previous) &&
      !lexicon.roles.has(previous)
    )
      continue;
    if (k === 0 && lexicon.givenNames.has(word) && !lexicon.honorifics.has(word)) continue;
    end = k + 1;
  }
  // "Mr King": behind a mere form of address a title word is a surname.
  if (end === lower.length && end > 1 && isAddress(lower[end - 2] ?? '', lexicon)) return end - 1;
  if (end === 0) return 0;
  if (lower[end] === 'of' || lower[end] === 'for') {
    const given = lower.findIndex((word, k) => k > end && lexicon.givenNames.has(word));
    if (given > 0) return given;
    return ofComplementEnd(lower, end + 1, lexicon, evidence);
  }
  const rest = lower.slice(end);
  if (rest.length > 0 && rest.every((word) => NAME_SUFFIXES.has(word))) return 0;
  if (end === lower.length && lower.length > 1) {
    // "Wayne King": a given name and a title word; "Foreign Secretary": a title alone.
    return lexicon.givenNames.has(lower[0] ?? '') &&
      !lexicon.honorifics.has(lower[0] ?? '') &&
      !lexicon.roles.has(lower[0] ?? '')
      ? 0
      : end;
  }
  return end;
}

/**
 * After "Secretary of", "President of the": the whole is a title where a place or an organization ends it
 * ("President of the United States"), else its last word is a name ("Secretary of State Vale").
 */
function ofComplementEnd(
  lower: readonly string[],
  from: number,
  lexicon: Lexicon,
  evidence: TextEvidence,
): number {
  const start = lower[from] === 'the' ? from + 1 : from;
  const complement = lower.slice(start).join(' ');
  if (lower.length - start < 2 || lexicon.places.has(complement) || lexicon.organizations.has(complement))
    return lower.length;
  // "Minister of Inland Waters" has no name in it, as far as anybody knows.
  let end = start;
  while (end < lower.length && isOfficeWord(lower[end] as string, lexicon, evidence)) end++;
  return end > start ? end : lower.length;
}

function isOfficeWord(word: string, lexicon: Lexicon, evidence: TextEvidence): boolean {
  return (
    word === 'state' ||
    word === 'and' ||
    lexicon.organizationWords.has(word) ||
    lexicon.groupNouns.has(word) ||
    lexicon.places.has(word) ||
    evidence.lower.has(word)
  );
}

/** A form of address that is no office: "mr", "dame"; not "prime" of "prime minister". */
export function isAddress(word: string, lexicon: Lexicon): boolean {
  const gender = lexicon.honorifics.get(word);
  return gender !== undefined && !lexicon.roles.has(word) && (gender !== 'u' || NEUTRAL_ADDRESSES.has(word));
}

/** How many letters for honours and offices end the run: "Ruth Soames-Lyle KC", "Tom Orr MP". */
export function postNominals(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 2 && POST_NOMINALS.has(words[words.length - 1 - count] ?? '')) count++;
  return count;
}

/** "Republican Tom Brask" begins with no part of the name; "British Airways" does. */
export function demonymPrefix(lower: readonly string[], lexicon: Lexicon): number {
  let skip = 0;
  while (
    skip < lower.length - 1 &&
    (lexicon.demonyms.has(lower[skip] ?? '') || lower[skip] === 'us' || lower[skip] === 'uk')
  )
    skip++;
  return skip > 0 && lexicon.givenNames.has(lower[skip] ?? '') && lower.length - skip >= 2 ? skip : 0;
}

/**
 * Words before the given name that are no part of it: "State | Hillary Vale" (behind "then-Secretary of"),
 * "Daily Post | Lacerda". Returns how many there are.
 */
export function foreignPrefix(lower: readonly string[], lexicon: Lexicon, evidence: TextEvidence): number {
  if (
    lower.length > MAX_RUN_WORDS ||
    lexicon.givenNames.has(lower[0] ?? '') ||
    lexicon.organizations.has(lower.join(' '))
  )
    return 0;
  for (let k = 1; k < lower.length; k++) {
    const word = lower[k] as string;
    const prefix = lower.slice(0, k);
    if (lexicon.organizations.has(prefix.join(' ')) && evidence.surnames.has(word) && k === lower.length - 1)
      return k;
    if (!lexicon.givenNames.has(word) || k > lower.length - 2) continue;
    const known = prefix.every(
      (part) =>
        lexicon.organizationWords.has(part) ||
        lexicon.places.has(part) ||
        lexicon.demonyms.has(part) ||
        evidence.lower.has(part),
    );
    return known || lexicon.organizations.has(prefix.join(' ')) || lexicon.places.has(prefix.join(' '))
      ? k
      : 0;
  }
  return 0;
}
