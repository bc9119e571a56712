import type { Quoted, Token, TokenRange } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import {
  ADDRESS_FORM,
  CALENDAR,
  DEMONYM,
  FINITE_VERB,
  FUNCTION_WORD,
  GIVEN_NAME,
  GROUP,
  isA,
  NAME_OPENER,
  NAME_WORD,
  ORGANIZATION,
  ORGANIZATION_WORD,
  PERSON_NOUN,
  PLACE,
  ROLE,
} from '../../model/word-classes.ts';
import { behindDateline } from '../behind-dateline.ts';
import { isPossessive } from '../is-possessive.ts';
import { PARTICLES } from '../name-word.ts';
import { endOf, isSpaced, startOf } from '../token-place.ts';
import { WordSet } from '../word-set.ts';
import { beginsSentence, CAPITALISED, isMarked, SMALL, type TextEvidence } from './text-evidence.ts';

const NUMBERS = new WordSet('one two three four five seven'.split(' '));
const COMMITTEES = new WordSet(['committee', 'subcommittee', 'commission']);
const TAKING_UP = new WordSet(['he', 'she']);
const SUFFIXES = new WordSet('jr sr ii iii iv inc ltd llc plc'.split(' '));

/**
 * Runs of capitalised words that may be names, as token ranges: "US Defence Secretary Tom Brask",
 * "Department of Justice", "Hugo de Brask-Orr". A possessive 's, a comma and a function word end a run.
 */
export function nameRuns(doc: Quoted, lexicon: Lexicon, evidence: TextEvidence): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let at = 0; at < doc.tokens.length; ) {
    const paragraph = doc.scannedParagraphs[doc.paragraphOf[at] as number];
    if (paragraph?.firstToken === at) at = behindDateline(doc, at, paragraph.endToken);
    const mayStart = ((doc.classes[at] as number) & (NAME_WORD | NAME_OPENER)) !== 0;
    if (!mayStart || !startsRun(doc, at, lexicon, evidence)) {
      at++;
      continue;
    }
    const last = runEnd(doc, at, lexicon);
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

function startsRun(doc: Quoted, at: number, lexicon: Lexicon, evidence: TextEvidence): boolean {
  const token = doc.tokens[at] as Token;
  const next = follower(doc, at);
  if (!isA(token, NAME_WORD)) return token.shape === 'title' && opensKnownName(token, next, lexicon);
  if (isA(token, CALENDAR)) {
    // "April Vale", "Jan van der Ash"; not "in April Vale left".
    const dated = isA(doc.tokens[at - 1], FUNCTION_WORD) && !beginsSentence(doc, at - 1);
    const goesOn = isA(next, NAME_WORD) ? !isA(next, CALENDAR) : PARTICLES.has(next);
    return isA(token, GIVEN_NAME) && goesOn && !dated;
  }
  if (token.text.startsWith('@')) return true;
  if (!beginsSentence(doc, at)) return true;
  // At a sentence's start the capital says nothing: ask for other evidence.
  const known =
    isMarked(evidence, token, CAPITALISED) ||
    isA(token, ADDRESS_FORM | PLACE | ORGANIZATION | DEMONYM) ||
    token.shape === 'upper';
  if (known) return true;
  if (isMarked(evidence, token, SMALL)) return isA(token, GIVEN_NAME) && isA(next, NAME_WORD);
  if (isA(token, GIVEN_NAME) || isA(next, NAME_WORD)) return true;
  if (isA(token, ROLE | GROUP | PERSON_NOUN)) return false;
  if (isTakenUp(doc, at)) return true;
  if (isPossessive(next) || isAge(doc, at + 1)) return true;
  if (PARTICLES.has(next) && isA(doc.tokens[at + 2], NAME_WORD)) return true;
  const verb = next?.verb;
  return verb !== undefined && verb.strength >= 2 && (verb.form === 'past' || verb.form === 'present');
}

/** Whether a function word opens a name all the world knows: "New York". */
export function opensKnownName(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || next === undefined || next.shape === 'lower') return false;
  if (token.lower === 'the' || !isA(token, NAME_OPENER)) return false;
  const pair = `${token.lower} ${next.lower}`;
  return lexicon.places.has(pair) || lexicon.organizations.has(pair);
}

/** "Yumi wore it. She …": the word, with a verb behind it, opens a sentence and "he" or "she" the next one of the paragraph. */
export function isTakenUp(doc: Quoted, at: number): boolean {
  const verb = doc.tokens[at + 1];
  if (verb?.shape !== 'lower' || !(isA(verb, FINITE_VERB) || verb.verb || verb.lower.endsWith('ed')))
    return false;
  const index = doc.sentenceOf[at] as number;
  const next = doc.sentences[index + 1];
  return (
    doc.sentences[index]?.firstToken === at &&
    next?.paragraph === doc.paragraphOf[at] &&
    TAKING_UP.has(doc.tokens[next?.firstToken ?? -1])
  );
}

/** ", 29," or ", 29." */
function isAge(doc: Quoted, comma: number): boolean {
  return (
    doc.tokens[comma]?.text === ',' &&
    doc.tokens[comma + 1]?.kind === 'number' &&
    doc.tokens[comma + 2]?.kind === 'punctuation'
  );
}

function runEnd(doc: Quoted, first: number, lexicon: Lexicon): number {
  let last = first + 1;
  let linked = false;
  while (last < doc.tokens.length) {
    const token = follower(doc, last - 1);
    if (!token) break;
    if (isA(token, NAME_WORD) && !startsHeading(doc, last)) {
      if (isA(token, CALENDAR) && !isA(token, GIVEN_NAME)) break;
      last++;
      continue;
    }
    const next = follower(doc, last);
    // "Marguerite Two Bears"
    if (
      token.shape === 'title' &&
      NUMBERS.has(token) &&
      doc.tokens[last - 1]?.shape === 'title' &&
      isA(next, NAME_WORD)
    ) {
      last += 2;
      continue;
    }
    const nextIsName = isA(next, NAME_WORD) && !isA(next, CALENDAR);
    if (token.shape === 'lower' && PARTICLES.has(token)) {
      const afterNext = follower(doc, last + 1);
      if (nextIsName && token.lower !== 'st') {
        last += 2;
        continue;
      }
      if (next && PARTICLES.has(next) && isA(afterNext, NAME_WORD)) {
        last += 3;
        continue;
      }
    }
    if (token.text === '&' && nextIsName) {
      last += 2;
      continue;
    }
    const links =
      token.lower === 'on'
        ? COMMITTEES.has(doc.tokens[last - 1])
        : (token.lower === 'of' || token.lower === 'for') && orgLike(doc, first, last, lexicon);
    if (links) {
      const article = next?.lower === 'the' ? 1 : 0;
      let named = last + 1 + article;
      let object = article ? follower(doc, last + 1) : next;
      // "Federation of Small Traders"
      if (object?.shape === 'title' && isA(object, FUNCTION_WORD) && !isA(object, NAME_WORD))
        object = follower(doc, named++);
      if (object && isA(object, NAME_WORD) && !isA(object, CALENDAR)) {
        last = named + 1;
        linked = true;
        continue;
      }
    }
    if (
      token.lower === 'and' &&
      nextIsName &&
      sameKindAfterAnd(next) &&
      (linked || isPairOfOne(doc, first, last))
    ) {
      last += 2;
      continue;
    }
    if (token.text === ',' && next && SUFFIXES.has(next)) {
      last += 2;
      continue;
    }
    if (isPossessive(token) && isOffice(doc, last, next)) {
      last += 2;
      continue;
    }
    if (
      token.kind === 'quote' &&
      token.text.length === 1 &&
      "'’".includes(token.text) &&
      !isSpaced(doc, last) &&
      next &&
      isSpaced(doc, last + 1) &&
      isA(next, ORGANIZATION_WORD) &&
      isA(next, NAME_WORD) &&
      (doc.tokens[last - 1] as Token).lower.endsWith('s')
    ) {
      // "Vale Fruit Growers' Union"
      last += 2;
      continue;
    }
    const nickname = nicknameEnd(doc, first, last);
    if (nickname) {
      last = nickname;
      continue;
    }
    break;
  }
  return last;
}

/** The next token if it stands in the same paragraph and inside the same quotation, with a blank at most between. */
function follower(doc: Quoted, at: number): Token | undefined {
  const next = doc.tokens[at + 1];
  if (!next || doc.paragraphOf[at] !== doc.paragraphOf[at + 1]) return undefined;
  return doc.quotationOf[at] === doc.quotationOf[at + 1] || next.kind === 'quote' ? next : undefined;
}

/** "Karrow County Sheriff's Office", "St. Orm's Hospital"; not "Vale's Office". */
function isOffice(doc: Quoted, last: number, body: Token | undefined): boolean {
  const saint = doc.tokens[last - 2]?.text.startsWith('St') && doc.tokens[last - 2]?.lower === 'st';
  return (
    (saint || isA(doc.tokens[last - 1], ROLE | PERSON_NOUN | GROUP)) &&
    isA(body, NAME_WORD) &&
    isA(body, ORGANIZATION_WORD)
  );
}

/** A capital after a line break inside a paragraph begins something new. */
function startsHeading(doc: Quoted, at: number): boolean {
  return doc.text.slice(endOf(doc, at - 1), startOf(doc, at)).includes('\n');
}

function orgLike(doc: Quoted, first: number, last: number, lexicon: Lexicon): boolean {
  const head = (doc.tokens[last - 1] as Token).lower;
  if (lexicon.organizationWords.has(head) || lexicon.roles.has(head)) return true;
  return (
    first === last - 1 &&
    ['duke', 'duchess', 'prince', 'princess', 'earl', 'bishop', 'archbishop', 'house', 'centers'].includes(
      head,
    )
  );
}

/** "the Roads and Works Committee"; not "the Vale and Orm families". */
function isPairOfOne(doc: Quoted, first: number, and: number): boolean {
  if (and - first !== 1 || doc.tokens[first - 1]?.lower !== 'the') return false;
  if (isA(doc.tokens[first], PLACE | ORGANIZATION | GIVEN_NAME | DEMONYM | ADDRESS_FORM)) return false;
  const body = follower(doc, and + 1);
  return isA(body, NAME_WORD) && isA(body, ORGANIZATION_WORD);
}

/** "Department of Health and Human Services", but not "Department of Justice and Mr Vale". */
function sameKindAfterAnd(next: Token | undefined): boolean {
  return next !== undefined && !isA(next, ADDRESS_FORM) && !isA(next, GIVEN_NAME) && !isA(next, PLACE);
}

/** End of a run that a nickname in quotation marks interrupts: Marcia “Cia” Price. 0 where there is none. */
function nicknameEnd(doc: Quoted, first: number, last: number): number {
  if (doc.tokens[last]?.kind !== 'quote' || !isSpaced(doc, last) || !isA(doc.tokens[first], GIVEN_NAME))
    return 0;
  for (let close = last + 2; close <= last + 3; close++) {
    const mark = doc.tokens[close];
    const after = doc.tokens[close + 1];
    if (!isA(doc.tokens[close - 1], NAME_WORD)) return 0;
    if (
      mark?.kind === 'quote' &&
      doc.paragraphOf[close + 1] === doc.paragraphOf[last] &&
      isSpaced(doc, close + 1) &&
      isA(after, NAME_WORD)
    )
      return close + 2;
  }
  return 0;
}
