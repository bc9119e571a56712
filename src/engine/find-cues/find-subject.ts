import type { Cue, Mention, Named, Sentence, Token } from '../../model/document.ts';
import { AUXILIARY, FINITE_VERB, GROUP, isA, PREPOSITION } from '../../model/word-classes.ts';
import { ARTICLES } from '../articles.ts';
import { isPossessive } from '../is-possessive.ts';
import { WordSet } from '../word-set.ts';
import type { MentionIndex } from './mention-index.ts';

export interface Subject {
  readonly mention: Mention;
  readonly link: Cue['link'];
}

const BETWEEN = new WordSet("also then later n't not never to".split(' '));
const DESCRIBING = new WordSet(
  'close familiar loyal living working responsible sympathetic present'.split(' '),
);
/** "Messages seen by the Gull suggest": who has a document does not speak through it. */
const RECEIVING = /^(seen|obtained|reviewed)$/;
const RELATIVES = new WordSet(['who', 'which', 'whom', 'what']);
const CONJUNCTIONS = new WordSet(['and', 'but', 'or', 'then', 'yet']);
const OBJECT_FORMS = new Set('his her him their them hers himself herself its my'.split(' '));
const CLAUSE_OPENERS = new WordSet(
  'that but and because as when while after before although though if however meanwhile where'.split(' '),
);
/** May stand before a mention and belong to its phrase. */
export const DETERMINERS = new WordSet('the a an one some another'.split(' '));
/** Verbs of putting out a document. */
const ISSUING = new WordSet(
  'issued issues issuing released releases releasing sent sends sending put puts posted posts posting published tweeted wrote signed circulated'.split(
    ' ',
  ),
);
const MAX_CLAUSE_TOKENS = 40;

/**
 * The mention that does what the verb at `at` says, by the words on its left: next to it, before an apposition
 * or a relative clause, or at the start of its clause. Null where the sentence offers none.
 */
export function leftSubject(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  at: number,
  participle: boolean,
): Subject | null {
  let j = at - 1;
  while (j >= sentence.firstToken && skippable(doc.tokens[j] as Token) && doc.quotationOf[j] === -1) j--;
  if (/^(like|love|use)[ds]$/.test(doc.tokens[j]?.lower ?? '') && doc.tokens[j + 1]?.lower === 'to') j--;
  if (j < sentence.firstToken) return null;
  const reported = participle ? issuer(doc, index, sentence, j) : null;
  if (reported) return reported;
  const beside = index.endingBefore(j + 1);
  const direct = participle
    ? beside
    : (described(doc, index, sentence, beside) ?? climb(doc, index, companion(doc, index, beside)));
  if (direct && nominative(direct)) return { mention: direct, link: 'adjacent' };
  const token = doc.tokens[j] as Token;
  if (participle && token.text === ',') return clauseSubject(doc, index, sentence, j, true);
  if (token.text === ',' || token.text === ')' || token.text === '—' || token.text === '–') {
    const before = beforeParenthesis(doc, index, sentence, j);
    if (before) return { mention: before, link: 'apposition' };
    j = beforeRelative(doc, sentence, j);
  }
  return clauseSubject(doc, index, sentence, j, CONJUNCTIONS.has(token));
}

/** "The port issued a statement saying": who puts out a document speaks through it. */
function issuer(doc: Named, index: MentionIndex, sentence: Sentence, at: number): Subject | null {
  const document = index.endingBefore(at + 1);
  if (document?.kind !== 'document') return null;
  let j = document.firstToken - 1;
  if (['out', 'up'].includes(doc.tokens[j]?.lower ?? '')) j--;
  if (j < sentence.firstToken || !ISSUING.has(doc.tokens[j])) return null;
  const found = leftSubject(doc, index, sentence, j, false);
  return found && { mention: found.mention, link: 'conjoined' };
}

/** The mention right behind the verb: “…”, said Mara Vale. */
export function rightSubject(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  end: number,
): Mention | null {
  let j = end;
  while (j < sentence.endToken && j < end + 2 && (doc.tokens[j] as Token).lower.endsWith('ly')) j++;
  const mention = index.startingAt(DETERMINERS.has(doc.tokens[j]) ? j + 1 : j) ?? index.startingAt(j);
  if (
    !mention ||
    mention.endToken > sentence.endToken ||
    (mention.type === 'pronoun' && !nominative(mention))
  )
    return null;
  // "said Vale told him": the mention is the subject of another verb.
  const after = doc.tokens[mention.endToken];
  if (after && mention.endToken < sentence.endToken && isA(after, FINITE_VERB)) return null;
  return possessed(doc, index, mention);
}

function skippable(token: Token): boolean {
  if (token.kind !== 'word' || token.shape !== 'lower') return false;
  if (isA(token, AUXILIARY) || BETWEEN.has(token)) return true;
  return token.lower.length > 4 && token.lower.endsWith('ly') && !isA(token, GROUP);
}

/** From "the port" in "a spokesman for the port said" up to "a spokesman". */
function climb(doc: Named, index: MentionIndex, mention: Mention | undefined): Mention | undefined {
  let current = mention;
  for (let step = 0; current && step < 3; step++) {
    let before = current.firstToken - 1;
    if (ARTICLES.has(doc.tokens[before])) before--;
    if (!isA(doc.tokens[before], PREPOSITION)) return current;
    const owner = index.endingBefore(before) ?? index.endingBefore(besideAdjective(doc, before));
    if (!owner || owner.type === 'pronoun')
      return RECEIVING.test(doc.tokens[before - 1]?.lower ?? '') ? undefined : current;
    current = owner;
  }
  return current;
}

/** From "the pier" in "One woman who saw it from the pier said" up to "One woman". */
function described(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  mention: Mention | undefined,
): Mention | null {
  if (!mention || mention.type === 'pronoun') return null;
  for (let j = mention.firstToken - 1; j > sentence.firstToken; j--) {
    const token = doc.tokens[j] as Token;
    if (token.kind !== 'word' || doc.quotationOf[j] !== -1) return null;
    if (token.lower !== 'who') continue;
    // "the man who Vale said"
    return j === mention.firstToken - 1 ? null : (index.endingBefore(j) ?? null);
  }
  return null;
}

/** From "her crew" in "Vale and her crew said" to "Vale", for whom the others speak. */
function companion(doc: Named, index: MentionIndex, mention: Mention | undefined): Mention | undefined {
  if (mention?.type !== 'nominal' || doc.tokens[mention.firstToken - 1]?.lower !== 'and') return mention;
  const first = index.endingBefore(mention.firstToken - 1);
  return first?.type === 'name' && first.kind === 'person' ? first : mention;
}

/** From "to" in "a person close to the operator" back over one word that describes: the index behind "a person". */
function besideAdjective(doc: Named, preposition: number): number {
  const token = doc.tokens[preposition - 1];
  return token?.kind === 'word' &&
    token.shape === 'lower' &&
    (DESCRIBING.has(token) || token.lower.endsWith('ed'))
    ? preposition - 1
    : -1;
}

function nominative(mention: Mention): boolean {
  return mention.type !== 'pronoun' || !OBJECT_FORMS.has(mention.name.toLowerCase());
}

/** The comma or bracket at `close` ends an insertion: finds the mention before the one that opens it. */
function beforeParenthesis(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  close: number,
): Mention | null {
  const bracket = (doc.tokens[close] as Token).text === ')';
  const inserted = index.endingBefore(close);
  // "the member for Marl, Ivo Dane, said", "the operator, Dane Ferries, said"
  const name = inserted?.type === 'name' ? inserted : null;
  let best: Mention | null = null;
  for (let j = close - 1; j >= sentence.firstToken && close - j < MAX_CLAUSE_TOKENS; j--) {
    const token = doc.tokens[j] as Token;
    if (doc.quotationOf[j] !== -1) return best;
    if (bracket ? token.text !== '(' : token.text !== ',' && token.text !== '—' && token.text !== '–')
      continue;
    const mention = index.endingBefore(beforeBrackets(doc, sentence, j));
    if (
      mention &&
      name?.firstToken === j + 1 &&
      (name.kind === 'person'
        ? behindPreposition(doc, mention)
        : name.kind === 'organization' &&
          mention.type === 'nominal' &&
          mention.firstToken === sentence.firstToken)
    )
      return name;
    if (mention && nominative(mention)) {
      const person = mention.type === 'name' || mention.type === 'nominal';
      if (person && (mention.kind !== 'place' || best === null)) best = mention;
      if (mention.kind === 'person' && mention.type === 'name') return mention;
    }
    if (bracket) return best ?? null;
  }
  return best;
}

/** "Marl" in "the member for Marl", "the member representing Marl": it belongs to a wider phrase. */
function behindPreposition(doc: Named, mention: Mention): boolean {
  const before = doc.tokens[mention.firstToken - 1];
  return before !== undefined && (isA(before, PREPOSITION) || before.lower.endsWith('ing'));
}

/** The comma that opens the relative clause which the one at `close` ends: "the reply, which they framed, read"; or `close`. */
function beforeRelative(doc: Named, sentence: Sentence, close: number): number {
  for (let j = close - 1; j > sentence.firstToken && close - j < MAX_CLAUSE_TOKENS; j--) {
    if (doc.quotationOf[j] !== -1) return close;
    if (doc.tokens[j]?.text === ',') return RELATIVES.has(doc.tokens[j + 1]) ? j : close;
  }
  return close;
}

/** Index behind the last token before a bracketed insertion that ends at `end`: "Jim Dane (R-Ohio)," is "Jim Dane". */
function beforeBrackets(doc: Named, sentence: Sentence, end: number): number {
  if (doc.tokens[end - 1]?.text !== ')') return end;
  for (let j = end - 2; j > sentence.firstToken && end - j < 8; j--)
    if (doc.tokens[j]?.text === '(') return j;
  return end;
}

/**
 * The nearest nominative mention that opens a clause and has a verb of its own; where none has one, the nearest that
 * opens a clause.
 */
function clauseSubject(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  from: number,
  conjoined: boolean,
): Subject | null {
  let best: Mention | null = null;
  for (let j = from; j >= sentence.firstToken && from - j < MAX_CLAUSE_TOKENS; j--) {
    const token = doc.tokens[j] as Token;
    if (doc.quotationOf[j] !== -1) {
      if (!conjoined) break;
      continue;
    }
    const mention = index.startingAt(j);
    if (mention && nominative(mention) && opensClause(doc, sentence, j)) {
      const subject = possessed(doc, index, mention);
      const relative = RELATIVES.has(doc.tokens[j - 1]);
      if ((!conjoined && !relative) || acts(doc, subject, from)) {
        best = subject;
        break;
      }
      if (!relative) best ??= subject;
    }
    if (token.kind === 'quote' && !conjoined) break;
  }
  return best ? { mention: best, link: conjoined ? 'conjoined' : 'clause' } : null;
}

/** A verb follows the mention, or the apposition behind it, before the token at `end`. */
function acts(doc: Named, mention: Mention, end: number): boolean {
  if (mention.type === 'pronoun') return true;
  let at = mention.endToken;
  const open = doc.tokens[at]?.text ?? '';
  if (',(—–'.includes(open)) {
    const close = open === '(' ? ')' : open;
    at++;
    while (at < end && doc.tokens[at]?.text !== close) at++;
    at++;
  }
  for (const last = at + 3; at < Math.min(end, last); at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== 'word' || token.shape !== 'lower') return false;
    if (isA(token, FINITE_VERB) || token.lower.endsWith('ed') || (token.verb?.form ?? 'ing') !== 'ing')
      return true;
    if (!skippable(token)) return false;
  }
  return false;
}

/** Behind "Norland's" in "Norland's Defence Minister Ivo Orr hit back": what is possessed acts, not the possessor. */
function possessed(doc: Named, index: MentionIndex, mention: Mention): Mention {
  const mark = doc.tokens[mention.endToken];
  if (!isPossessive(mark)) return mention;
  return index.startingAt(mention.endToken + 1) ?? mention;
}

function opensClause(doc: Named, sentence: Sentence, at: number): boolean {
  if (at === sentence.firstToken) return true;
  const before = doc.tokens[at - 1] as Token;
  return (
    (before.kind !== 'word' && before.kind !== 'number') ||
    RELATIVES.has(before) ||
    CLAUSE_OPENERS.has(before) ||
    (before.lower === 'the' && opensClause(doc, sentence, at - 1))
  );
}
