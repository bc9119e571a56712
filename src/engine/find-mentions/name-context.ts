import type { Quoted, Token } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';
import {
  CALENDAR,
  FINITE_VERB,
  FUNCTION_WORD,
  isA,
  NAME_WORD,
  ORGANIZATION_WORD,
  PERSON_NOUN,
  PLACE,
  ROLE,
} from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import { sameStretch } from '../same-stretch.ts';
import { tokenSpan } from '../token-place.ts';
import { WordSet } from '../word-set.ts';
import { type DescribedBefore, describedBefore } from './described-before.ts';

/** What stands around a name and tells whose it is. Token indices; -1 where there is none. */
export interface NameContext {
  /** First token of a description before the name: "retired British army officer", or -1. */
  readonly roleFirst: number;
  readonly roleHead: number;
  /** The description after a comma: ", the harbour master at the Port of Karrow,". */
  readonly apposition: Span | null;
  readonly appositionHead: string | null;
  readonly age: boolean;
  readonly who: boolean;
  /** ", which runs the ferry", ", whose chairman": a body or a thing. */
  readonly which: boolean;
  /** A description with a comma stands before it: "another villager, Lipa Tamm,". */
  readonly describedBefore: DescribedBefore | null;
  /** A finite verb or one of saying follows, or "said" precedes it. */
  readonly actsAfter: boolean;
  readonly gender: Gender;
}

/** "mother-of-two", "dad-of-three", "34-year-old"; not "state-of-the-art" */
const COMPOUND = /(?:er|um|ad)-of-|-old$/;
const AGENT = /(?:er|or|ist|ian)$/;
const MAX_ROLE_TOKENS = 7;
const MAX_APPOSITION_TOKENS = 16;
/** An American legislator's party and state: "R-Ohio", "D-S.C.". */
const PARTY_TAG = /^[RDI]-[A-Z]/;
const RELATIVES = new WordSet(['who', 'whose', 'which', 'that', 'whom', 'where']);
const OWNERS = new WordSet('his her their its the a an my our'.split(' '));
const OPENERS = new WordSet(['a', 'an', 'the', 'another']);
const KIN = new WordSet(['his', 'her', 'their']);
/** Function words that belong to a role: "former president". */
const MODIFIERS = new WordSet(
  'former current first last top senior late own chief longtime then-'.split(' '),
);
const BEFORE_VERBS = new WordSet('to will would can could may might must should did does'.split(' '));
const PREPOSITIONS = new WordSet(
  'of in at for from to with by on about near who whose which that where when after'.split(' '),
);

/** Reads the description before and the apposition after the name whose tokens are `first` to `end`. */
export function nameContext(doc: Quoted, first: number, end: number, lexicon: Lexicon): NameContext {
  const before = roleBefore(doc, first);
  const after = appositionAfter(doc, end);
  const described = describedBefore(doc, first, end);
  const head = before < 0 ? null : (doc.tokens[first - 1] as Token).lower;
  return {
    roleFirst: before,
    roleHead: before < 0 ? -1 : first - 1,
    apposition: after.span,
    appositionHead: after.head,
    age: after.age,
    who: after.who,
    which: doc.tokens[end]?.text === ',' && isOfBody(doc, end + 1),
    describedBefore: described,
    actsAfter: acts(doc, first, end),
    gender:
      genderBy(described?.head, lexicon) ?? genderBy(after.head, lexicon) ?? genderBy(head, lexicon) ?? 'u',
  };
}

/** What the noun tells of a person's gender, if anything. */
function genderBy(noun: string | null | undefined, lexicon: Lexicon): Gender | undefined {
  const gender = noun ? (lexicon.roles.get(noun) ?? lexicon.personNouns.get(noun)) : undefined;
  return gender === 'u' ? undefined : gender;
}

/** First token of the description whose noun stands right before the name, or -1. */
function roleBefore(doc: Quoted, first: number): number {
  const head = doc.tokens[first - 1];
  if (
    !head ||
    !(isA(head, ROLE | PERSON_NOUN) || (!isA(doc.tokens[first], PLACE) && COMPOUND.test(head.lower)))
  )
    return -1;
  if (!sameStretch(doc, first - 1, first)) return -1;
  // "then-Sen." is one too.
  if (head.shape !== 'lower' && head.text.charAt(0) !== head.lower.charAt(0)) return -1;
  let start = first - 1;
  while (start > 0 && first - start < MAX_ROLE_TOKENS && sameStretch(doc, start - 1, start)) {
    const token = doc.tokens[start - 1] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') break;
    if (isPossessive(token)) break;
    if (isA(token, FUNCTION_WORD) && !MODIFIERS.has(token)) break;
    if (isA(token, CALENDAR)) break;
    const verb = token.shape === 'lower' ? token.verb : undefined;
    if (verb || isA(token, FINITE_VERB)) break;
    start--;
  }
  // "will follow candidate Vale": a verb, not a part of the role.
  if (start < first - 1 && BEFORE_VERBS.has(doc.tokens[start - 1])) start++;
  return start;
}

function acts(doc: Quoted, first: number, end: number): boolean {
  const before = doc.tokens[first - 1];
  if ((before?.verb?.strength ?? 0) >= 3 && sameStretch(doc, first - 1, first)) return true;
  const after = doc.tokens[end];
  if (after?.shape !== 'lower') return false;
  if (!isA(after, FINITE_VERB) && (after.verb?.strength ?? 0) < 1) return false;
  return sameStretch(doc, end - 1, end);
}

/** "which runs the ferry", "whose chairman": a body or a thing. */
function isOfBody(doc: Quoted, at: number): boolean {
  const relative = doc.tokens[at]?.lower;
  return relative === 'which' || (relative === 'whose' && isA(doc.tokens[at + 1], ROLE));
}

interface Apposition {
  readonly span: Span | null;
  readonly head: string | null;
  readonly age: boolean;
  readonly who: boolean;
}

const NO_APPOSITION: Apposition = { span: null, head: null, age: false, who: false };

function noApposition(age: boolean): Apposition {
  return age ? { span: null, head: null, age, who: false } : NO_APPOSITION;
}

function appositionAfter(doc: Quoted, end: number): Apposition {
  const bracket = doc.tokens[end]?.text === '(';
  let age = bracket && isBracketedAge(doc, end);
  let at = bracket ? afterBrackets(doc, end) : end;
  if (doc.tokens[at]?.text !== ',' || !sameStretch(doc, at - 1, at)) return noApposition(age);
  at++;
  const number = doc.tokens[at];
  if (
    number?.kind === 'number' &&
    number.text.length <= 2 &&
    ',.)'.includes(doc.tokens[at + 1]?.text ?? ' ')
  ) {
    age = true;
    if (doc.tokens[at + 1]?.text !== ',') return noApposition(age);
    at += 2;
  }
  if (doc.tokens[at]?.lower === 'who' || (doc.tokens[at]?.lower === 'whose' && !isOfBody(doc, at)))
    return { span: null, head: null, age, who: true };
  if (PARTY_TAG.test(doc.tokens[at]?.text ?? '')) {
    while (doc.tokens[at] && doc.tokens[at]?.text !== ',' && sameStretch(doc, end, at) && at - end < 6) at++;
    at++;
  }
  const first = at;
  let head: string | null = null;
  let preposition = false;
  for (; at < first + MAX_APPOSITION_TOKENS; at++) {
    const token = doc.tokens[at];
    if (!token || !sameStretch(doc, at - 1, at) || token.kind === 'quote') break;
    if (token.kind === 'punctuation' && ',.;:—–()!?'.includes(token.text)) break;
    if (at === first && (token.verb || token.lower === 'and' || token.lower.endsWith('ed'))) break;
    // "hugged her husband", "the senator wrote": a clause of its own.
    if (at > first && !preposition && head === null && OWNERS.has(token)) break;
    if (head !== null && !preposition && isVerb(token)) return noApposition(age);
    if (head === null && isA(token, FINITE_VERB)) break;
    // What a relative clause tells is no part of the role: "a retired pilot who won his seat".
    if (head !== null && RELATIVES.has(token)) break;
    if (PREPOSITIONS.has(token)) preposition = true;
    // "a court stenographer" is no court.
    const agent = head !== null && head === doc.tokens[at - 1]?.lower && AGENT.test(token.lower);
    if (
      !preposition &&
      (agent ? !isA(token, FUNCTION_WORD) : isA(token, ROLE | PERSON_NOUN | ORGANIZATION_WORD))
    )
      head = token.lower;
  }
  if (head === null) return noApposition(age);
  // "Mary Vale, her son, Akil Dane, and": the son is the next one.
  if (KIN.has(doc.tokens[first]) && doc.tokens[at]?.text === ',' && isA(doc.tokens[at + 1], NAME_WORD))
    return noApposition(age);
  const start = OPENERS.has(doc.tokens[first]) ? first + 1 : first;
  if (start >= at) return noApposition(age);
  return {
    span: tokenSpan(doc, start, at),
    head,
    age,
    who: false,
  };
}

/** "Mary Vale (34)" */
function isBracketedAge(doc: Quoted, at: number): boolean {
  const number = doc.tokens[at + 1];
  return (
    doc.tokens[at + 2]?.text === ')' &&
    number?.kind === 'number' &&
    number.text.length === 2 &&
    sameStretch(doc, at - 1, at)
  );
}

/** Index behind a bracketed insertion: "(R-Ohio)", "(Lab)". */
function afterBrackets(doc: Quoted, at: number): number {
  for (let k = at + 1; k < at + 8 && sameStretch(doc, at, k); k++)
    if (doc.tokens[k]?.text === ')') return k + 1;
  return at;
}

function isVerb(token: Token): boolean {
  const form = token.verb?.form;
  return token.shape === 'lower' && (isA(token, FINITE_VERB) || form === 'past' || form === 'present');
}
