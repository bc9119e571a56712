import type { MentionKind, Quoted, Token } from '../../model/document.ts';
import type { Gender } from '../../model/lexicon.ts';
import { WordSet } from '../word-set.ts';
import type { NameContext } from './name-context.ts';

/** A capitalised run parted into title and name, with what speaks for each kind of name. */
export interface NameCandidate {
  /** First token of all that belongs to it, a role before the name included. */
  first: number;
  /** First token of the name itself. */
  nameFirst: number;
  readonly end: number;
  /** The words of the name in lower case, without title. */
  readonly name: string;
  readonly honorific: string | null;
  readonly context: NameContext;
  readonly gender: Gender;
  /** It stands in a paragraph that capitalises every word. */
  readonly heading: boolean;
  /** A title without a name: "the Foreign Secretary". */
  readonly roleOnly: boolean;
  person: number;
  organization: number;
  place: number;
  group: number;
}

export const NAME_SUFFIXES = new WordSet(['jr', 'sr', 'ii', 'iii', 'iv']);
/** A longer run is no person's name. */
export const MAX_PERSON_WORDS = 5;
/** First name, second name, surname. */
export const MAX_FULL_NAME_WORDS = 3;
const MIN_ANY = 1;
const MIN_PERSON = 1.9;
const MIN_ORGANIZATION = 1.5;

/** The kind with most evidence; `other` where no kind has enough. */
export function kindOf(c: NameCandidate): MentionKind {
  const best = Math.max(c.person, c.organization, c.place, c.group);
  if (best < MIN_ANY) return 'other';
  if (c.person === best) return c.person >= MIN_PERSON || c.honorific !== null ? 'person' : 'other';
  if (c.organization === best) return c.organization >= MIN_ORGANIZATION ? 'organization' : 'other';
  return c.place === best ? 'place' : 'group';
}

/** The words of the name in lower case, without title. */
export function wordsOf(doc: Quoted, c: { readonly nameFirst: number; readonly end: number }): string[] {
  const words: string[] = [];
  for (let at = c.nameFirst; at < c.end; at++) words.push((doc.tokens[at] as Token).lower);
  return words;
}

/** Index of the name's last word that is no suffix: the surname of "John Vale Jr.". */
export function surnameToken(doc: Quoted, c: NameCandidate): number {
  let at = c.end - 1;
  while (at > c.nameFirst && NAME_SUFFIXES.has(doc.tokens[at])) at--;
  return at;
}

/** That word in lower case. */
export function surnameOf(doc: Quoted, c: NameCandidate): string {
  return (doc.tokens[surnameToken(doc, c)] as Token).lower;
}
