import type { MentionKind, Quoted, Token } from '../../model/document.ts';
import type { Gender, Lexicon } from '../../model/lexicon.ts';
import { sameStretch } from '../same-stretch.ts';
import type { MentionDraft } from './mention-draft.ts';
import { isNameWord, opensKnownName } from './name-runs.ts';
import { beginsSentence } from './text-evidence.ts';

interface Head {
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly plural: boolean;
}

const DETERMINERS = new Set(
  `a an the this that these those some any no every each his her its their our my your one two three four five six seven eight
  nine ten several many few most other another both all certain various`.split(/\s+/),
);
/** Function words that may stand inside a phrase: "Vale's former campaign strategist". */
const MODIFIERS = new Set(
  'former current first last top senior late then own chief early next only new longtime'.split(' '),
);
/** Words that stand for somebody when a verb of saying follows: "others said", "one told". */
const QUANTIFIERS = new Set(
  'one another others some many several both everyone most few somebody someone'.split(' '),
);
const MAX_PHRASE_TOKENS = 8;

/**
 * Finds descriptions by a noun: "the 63-year-old senator", "Military analysts", "a report". Only outside quotations:
 * what the quoted speaker calls others is no source.
 */
export function findNominals(doc: Quoted, lexicon: Lexicon): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  for (let at = 0; at < doc.tokens.length; at++) {
    if (doc.quotationOf[at] !== -1) continue;
    const token = doc.tokens[at] as Token;
    if (token.kind !== 'word' && !token.lower.endsWith('-old')) continue;
    const head = headOf(doc, at, lexicon);
    if (!head) continue;
    const first = phraseStart(doc, at, lexicon);
    if (first === at && !head.plural && head.kind !== 'group' && !QUANTIFIERS.has(token.lower)) continue;
    const start = doc.tokens[first] as Token;
    drafts.push({
      start: start.start,
      end: token.end,
      type: 'nominal',
      kind: head.kind,
      gender: head.gender,
      plural: head.plural,
      firstToken: first,
      endToken: at + 1,
      head: at,
      name: doc.text.slice(start.start, token.end),
      honorific: null,
      role: null,
    });
  }
  return drafts;
}

function headOf(doc: Quoted, at: number, lexicon: Lexicon): Head | null {
  const token = doc.tokens[at] as Token;
  const next = neighbour(doc, at, at + 1);
  if (QUANTIFIERS.has(token.lower)) {
    const verb = next && lexicon.reportingVerbs.get(next.lower);
    return verb && verb.strength >= 2 && verb.form === 'past'
      ? { kind: 'group', gender: 'u', plural: token.lower !== 'one' && token.lower !== 'another' }
      : null;
  }
  if (token.shape !== 'lower')
    return token.shape === 'title' && isGroupOpener(doc, at, lexicon)
      ? { kind: 'group', gender: 'u', plural: true }
      : null;
  const head = nounHead(token.lower, lexicon) ?? speakingNoun(doc, at, lexicon);
  if (!head) return null;
  if (next?.kind === 'word') {
    // A name after it makes it a title, another noun of the kind makes it a part of a compound.
    if (next.shape === 'lower' && nounHead(next.lower, lexicon) && !lexicon.reportingVerbs.has(next.lower))
      return null;
    if (!head.plural && isNameWord(next, lexicon) && head.kind === 'person') return null;
  }
  return head;
}

/**
 * Whatever noun a plain verb of saying follows speaks, known or not: "a stoker told", "the 71-year-old said". Only
 * behind a determiner, which `phraseStart` finds.
 */
function speakingNoun(doc: Quoted, at: number, lexicon: Lexicon): Head | null {
  const token = doc.tokens[at] as Token;
  const verb = lexicon.reportingVerbs.get(neighbour(doc, at, at + 1)?.lower ?? '');
  if (!verb || verb.strength < 2 || (verb.form !== 'past' && verb.form !== 'present')) return null;
  if (
    lexicon.functionWords.has(token.lower) ||
    lexicon.finiteVerbs.has(token.lower) ||
    lexicon.reportingVerbs.has(token.lower) ||
    /(?:ly|ed|ing)$/.test(token.lower)
  )
    return null;
  if (!DETERMINERS.has((doc.tokens[phraseStart(doc, at, lexicon)] as Token).lower)) return null;
  const aged = token.lower.includes('year-old');
  return { kind: aged ? 'person' : 'other', gender: 'u', plural: false };
}

/** "Officials", "Residents" at a sentence's start. */
function isGroupOpener(doc: Quoted, at: number, lexicon: Lexicon): boolean {
  const token = doc.tokens[at] as Token;
  if (!beginsSentence(doc, at) && !lexicon.reportingVerbs.has(neighbour(doc, at, at + 1)?.lower ?? ''))
    return false;
  return nounHead(token.lower, lexicon)?.plural === true;
}

function nounHead(word: string, lexicon: Lexicon): Head | null {
  const role = lexicon.roles.get(word) ?? lexicon.personNouns.get(word);
  if (role !== undefined) return { kind: 'person', gender: role, plural: false };
  if (lexicon.groupNouns.has(word)) return { kind: 'group', gender: 'u', plural: true };
  for (const singular of singulars(word)) {
    if (lexicon.roles.has(singular) || lexicon.personNouns.has(singular))
      return { kind: 'group', gender: 'u', plural: true };
    if (lexicon.documentNouns.has(singular)) return { kind: 'document', gender: 'u', plural: true };
  }
  if (lexicon.documentNouns.has(word)) return { kind: 'document', gender: 'u', plural: false };
  if (lexicon.organizationNouns.has(word)) return { kind: 'organization', gender: 'u', plural: false };
  return null;
}

function singulars(word: string): string[] {
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`];
  if (word.endsWith('people')) return [`${word.slice(0, -6)}person`];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [];
}

/** First token of the noun phrase whose head is at `at`: back over adjectives, names and possessors to a determiner. */
function phraseStart(doc: Quoted, at: number, lexicon: Lexicon): number {
  let first = at;
  while (first > 0 && at - first < MAX_PHRASE_TOKENS) {
    const token = neighbour(doc, first, first - 1);
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) break;
    if (DETERMINERS.has(token.lower)) {
      first--;
      const before = neighbour(doc, first, first - 1);
      if (before && DETERMINERS.has(before.lower)) first--;
      break;
    }
    if (token.text !== "'s" && token.text !== '’s') {
      if (
        lexicon.functionWords.has(token.lower) &&
        !MODIFIERS.has(token.lower) &&
        !isNameWord(token, lexicon) &&
        !opensKnownName(token, doc.tokens[first], lexicon)
      )
        break;
      if (thirdPersonVerb(doc, first - 1, lexicon)) break;
      const verb = token.shape === 'lower' ? lexicon.reportingVerbs.get(token.lower) : undefined;
      if (
        token.shape === 'lower' &&
        (lexicon.finiteVerbs.has(token.lower) || (verb && verb.strength >= 1 && !token.lower.endsWith('ing')))
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
function thirdPersonVerb(doc: Quoted, at: number, lexicon: Lexicon): boolean {
  const token = doc.tokens[at] as Token;
  if (token.shape !== 'lower' || token.kind !== 'word' || !/[^su']s$/.test(token.lower)) return false;
  const before = neighbour(doc, at, at - 1);
  return (
    before !== undefined &&
    before.kind === 'word' &&
    (isNameWord(before, lexicon) || nounHead(before.lower, lexicon) !== null)
  );
}

function neighbour(doc: Quoted, at: number, other: number): Token | undefined {
  return sameStretch(doc, at, other) ? doc.tokens[other] : undefined;
}
