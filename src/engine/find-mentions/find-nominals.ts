import type { MentionKind, Quoted, Token } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import {
  DOCUMENT,
  FINITE_VERB,
  FUNCTION_WORD,
  GROUP,
  isA,
  NAME_WORD,
  ORGANIZATION_NOUN,
  PERSON_NOUN,
  PLURAL_DOCUMENT,
  PLURAL_PERSON,
  ROLE,
} from '../../model/word-classes.ts';
import { SAYS } from '../../model/word-traits.ts';
import { isPossessive } from '../is-possessive.ts';
import { sameStretch } from '../same-stretch.ts';
import { endOf, startOf } from '../token-place.ts';
import { WordSet } from '../word-set.ts';
import { type MentionDraft, mentionDraft } from './mention-draft.ts';
import { opensKnownName } from './name-runs.ts';
import { beginsSentence } from './text-evidence.ts';

interface Head {
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly plural: boolean;
}

const DETERMINERS = new WordSet(
  `a an the this that these those some any no every each his her its their our my your one two three four five six seven eight
  nine ten several many few most other another both all certain various`.split(/\s+/),
);
/** Function words that may stand inside a phrase: "Vale's former campaign strategist". */
const MODIFIERS = new WordSet(
  'former current first last top senior late then own chief early next only new longtime'.split(' '),
);
/** Join what stands beside them, whatever stood before. */
const JOINING = new WordSet('and or of in on at for from to'.split(' '));
/** Words that stand for somebody when a verb of saying follows: "others said", "one told", "47 percent say". */
const QUANTIFIERS = new WordSet(
  'one another others some many several both everyone most few somebody someone percent cent surveyed polled'.split(
    ' ',
  ),
);
/** Behind "a" they stand for one more source: "a second said". */
const ORDINALS = new WordSet('second third fourth'.split(' '));
/** May part a subject from its verb: "a source later conceded". */
const LATER = new WordSet('later also then had has'.split(' '));
/** Lead to the place of whoever speaks. */
const PLACING = new WordSet(['in', 'at', 'from']);
/** Nouns that describe somebody or something that speaks. */
const NOUNS = ROLE | PERSON_NOUN | GROUP | PLURAL_PERSON | DOCUMENT | PLURAL_DOCUMENT | ORGANIZATION_NOUN;
const MAX_PHRASE_TOKENS = 8;

/**
 * Finds descriptions by a noun: "the 63-year-old senator", "Military analysts", "a report". Only outside quotations:
 * what the quoted speaker calls others is no source.
 */
export function findNominals(doc: Quoted, lexicon: Lexicon): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  for (let at = 0; at < doc.tokens.length; at++) {
    if (!mayDescribe(doc, at) || doc.quotationOf[at] !== -1) continue;
    const token = doc.tokens[at] as Token;
    if (token.kind !== 'word' && !token.lower.endsWith('-old')) continue;
    const head = headOf(doc, at, lexicon);
    if (!head) continue;
    const first = phraseStart(doc, at, lexicon);
    if (first === at && !head.plural && head.kind !== 'group' && !QUANTIFIERS.has(token)) continue;
    const start = startOf(doc, first);
    const end = endOf(doc, at);
    drafts.push(
      mentionDraft(doc, {
        start,
        end,
        type: 'nominal',
        kind: head.kind,
        gender: head.gender,
        plural: head.plural,
        firstToken: first,
        endToken: at + 1,
        head: at,
        name: doc.text.slice(start, end),
        honorific: null,
        role: null,
      }),
    );
  }
  return drafts;
}

/** It is a noun of those that describe somebody, or a verb of saying is near. */
function mayDescribe({ classes, traits }: Quoted, at: number): boolean {
  if (((classes[at] as number) & NOUNS) !== 0) return true;
  for (let near = at - 4; near <= at + 3; near++) if ((traits[near] ?? 0) & SAYS) return true;
  return false;
}

function headOf(doc: Quoted, at: number, lexicon: Lexicon): Head | null {
  const token = doc.tokens[at] as Token;
  const next = neighbour(doc, at, at + 1);
  const ordinal = ORDINALS.has(token) && doc.tokens[at - 1]?.lower === 'a';
  if (ordinal || QUANTIFIERS.has(token)) {
    const ofThem = next?.lower === 'of' && neighbour(doc, at, at + 2)?.lower === 'them';
    // "One, who asked not to be named, said"
    const insertion = next?.text === ',' && neighbour(doc, at, at + 2)?.lower === 'who';
    if (insertion && token.lower !== 'percent') return { kind: 'group', gender: 'u', plural: false };
    const verbAt = ofThem ? neighbour(doc, at, at + 3) : next;
    const verb = verbAt?.verb;
    const least = beginsSentence(doc, ordinal ? at - 1 : at) ? 1 : 2;
    const plain = verb?.form === 'past' || verb?.form === 'base';
    return plain && (verb.strength >= least || verbAt?.lower === 'say')
      ? { kind: 'group', gender: 'u', plural: !ordinal && token.lower !== 'one' && token.lower !== 'another' }
      : null;
  }
  // "another MP"
  const letters = token.shape === 'upper' && isA(token, ROLE);
  if (token.shape !== 'lower' && !letters)
    return token.shape === 'title' && isGroupOpener(doc, at, lexicon)
      ? { kind: 'group', gender: 'u', plural: true }
      : null;
  const head = nounHead(token, lexicon) ?? speakingNoun(doc, at, lexicon);
  if (!head) return null;
  if (next?.kind === 'word') {
    // A name after it makes it a title, another noun of the kind makes it a part of a compound.
    if (next.shape === 'lower' && isA(next, NOUNS) && next.verb === undefined) return null;
    if (!head.plural && isA(next, NAME_WORD) && head.kind === 'person') return null;
  }
  return head;
}

/**
 * Whatever noun a plain verb of saying follows speaks, known or not: "a stoker told", "the 71-year-old said", and the
 * one it follows behind a quotation: “…”, said one stoker. Only behind a determiner, which `phraseStart` finds.
 */
function speakingNoun(doc: Quoted, at: number, lexicon: Lexicon): Head | null {
  const token = doc.tokens[at] as Token;
  let next = neighbour(doc, at, at + 1);
  if (LATER.has(next)) next = neighbour(doc, at, at + 2);
  // "A pawnbroker in Gloucester told"
  else if (PLACING.has(next) && isA(neighbour(doc, at, at + 2), NAME_WORD)) next = neighbour(doc, at, at + 3);
  const first = phraseStart(doc, at, lexicon);
  if (!DETERMINERS.has(doc.tokens[first])) return null;
  const inverted =
    doc.tokens[first - 2]?.kind === 'quote' && (next?.kind !== 'word' || isA(next, FUNCTION_WORD));
  const verb = (inverted ? doc.tokens[first - 1] : next)?.verb;
  if (!verb || verb.strength < (inverted ? 3 : 2) || (verb.form !== 'past' && verb.form !== 'present'))
    return null;
  if (
    isA(token, FUNCTION_WORD | FINITE_VERB) ||
    token.verb !== undefined ||
    token.lower.endsWith('ly') ||
    token.lower.endsWith('ed') ||
    token.lower.endsWith('ing')
  )
    return null;
  const aged = token.lower.includes('year-old');
  return { kind: aged ? 'person' : 'other', gender: 'u', plural: false };
}

/** "Officials", "Residents" at a sentence's start. */
function isGroupOpener(doc: Quoted, at: number, lexicon: Lexicon): boolean {
  const token = doc.tokens[at] as Token;
  if (!beginsSentence(doc, at) && neighbour(doc, at, at + 1)?.verb === undefined) return false;
  return nounHead(token, lexicon)?.plural === true;
}

function nounHead(token: Token, lexicon: Lexicon): Head | null {
  if (!isA(token, NOUNS)) return null;
  if (isA(token, ROLE | PERSON_NOUN)) {
    const gender = lexicon.roles.get(token.lower) ?? lexicon.personNouns.get(token.lower) ?? 'u';
    return { kind: 'person', gender, plural: false };
  }
  if (isA(token, GROUP | PLURAL_PERSON)) return { kind: 'group', gender: 'u', plural: true };
  if (isA(token, DOCUMENT | PLURAL_DOCUMENT))
    return { kind: 'document', gender: 'u', plural: isA(token, PLURAL_DOCUMENT) };
  return { kind: 'organization', gender: 'u', plural: false };
}

/** First token of the noun phrase whose head is at `at`: back over adjectives, names and possessors to a determiner. */
function phraseStart(doc: Quoted, at: number, lexicon: Lexicon): number {
  let first = at;
  while (first > 0 && at - first < MAX_PHRASE_TOKENS) {
    const token = neighbour(doc, first, first - 1);
    // "The Dayton, Ohio-based company"
    if (
      token?.text === ',' &&
      doc.tokens[first]?.lower.endsWith('-based') &&
      DETERMINERS.has(doc.tokens[first - 3])
    ) {
      first--;
      continue;
    }
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (DETERMINERS.has(token)) {
      first--;
      const before = neighbour(doc, first, first - 1);
      // "said that a ruling": there it is no determiner.
      if (before && DETERMINERS.has(before) && before.lower !== 'that') first--;
      break;
    }
    // "a show spokesman": behind a determiner it is no verb.
    const owned = !JOINING.has(token) && DETERMINERS.has(neighbour(doc, first, first - 2));
    if (!owned && !isPossessive(token)) {
      if (
        isA(token, FUNCTION_WORD) &&
        !MODIFIERS.has(token) &&
        !isA(token, NAME_WORD) &&
        !opensKnownName(token, doc.tokens[first], lexicon)
      )
        break;
      if (thirdPersonVerb(doc, first - 1)) break;
      const verb = token.shape === 'lower' ? token.verb : undefined;
      if (
        token.shape === 'lower' &&
        (isA(token, FINITE_VERB) || (verb && verb.strength >= 1 && !token.lower.endsWith('ing')))
      )
        break;
    }
    first--;
  }
  // "training people to respond": the participle governs the noun.
  const opener = doc.tokens[first] as Token;
  return first < at && opener.shape === 'lower' && opener.lower.endsWith('ing') ? first + 1 : first;
}

/** "uses" in "The ad uses footage": a word in -s behind a noun or a name is a verb rather than a part of the phrase. */
function thirdPersonVerb(doc: Quoted, at: number): boolean {
  const token = doc.tokens[at] as Token;
  if (token.shape !== 'lower' || token.kind !== 'word' || !/[^su']s$/.test(token.lower)) return false;
  const before = neighbour(doc, at, at - 1);
  return before !== undefined && before.kind === 'word' && (isA(before, NAME_WORD) || isA(before, NOUNS));
}

function neighbour(doc: Quoted, at: number, other: number): Token | undefined {
  return sameStretch(doc, at, other) ? doc.tokens[other] : undefined;
}
