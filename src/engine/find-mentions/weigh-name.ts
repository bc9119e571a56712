import type { Quoted, Token } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import {
  DEMONYM,
  DOCUMENT,
  GIVEN_NAME,
  GIVEN_PART,
  GROUP,
  isA,
  ORDINARY_ENDING,
  ORGANIZATION as ORGANIZATION_NAME,
  ORGANIZATION_NOUN,
  ORGANIZATION_WORD,
  PERSON_NOUN,
  PLACE,
  PLURAL_PERSON,
  ROLE,
} from '../../model/word-classes.ts';
import { isPossessive } from '../is-possessive.ts';
import { WordSet } from '../word-set.ts';
import { isShouted } from './is-shouted.ts';
import { isOrganization } from './known-phrase.ts';
import {
  MAX_FULL_NAME_WORDS,
  MAX_PERSON_WORDS,
  NAME_SUFFIXES,
  type NameCandidate,
} from './name-candidate.ts';
import { isTakenUp } from './name-runs.ts';
import { isOrganizationRun } from './organization-run.ts';
import { isMarked, SMALL, type TextEvidence } from './text-evidence.ts';
import { weighPlace } from './weigh-place.ts';

/*
 * Weights chosen by hand on training articles: about log-odds. A kind needs 1.5 to 2 to be believed, so one strong sign
 * is enough and two weak ones are.
 */
const PERSON = {
  titleAlone: 2,
  address: 3.5,
  title: 2.5,
  roleBefore: 2,
  age: 2.5,
  who: 1.2,
  clan: 1.5,
  takenUp: 2,
  whoFullName: 1.9,
  describedBefore: 2,
  acts: 0.8,
  apposition: 2,
  givenName: 1,
  givenAndSurname: 2.5,
  initial: 1,
  middleInitial: 2,
  initials: 2,
  suffix: 1.5,
  particle: 0.8,
  says: 1.2,
  handle: 1,
  actingHandle: 1,
  turn: 1.7,
  tooLong: -3,
  document: -2.5,
  called: 2.2,
  article: -2,
  ampersand: -3,
};
const ORGANIZATION = {
  apposition: 1.5,
  headWord: 3.2,
  anyWord: 1.2,
  known: 4,
  bodyNoun: 3.5,
  capitals: 1.6,
  capitalsFirst: 0.7,
  the: 1.1,
  linked: 0.8,
  ampersand: 1.6,
  which: 1.2,
  employer: 2.2,
};
const OF_NATION = 4;
const ARTICLES = new WordSet(['a', 'an']);
const COUNTS = new WordSet('another any each every three four five six seven eight nine ten'.split(' '));
/** Classes of short forms that are no initials: "U.S.", "U.N.". */
const KNOWN = PLACE | ORGANIZATION_NAME | DEMONYM;
const LINKS = new WordSet(['of', 'for', 'and', 'the']);
/** "McVale", "MacOrr", "O'Dane" */
const CLAN = /^(?:Ma?c|O['’])[A-Z]/;
const INITIAL = /^\p{Lu}\.?$/u;
const INITIALS = /^\p{Lu}\./u;
const MAX_INITIAL_LENGTH = 3;
const MAX_INITIALS_LENGTH = 6;
const MAX_ACRONYM_LENGTH = 7;
const WORK = /^(?:work(?:s|ed|ing)?|jobs?)$/;
const AMOUNT = /\d[.,]/;

/** Adds up what the words (tokens) of the name and their surroundings say for each kind of name. */
export function weighName(
  doc: Quoted,
  c: NameCandidate,
  tokens: readonly Token[],
  lexicon: Lexicon,
  evidence: TextEvidence,
): void {
  if (c.roleOnly) {
    c.person += PERSON.titleAlone;
    return;
  }
  weighPerson(doc, c, tokens, lexicon);
  weighOrganization(doc, c, tokens, lexicon, evidence);
  weighPlace(doc, c, tokens, lexicon);
  if (tokens.length === 1 && isOfNation(tokens[0] as Token, lexicon)) c.group += OF_NATION;
}

/** "Ukrainian", "Republicans". */
function isOfNation(token: Token, lexicon: Lexicon): boolean {
  const { lower } = token;
  return isA(token, DEMONYM) || (lower.endsWith('s') && lexicon.demonyms.has(lower.slice(0, -1)));
}

function weighPerson(doc: Quoted, c: NameCandidate, tokens: readonly Token[], lexicon: Lexicon): void {
  const { context } = c;
  const count = tokens.length;
  const first = tokens[0] as Token;
  const last = tokens[count - 1] as Token;
  const full = count > 1 && count <= MAX_FULL_NAME_WORDS;
  if (isBody(doc, c, first)) {
    c.organization += ORGANIZATION.bodyNoun;
    return;
  }
  if (c.honorific) c.person += lexicon.honorifics.has(c.honorific) ? PERSON.address : PERSON.title;
  if (context.roleHead >= 0) c.person += PERSON.roleBefore;
  if (context.age) c.person += PERSON.age;
  if (context.who) c.person += count > 1 ? PERSON.whoFullName : PERSON.who;
  if (context.describedBefore) c.person += PERSON.describedBefore;
  if (calledFor(doc, c) & (PERSON_NOUN | ROLE)) c.person += PERSON.called;
  if (context.actsAfter && full) c.person += PERSON.acts;
  if (context.appositionHead !== null && !namesBody(context.appositionHead, lexicon))
    c.person += PERSON.apposition;
  // "EVA Air": capitals before a word without them are no given name.
  const body = count > 2 && isOrganizationRun(tokens, lexicon);
  const acronym = count > 1 && first.shape === 'upper' && tokens[1]?.shape === 'title';
  // "Georgia Republicans"
  const people = count > 1 && last.lower.endsWith('s') && (isA(last, GROUP) || isOfNation(last, lexicon));
  if (!acronym && !body && !people && isA(first, GIVEN_PART)) {
    c.person += count > 1 ? PERSON.givenAndSurname : PERSON.givenName;
  }
  if (count > 1 && tokens.some(isInitialBehind))
    c.person += count === 3 && isInitialBehind(tokens[1] as Token, 1) ? PERSON.middleInitial : PERSON.initial;
  if (
    count === 2 &&
    first.text.length <= MAX_INITIALS_LENGTH &&
    INITIALS.test(first.text) &&
    !isA(first, KNOWN)
  )
    c.person += PERSON.initials;
  if (count === 1 && isTakenUp(doc, c.first)) c.person += PERSON.takenUp;
  if (count > 1 && CLAN.test(last.text)) c.person += PERSON.clan;
  if (NAME_SUFFIXES.has(last)) c.person += PERSON.suffix;
  if (count > 1 && tokens.some(isParticleBehind)) c.person += PERSON.particle;
  if (full && (doc.tokens[c.end]?.verb?.strength ?? 0) >= 2) c.person += PERSON.says;
  if (opensTurn(doc, c) && count <= MAX_FULL_NAME_WORDS) c.person += PERSON.turn;
  if (count === 1 && first.text.startsWith('@'))
    c.person += PERSON.handle + (context.actsAfter ? PERSON.actingHandle : 0);
  if (count > 1 && tokens.some(isAmpersand)) c.person += PERSON.ampersand;
  if (count > MAX_PERSON_WORDS) c.person += PERSON.tooLong;
  if (people || (count > 1 && isA(last, isA(first, GIVEN_PART) ? DOCUMENT : DOCUMENT | ORDINARY_ENDING)))
    c.person += PERSON.document;
  if (c.first === c.nameFirst && count <= MAX_FULL_NAME_WORDS) c.person += articleWeight(doc, c);
}

/**
 * "Train operator Veldrail", "The regulator, Examwatch,": one word behind what bodies are called as well as persons; and
 * "Campaign group Open Shore said", but not "the company Orm Vale runs".
 */
function isBody(doc: Quoted, c: NameCandidate, first: Token): boolean {
  if (isA(first, GIVEN_PART)) return false;
  const before = doc.tokens[c.nameFirst - 1];
  const alone = c.end - c.nameFirst === 1;
  const noun =
    alone && before?.text === ',' && c.context.describedBefore ? doc.tokens[c.nameFirst - 2] : before;
  if (!isA(noun, ORGANIZATION_NOUN) || alone !== isA(noun, ROLE | PERSON_NOUN)) return false;
  const next = doc.tokens[c.end];
  return alone || next?.shape !== 'lower' || (next.verb?.strength ?? 0) > 1;
}

function isInitialBehind({ text }: Token, k: number): boolean {
  return k > 0 && text.length <= MAX_INITIAL_LENGTH && INITIAL.test(text);
}

/** "de", "van" */
function isParticleBehind(token: Token, k: number): boolean {
  return k > 0 && token.shape === 'lower' && !LINKS.has(token);
}

function isAmpersand({ text }: Token): boolean {
  return text === '&';
}

/** Classes of what is "called" or "named" so: "a clerk called Orm", "a firm called Orm Vale"; 0 where nothing is. */
export function calledFor(doc: Quoted, c: { readonly first: number }): number {
  const participle = doc.tokens[c.first - 1]?.lower;
  return participle === 'called' || participle === 'named' ? (doc.tokens[c.first - 2]?.classes ?? 0) : 0;
}

/** "A Bill", "five Karrow Bay villages" are things; "an Ida Orm presidency" says whose. */
function articleWeight(doc: Quoted, c: NameCandidate): number {
  const before = doc.tokens[c.first - 1];
  if (!before || before.text.endsWith('.')) return 0;
  // "the Wendell Times" is no Mr Times.
  if (before.lower === 'the' && isA(doc.tokens[c.end - 1], ORGANIZATION_WORD)) return PERSON.document;
  if (COUNTS.has(before)) return PERSON.article;
  const known = c.end - c.nameFirst > 1 && isA(doc.tokens[c.nameFirst], GIVEN_NAME);
  return ARTICLES.has(before) && !known ? PERSON.article : 0;
}

/** "VALE:" at a paragraph's start. */
function opensTurn(doc: Quoted, c: NameCandidate): boolean {
  const paragraph = doc.scannedParagraphs[doc.paragraphOf[c.first] as number];
  return doc.tokens[c.end]?.text === ':' && paragraph?.firstToken === c.first;
}

function weighOrganization(
  doc: Quoted,
  c: NameCandidate,
  tokens: readonly Token[],
  lexicon: Lexicon,
  evidence: TextEvidence,
): void {
  const count = tokens.length;
  const first = tokens[0] as Token;
  // "PAID" on a placard is a word in capitals, "N18.4" a sum.
  const shouted =
    first.shape === 'upper' &&
    first.text.length > 1 &&
    !isMarked(evidence, first, SMALL) &&
    !AMOUNT.test(first.text) &&
    !isShouted(doc, c.nameFirst);
  if (c.context.appositionHead !== null && namesBody(c.context.appositionHead, lexicon))
    c.organization += ORGANIZATION.apposition;
  const the = doc.tokens[c.first - 1]?.lower === 'the' && !c.honorific && c.context.roleHead < 0;
  if (isOrganizationRun(tokens, lexicon)) c.organization += ORGANIZATION.headWord;
  else if (count > 1 && tokens.some((token) => isA(token, ORGANIZATION_WORD)))
    c.organization += ORGANIZATION.anyWord;
  if (isOrganization(tokens, lexicon)) c.organization += ORGANIZATION.known;
  if (count === 1 && isA(first, ORGANIZATION_NOUN)) c.organization += ORGANIZATION.bodyNoun;
  if (count === 1 && shouted && first.text.length <= MAX_ACRONYM_LENGTH && !isA(first, PLACE))
    c.organization += ORGANIZATION.capitals;
  if (
    count > 1 &&
    shouted &&
    first.text.length < MAX_INITIALS_LENGTH &&
    !c.honorific &&
    !first.text.includes('.')
  )
    c.organization += ORGANIZATION.capitalsFirst;
  if (the) c.organization += ORGANIZATION.the;
  if (count > 1) {
    if (tokens.some(({ lower }) => lower === 'of')) c.organization += ORGANIZATION.linked;
    if (tokens.some(isAmpersand)) c.organization += ORGANIZATION.ampersand;
  }
  if (c.context.which) c.organization += ORGANIZATION.which;
  if (calledFor(doc, c) & ORGANIZATION_NOUN) c.organization += ORGANIZATION.bodyNoun;
  if (count > 1 && c.first === c.nameFirst && !isA(first, GIVEN_NAME)) {
    const before = doc.tokens[c.first - 1];
    const holder = doc.tokens[c.first - 2];
    if (isEmployed(before, holder) && !isPossessive(doc.tokens[c.end]))
      c.organization += ORGANIZATION.employer;
  }
}

/** "Worked for Orm Vale", "a job with", "analysts at", "a spokesman for"; not "worked with" nor "a lawyer for". */
function isEmployed(before: Token | undefined, holder: Token | undefined): boolean {
  const noun = holder?.lower ?? '';
  if (before?.lower === 'with') return noun === 'job';
  if (before?.lower === 'at') return isA(holder, ROLE | PLURAL_PERSON) || WORK.test(noun);
  return before?.lower === 'for' && (WORK.test(noun) || noun.startsWith('spokes'));
}

function namesBody(noun: string, lexicon: Lexicon): boolean {
  return lexicon.organizationWords.has(noun) && !lexicon.roles.has(noun);
}
