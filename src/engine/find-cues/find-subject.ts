import type { Cue, Mention, Named, Sentence, Token } from '../../model/document.ts';
import { FINITE_VERB, GROUP, isA } from '../../model/word-classes.ts';
import type { MentionIndex } from './mention-index.ts';

export interface Subject {
  readonly mention: Mention;
  readonly link: Cue['link'];
}

const AUXILIARIES = new Set(
  "has had have was were is are be been being would will could should may might must did do does also then later has n't not never to".split(
    ' ',
  ),
);
const PREPOSITIONS = new Set(
  'for of at in from with on to by against near outside inside under over within among between'.split(' '),
);
const DESCRIBING = new Set(
  'close familiar loyal opposed involved based living working responsible sympathetic present briefed'.split(
    ' ',
  ),
);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'then', 'yet']);
const OBJECT_FORMS = new Set([
  'his',
  'her',
  'him',
  'their',
  'them',
  'hers',
  'himself',
  'herself',
  'its',
  'my',
]);
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
  if (j < sentence.firstToken) return null;
  const direct = participle ? index.endingBefore(j + 1) : climb(doc, index, index.endingBefore(j + 1));
  if (direct && nominative(direct)) return { mention: direct, link: 'adjacent' };
  const token = doc.tokens[j] as Token;
  if (participle && token.text === ',') return clauseSubject(doc, index, sentence, j, true);
  if (token.text === ',' || token.text === ')' || token.text === '—' || token.text === '–') {
    const before = beforeParenthesis(doc, index, sentence, j);
    if (before) return { mention: before, link: 'apposition' };
  }
  return clauseSubject(doc, index, sentence, j, CONJUNCTIONS.has(token.lower));
}

/** The mention right behind the verb: “…”, said Mara Vale. */
export function rightSubject(
  doc: Named,
  index: MentionIndex,
  sentence: Sentence,
  end: number,
): Mention | null {
  let j = end;
  while (j < sentence.endToken && j < end + 2 && /ly$/.test((doc.tokens[j] as Token).lower)) j++;
  const mention = index.startingAt(j);
  if (
    !mention ||
    mention.endToken > sentence.endToken ||
    (mention.type === 'pronoun' && !nominative(mention))
  )
    return null;
  // "said Vale told him": the mention is the subject of another verb.
  const after = doc.tokens[mention.endToken];
  if (
    after &&
    mention.endToken < sentence.endToken &&
    (isA(after, FINITE_VERB) || ['would', 'had', 'has'].includes(after.lower))
  )
    return null;
  return possessed(doc, index, mention);
}

function skippable(token: Token): boolean {
  if (token.kind !== 'word' || token.shape !== 'lower') return false;
  if (AUXILIARIES.has(token.lower)) return true;
  return token.lower.length > 4 && token.lower.endsWith('ly') && !isA(token, GROUP);
}

/** From "the port" in "a spokesman for the port said" up to "a spokesman". */
function climb(doc: Named, index: MentionIndex, mention: Mention | undefined): Mention | undefined {
  let current = mention;
  for (let step = 0; current && step < 3; step++) {
    let before = current.firstToken - 1;
    if (['the', 'a', 'an'].includes(doc.tokens[before]?.lower ?? '')) before--;
    if (!PREPOSITIONS.has(doc.tokens[before]?.lower ?? '')) return current;
    const owner = index.endingBefore(before) ?? index.endingBefore(besideAdjective(doc, before));
    if (!owner || owner.type === 'pronoun') return current;
    current = owner;
  }
  return current;
}

/** From "to" in "a person close to the operator" back over one word that describes: the index behind "a person". */
function besideAdjective(doc: Named, preposition: number): number {
  const token = doc.tokens[preposition - 1];
  return token?.kind === 'word' && token.shape === 'lower' && DESCRIBING.has(token.lower)
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
  let best: Mention | null = null;
  for (let j = close - 1; j >= sentence.firstToken && close - j < MAX_CLAUSE_TOKENS; j--) {
    const token = doc.tokens[j] as Token;
    if (doc.quotationOf[j] !== -1) return best;
    if (bracket ? token.text !== '(' : token.text !== ',' && token.text !== '—' && token.text !== '–')
      continue;
    const mention = index.endingBefore(beforeBrackets(doc, sentence, j));
    if (mention && nominative(mention)) {
      const person = mention.type === 'name' || mention.type === 'nominal';
      if (person && (mention.kind !== 'place' || best === null)) best = mention;
      if (mention.kind === 'person' && mention.type === 'name') return mention;
    }
    if (bracket) return best ?? null;
  }
  return best;
}

/** Index behind the last token before a bracketed insertion that ends at `end`: "Jim Dane (R-Ohio)," is "Jim Dane". */
function beforeBrackets(doc: Named, sentence: Sentence, end: number): number {
  if (doc.tokens[end - 1]?.text !== ')') return end;
  for (let j = end - 2; j > sentence.firstToken && end - j < 8; j--)
    if (doc.tokens[j]?.text === '(') return j;
  return end;
}

/** The first nominative mention of the clause that the verb belongs to. */
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
      best = possessed(doc, index, mention);
      break;
    }
    if (token.kind === 'quote' && !conjoined) break;
  }
  return best ? { mention: best, link: conjoined ? 'conjoined' : 'clause' } : null;
}

/** Behind "Norland's" in "Norland's Defence Minister Ivo Orr hit back": what is possessed acts, not the possessor. */
function possessed(doc: Named, index: MentionIndex, mention: Mention): Mention {
  const mark = doc.tokens[mention.endToken];
  if (mark?.text !== "'s" && mark?.text !== '’s') return mention;
  return index.startingAt(mention.endToken + 1) ?? mention;
}

function opensClause(doc: Named, sentence: Sentence, at: number): boolean {
  if (at === sentence.firstToken) return true;
  const before = doc.tokens[at - 1] as Token;
  return (
    before.kind !== 'word' ||
    [
      'that',
      'but',
      'and',
      'because',
      'as',
      'when',
      'while',
      'after',
      'before',
      'although',
      'though',
      'if',
      'however',
      'meanwhile',
      'where',
    ].includes(before.lower) ||
    (before.lower === 'the' && opensClause(doc, sentence, at - 1))
  );
}
